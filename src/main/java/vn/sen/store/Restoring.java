package vn.sen.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import vn.sen.store.H2Dialect.Access;
import vn.sen.text.Problem;

/** Puts a backup in the place of a book, which is kept beside it under another name. */
public final class Restoring {
    private static final String NAME = "book-restored";

    private Restoring() {}

    /**
     * Restores a book that no Sen has open.
     *
     * @return where the book that was there is kept; empty where there was none
     */
    public static Optional<Path> restore(Path backup, Path folder) throws Problem {
        try {
            BookFolder.make(folder);
            FolderLock lock =
                    FolderLock.take(folder).orElseThrow(() -> new Problem("problem.restore.inUse", folder.toString()));
            try (lock) {
                Path restored = build(backup, folder);
                @Nullable Path kept = setAside(folder.resolve(Store.FILE));
                Files.move(restored, folder.resolve(Store.FILE), StandardCopyOption.ATOMIC_MOVE);
                return Optional.ofNullable(kept);
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw new Problem(e, "problem.restore.damaged", backup.toString());
        }
    }

    private static Path build(Path backup, Path folder) throws IOException, SQLException, Problem {
        if (TableDump.head(backup).schema() > Schema.VERSION) {
            throw new Problem("problem.restore.newer", backup.toString());
        }
        Path file = folder.resolve(NAME + H2Dialect.FILE_SUFFIX);
        Files.deleteIfExists(file);
        JdbcConnectionPool pool = H2Dialect.pool("file", folder.resolve(NAME), Access.READ_WRITE);
        try {
            Schema.migrate(pool);
            Jdbi.create(pool).useTransaction(handle -> read(new TableDump(handle), backup));
            H2Dialect.shutdown(pool);
        } catch (RuntimeException e) {
            pool.dispose();
            Files.deleteIfExists(file);
            throw e;
        }
        pool.dispose();
        BookFolder.keepPrivate(file);
        return file;
    }

    private static void read(TableDump dump, Path backup) {
        try {
            dump.read(backup);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Path setAside(Path book) throws IOException {
        if (!Files.exists(book)) {
            return null;
        }
        String now = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(LocalDateTime.now());
        Path kept = book.resolveSibling("book-before-" + now + H2Dialect.FILE_SUFFIX);
        return Files.move(book, kept, StandardCopyOption.ATOMIC_MOVE);
    }
}
