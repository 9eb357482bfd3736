package vn.sen.desktop.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import vn.sen.text.Problem;

/** Shows files in the file manager of the system. */
final class FileOpener {
    private final String system;

    /** @param system name of the operating system, as Java gives it */
    FileOpener(String system) {
        this.system = system.toLowerCase(Locale.ROOT);
    }

    /**
     * Opens the folder of a file, with the file marked where the system can.
     *
     * @return the command that was started
     * @throws Problem when the system has none
     */
    List<String> showInFolder(Path file) throws Problem {
        List<String> command = command(file.toAbsolutePath());
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return command;
        } catch (IOException e) {
            throw new Problem(
                    e,
                    "problem.open.folder",
                    String.valueOf(file.toAbsolutePath().getParent()));
        }
    }

    /** The file's name stays one argument of its own: no shell reads it. */
    List<String> command(Path file) {
        if (system.contains("win")) {
            return List.of("explorer.exe", "/select,", file.toString());
        }
        if (system.contains("mac")) {
            return List.of("open", "-R", file.toString());
        }
        return List.of("xdg-open", String.valueOf(file.getParent()));
    }
}
