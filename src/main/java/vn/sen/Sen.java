package vn.sen;

import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.sen.command.SenCommand;
import vn.sen.command.Terminal;
import vn.sen.store.BookFolder;
import vn.sen.text.Problem;

/** The entry point. It names no class of JavaFX itself, so that a command loads none. */
public final class Sen {
    /** java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger LOGS = LogManager.getLogManager().getLogger("");

    private Sen() {}

    /** Opens the window, on the book of {@code --book DIR} where that is all that is said; else runs a command. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.of(System.out, System.err);
        Optional<String> folder = windowFolder(arguments);
        if (folder.isPresent()) {
            openWindow(folder.get(), terminal);
        } else {
            // What goes wrong in a command is told in one line; engineers ask for more.
            LOGS.setLevel(System.getenv("SEN_DEBUG") == null ? Level.OFF : Level.INFO);
            System.exit(SenCommand.run(terminal, arguments));
        }
    }

    private static void openWindow(String folder, Terminal terminal) {
        LOGS.setLevel(Level.WARNING);
        try {
            Display.check();
            Window.open(new String[] {"--folder=" + folder});
        } catch (RuntimeException e) {
            fail(Display.explain(e).orElseThrow(() -> e), terminal);
        } catch (Problem e) {
            fail(e, terminal);
        }
    }

    /** The folder of the book that the window is to open; empty where a command is meant. */
    static Optional<String> windowFolder(String... arguments) {
        @Nullable
        String folder = switch (arguments.length) {
            case 0 -> BookFolder.standard().toString();
            case 1 -> arguments[0].startsWith("--book=") ? arguments[0].substring("--book=".length()) : null;
            case 2 -> arguments[0].equals("--book") ? arguments[1] : null;
            default -> null;
        };
        return Optional.ofNullable(folder).filter(given -> !given.isBlank());
    }

    private static void fail(Problem problem, Terminal terminal) {
        terminal.err().println(problem.sentence(terminal.messages()));
        System.exit(1);
    }
}
