package vn.sen;

import java.util.Locale;
import java.util.Optional;
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

    /**
     * What it means that JavaFX could not start, where its launch threw {@code failure} since GTK, another library of the
     * system or the display failed it; empty for any other failure.
     */
    public static Optional<Problem> explain(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        if (failure.getCause() instanceof UnsatisfiedLinkError || message.contains("GTK")) {
            return Optional.of(new Problem(failure, "display.library"));
        }
        if (failure instanceof UnsupportedOperationException) {
            return Optional.of(new Problem(failure, "display.closed", message));
        }
        return Optional.empty();
    }
}
