package vn.sen.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import vn.sen.text.Problem;

/** Puts failures of the store into words that the user can act on. */
public final class BookProblem extends Problem {
    private static final long serialVersionUID = 1L;

    /** Below this many free bytes a failed write is put down to a full disk. */
    private static final long NO_ROOM = 1L << 20;

    private BookProblem(Throwable cause, String key, Object... arguments) {
        super(cause, key, arguments);
    }

    /** A failure while opening the book in a folder. */
    static BookProblem opening(Throwable cause, Path folder) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                if (H2Dialect.inUse(sql)) {
                    return new BookProblem(cause, "problem.book.locked", folder.toString());
                }
                if (H2Dialect.newerFormat(sql)) {
                    return new BookProblem(cause, "problem.book.newerFile", folder.toString());
                }
            }
        }
        if (noRoom(cause, folder)) {
            return new BookProblem(cause, "problem.book.full", folder.toString());
        }
        if (causedBy(cause, AccessDeniedException.class) || causedBy(cause, ReadOnlyFileSystemException.class)) {
            return new BookProblem(cause, "problem.book.readOnlyFolder", folder.toString());
        }
        if (Files.exists(folder.resolve(Store.FILE))) {
            return new BookProblem(
                    cause, "problem.book.damaged", folder.resolve(Store.FILE).toString());
        }
        return new BookProblem(cause, "problem.book.folder", folder.toString());
    }

    /** A failure while an edit was written. */
    static BookProblem writing(Throwable cause, Path folder) {
        if (noRoom(cause, folder)) {
            return new BookProblem(cause, "problem.book.full", folder.toString());
        }
        if (!Files.isWritable(folder)) {
            return new BookProblem(cause, "problem.book.readOnlyFolder", folder.toString());
        }
        return new BookProblem(cause, "problem.book.write", folder.toString());
    }

    /** A failure while a backup was written. */
    static BookProblem backingUp(Throwable cause, Path folder) {
        return new BookProblem(
                cause, noRoom(cause, folder) ? "problem.backup.full" : "problem.backup.failed", folder.toString());
    }

    /** Whether the database refused the values themselves (SQL classes 22, data, and 23, integrity): a fault of ours. */
    static boolean refused(Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).matches("2[23].*")) {
                return true;
            }
        }
        return false;
    }

    private static boolean causedBy(Throwable cause, Class<? extends Throwable> type) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean noRoom(Throwable cause, Path folder) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            String words = String.valueOf(each.getMessage());
            if (each instanceof IOException
                    && (words.contains("No space left")
                            || words.contains("not enough space")
                            || words.contains("quota"))) {
                return true;
            }
        }
        try {
            return causedBy(cause, IOException.class)
                    && Files.isDirectory(folder)
                    && Files.getFileStore(folder).getUsableSpace() < NO_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
