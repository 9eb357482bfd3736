package vn.sen;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.text.Problem;

/** Whether a window can be opened here: told in a sentence, where JavaFX itself would answer with a stack trace. */
public final class Display {
    private Display() {}

    /**
     * Asked before JavaFX starts.
     *
     * @throws Problem when this machine shows no windows
     */
    public static void check() throws Problem {
        check(System.getProperty("os.name"), System.getenv("DISPLAY"), System.getProperty("glass.platform"));
    }

    static void check(String system, @Nullable String display, @Nullable String platform) throws Problem {
        boolean needed = system.toLowerCase(Locale.ROOT).contains("linux") && !"Headless".equalsIgnoreCase(platform);
        if (needed && (display == null || display.isBlank())) throw new Problem("display.missing");
    }

    /** What it means that JavaFX could not start: its launch throws {@code failure} where GTK or the display fails it. */
    public static Problem explain(UnsupportedOperationException failure) {
        String message = String.valueOf(failure.getMessage());
        return new Problem(failure, message.contains("GTK") ? "display.gtk" : "display.closed", message);
    }
}
