package vn.sen.writing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.text.Problem;

/** Writes a file whole or not at all: what stood there before stays until the new file is complete. */
public final class OutputFile {
    private static final Logger LOG = LoggerFactory.getLogger(OutputFile.class);

    private OutputFile() {}

    /** @throws Problem when it cannot be written, with the file's name and what to do */
    public static void write(Path file, byte[] content) throws Problem {
        Path target = file.toAbsolutePath();
        @Nullable Path folder = target.getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw new Problem("problem.write.isFolder", target);
        }
        if (!Files.isDirectory(folder)) {
            throw new Problem("problem.write.noFolder", target.getFileName(), folder);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            // The folder would allow putting another file in its place; whoever closed this one did not mean that.
            throw new Problem("problem.write.readOnly", target.getFileName(), folder);
        }
        try {
            replace(target, folder, content);
        } catch (AccessDeniedException | NoSuchFileException e) {
            throw new Problem(e, "problem.write.denied", target.getFileName(), folder);
        } catch (IOException e) {
            throw new Problem(e, "problem.write.failed", target.getFileName(), folder);
        }
    }

    private static void replace(Path target, Path folder, byte[] content) throws IOException {
        Path fresh = Files.createTempFile(folder, ".sen-", ".tmp");
        try {
            Files.write(fresh, content);
            allowReading(fresh);
            try {
                Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A temporary file is for its owner alone; a document that is handed on is for others too. */
    private static void allowReading(Path file) {
        if (!file.toFile().setReadable(true, false)) {
            LOG.debug("not readable by others: {}", file);
        }
    }
}
