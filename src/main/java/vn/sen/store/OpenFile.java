package vn.sen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.store.H2Dialect.Access;
import vn.sen.text.Problem;

/** The book's file while it is open: who has it, whether it may be written, and how it is opened again after a failure. */
final class OpenFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenFile.class);

    private static final String NAME = "book";
    private static final String NEW_NAME = "book-new";

    /** A pool with what speaks through it. */
    private record Connected(JdbcConnectionPool pool, Jdbi jdbi, Access access) {
        Connected(JdbcConnectionPool pool, Access access) {
            this(pool, Jdbi.create(pool), access);
        }
    }

    private final Path folder;
    private final String scheme;
    private final @Nullable FolderLock lock;
    /** Where the file that is read lies; a private copy when another Sen has the book. */
    private final Path place;

    private volatile Connected connected;
    private volatile @Nullable String reason;
    private volatile boolean failed;

    private OpenFile(
            Path folder,
            String scheme,
            @Nullable FolderLock lock,
            Path place,
            Connected connected,
            @Nullable String reason) {
        this.folder = folder;
        this.scheme = scheme;
        this.lock = lock;
        this.place = place;
        this.connected = connected;
        this.reason = reason;
    }

    static OpenFile open(Path folder, String scheme) throws Problem {
        try {
            BookFolder.make(folder);
            boolean there = Files.exists(folder.resolve(Store.FILE));
            if (!Files.isWritable(folder) || there && !Files.isWritable(folder.resolve(Store.FILE))) {
                if (!there) {
                    throw new Problem("problem.book.readOnlyFolder", folder.toString());
                }
                return readOnly(folder, scheme, null, folder, "problem.book.readOnlyFolder");
            }
            Optional<FolderLock> lock = FolderLock.take(folder);
            if (lock.isEmpty()) {
                return readOnly(folder, scheme, null, copy(folder), "problem.book.inUse");
            }
            try {
                return owned(folder, scheme, lock.get());
            } catch (Exception e) {
                lock.get().close();
                throw e;
            }
        } catch (IOException | SQLException | RuntimeException e) {
            throw BookProblem.opening(e, folder);
        }
    }

    private static OpenFile owned(Path folder, String scheme, FolderLock lock) throws IOException, SQLException {
        Path book = folder.resolve(Store.FILE);
        if (!Files.exists(book)) {
            make(folder, scheme);
        }
        if (Files.size(book) == 0) {
            // H2 would take it for a new database; a book is never empty, so something was lost.
            throw new IOException("the file is empty");
        }
        JdbcConnectionPool pool = H2Dialect.pool(scheme, folder.resolve(NAME), Access.READ_WRITE);
        try {
            int version = Schema.version(pool);
            if (version > Schema.VERSION) {
                H2Dialect.abandon(pool);
                pool.dispose();
                return readOnly(folder, scheme, lock, folder, "problem.book.newer");
            }
            if (version == 0) {
                throw new SQLException("the file has no book in it");
            }
            if (version < Schema.VERSION) {
                Schema.migrate(pool);
            }
        } catch (SQLException | RuntimeException e) {
            pool.dispose();
            throw e;
        }
        BookFolder.keepPrivate(book);
        return new OpenFile(folder, scheme, lock, folder, new Connected(pool, Access.READ_WRITE), null);
    }

    /** A new book is made aside and takes its name when it is whole, so that a crash leaves no half of one. */
    private static void make(Path folder, String scheme) throws IOException, SQLException {
        Path aside = folder.resolve(NEW_NAME + H2Dialect.FILE_SUFFIX);
        Files.deleteIfExists(aside);
        JdbcConnectionPool pool = H2Dialect.pool(scheme, folder.resolve(NEW_NAME), Access.READ_WRITE);
        try {
            Schema.migrate(pool);
            H2Dialect.shutdown(pool);
        } finally {
            pool.dispose();
        }
        BookFolder.keepPrivate(aside);
        Files.move(aside, folder.resolve(Store.FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private static OpenFile readOnly(Path folder, String scheme, @Nullable FolderLock lock, Path place, String reason)
            throws SQLException {
        JdbcConnectionPool pool = H2Dialect.pool(scheme, place.resolve(NAME), Access.READ_ONLY);
        try {
            if (Schema.version(pool) == 0) {
                throw new SQLException("the file has no book in it");
            }
        } catch (SQLException | RuntimeException e) {
            pool.dispose();
            throw e;
        }
        return new OpenFile(folder, scheme, lock, place, new Connected(pool, Access.READ_ONLY), reason);
    }

    /** The writer's file changes under a reader; a copy does not. What the writer acknowledged by now is in it. */
    private static Path copy(Path folder) throws IOException {
        Path place = Files.createTempDirectory("sen-read-only");
        Path copy = place.resolve(Store.FILE);
        Files.copy(folder.resolve(Store.FILE), copy);
        BookFolder.keepPrivate(copy);
        return place;
    }

    Jdbi jdbi() {
        return connected.jdbi();
    }

    Path folder() {
        return folder;
    }

    Optional<String> readOnlyReason() {
        return Optional.ofNullable(reason);
    }

    /**
     * Leaves what a failed write left in memory and goes back to what is on the disk; read-only while the failure lasts.
     *
     * @param why the reason to give while nothing can be written
     */
    void reopen(String why) {
        connected.pool().dispose();
        reason = why;
        failed = true;
        tryToWriteAgain();
        if (failed) {
            connected = new Connected(H2Dialect.pool(scheme, place.resolve(NAME), Access.READ_ONLY), Access.READ_ONLY);
        }
    }

    /** After a failed write: perhaps there is room again. */
    void tryToWriteAgain() {
        if (!failed) {
            return;
        }
        JdbcConnectionPool pool = H2Dialect.pool(scheme, place.resolve(NAME), Access.READ_WRITE);
        try {
            connected.pool().dispose();
            Schema.version(pool);
            connected = new Connected(pool, Access.READ_WRITE);
            reason = null;
            failed = false;
        } catch (SQLException e) {
            LOG.warn("the book cannot be opened for writing yet", e);
            pool.dispose();
        }
    }

    @Override
    public void close() {
        try {
            if (connected.access() == Access.READ_WRITE) {
                H2Dialect.shutdown(connected.pool());
            }
        } catch (SQLException e) {
            LOG.warn("the book was not closed in order; every edit in it is safe", e);
        }
        connected.pool().dispose();
        try {
            if (!place.equals(folder)) {
                Files.deleteIfExists(place.resolve(Store.FILE));
                Files.deleteIfExists(place);
            }
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            LOG.warn("something was left behind on closing the book", e);
        }
    }
}
