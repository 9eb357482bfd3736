package vn.sen.desktop.parts;

import vn.sen.text.Problem;

/** Short words to the user that do not stop her work. Called on the JavaFX thread. */
public interface Notices {
    /** Says that something was done; gone after 8 s. */
    void done(String sentence);

    /** Says that something was done, with a button that takes it back. */
    void done(String sentence, String action, Runnable onAction);

    /** Says what went wrong in her words; stays until it is closed. */
    void problem(Problem problem);

    /** Says what went wrong, with a button that helps ('Thử lại'). */
    default void problem(Problem problem, String action, Runnable onAction) {
        problem(problem);
    }

    /** Says once that something went wrong that she cannot mend, and logs the cause. */
    void failure(Exception cause);
}
