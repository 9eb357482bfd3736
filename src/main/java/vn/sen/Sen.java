package vn.sen;

import java.util.Locale;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** The entry point. It names no class of JavaFX itself, so that a command loads none. */
public final class Sen {
    private Sen() {}

    /** Opens the window, or runs a command when there is one. */
    public static void main(String[] arguments) {
        try {
            Display.check();
            Window.open(arguments);
        } catch (UnsupportedOperationException e) {
            fail(Display.explain(e));
        } catch (Problem e) {
            fail(e);
        }
    }

    private static void fail(Problem problem) {
        Locale locale = Locale.getDefault().getLanguage().equals("en") ? Messages.ENGLISH : Messages.VIETNAMESE;
        System.err.println(problem.sentence(new Messages(locale)));
        System.exit(1);
    }
}
