package vn.sen.desktop.shell;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where the book of a user lies when nothing else is said. */
public final class BookFolder {
    private static final String NAME = "Sen";

    private BookFolder() {}

    /**
     * The data folder of this user: below {@code %LOCALAPPDATA%} on Windows, {@code ~/Library/Application Support} on
     * macOS, {@code $XDG_DATA_HOME} or {@code ~/.local/share} elsewhere.
     */
    public static Path usual() {
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return below("LOCALAPPDATA", home.resolve("AppData").resolve("Local")).resolve(NAME);
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return below("XDG_DATA_HOME", home.resolve(".local").resolve("share")).resolve("sen");
    }

    private static Path below(String variable, Path otherwise) {
        @Nullable String value = System.getenv(variable);
        return value == null || value.isBlank() ? otherwise : Path.of(value);
    }
}
