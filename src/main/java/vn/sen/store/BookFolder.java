package vn.sen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/** Where the book lies. What is made there can be read by its owner alone. */
public final class BookFolder {
    private BookFolder() {}

    /** {@code %LOCALAPPDATA%\Sen} on Windows, {@code $XDG_DATA_HOME/sen} or {@code ~/.local/share/sen} elsewhere. */
    public static Path standard() {
        return standard(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv());
    }

    static Path standard(String system, String home, Map<String, String> environment) {
        if (system.toLowerCase(Locale.ROOT).startsWith("windows")) {
            String local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isBlank() ? Path.of(home, "AppData", "Local") : Path.of(local)).resolve("Sen");
        }
        // The XDG specification has relative paths ignored.
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.startsWith("/") ? Path.of(data) : Path.of(home, ".local", "share")).resolve("sen");
    }

    /** Makes a folder that is not there yet, for its owner alone; one that is there stays as it is. */
    static void make(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (posix(folder.toAbsolutePath().getRoot())) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    /** Takes a file from all others' eyes; on Windows the user's own folder does. */
    static void keepPrivate(Path file) throws IOException {
        if (posix(file) && Files.exists(file)) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
