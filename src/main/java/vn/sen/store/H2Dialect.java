package vn.sen.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.argument.Argument;

/** All that is particular to H2: its address, its switches, its checkpoints, its error codes. */
final class H2Dialect {
    /** H2 adds it to the name of a database. */
    static final String FILE_SUFFIX = ".mv.db";

    /** How the file is opened. */
    enum Access {
        READ_WRITE,
        READ_ONLY
    }

    /** A book below this size, in bytes, is not worth compacting. */
    private static final long SMALL_FILE = 16L << 20;
    /** Where less than this part of the file is in use, in percent, compacting pays. */
    private static final int POOR_FILL = 50;

    private static final int CONNECTIONS = 8;

    private H2Dialect() {}

    /**
     * A pool of connections. Space is not used again while the book is open: where it is, H2 2.5.252 sometimes finds an
     * older state after a kill than the one it had forced to the disk ({@code KillTest}).
     *
     * @param scheme H2's file system, {@code file} but for tests
     * @param database path without {@link #FILE_SUFFIX}
     */
    static JdbcConnectionPool pool(String scheme, Path database, Access access) {
        String url = "jdbc:h2:" + scheme + ":" + database.toAbsolutePath()
                + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE;"
                + (access == Access.READ_ONLY ? "ACCESS_MODE_DATA=r" : "WRITE_DELAY=0;REUSE_SPACE=FALSE");
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", "");
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }

    /**
     * Sends what was committed through the operating system's cache to the disk. With WRITE_DELAY=0 alone a commit is
     * written but not yet forced; only both together keep every acknowledged edit.
     */
    static void force(Connection connection) throws SQLException {
        execute(connection, "checkpoint sync");
    }

    /** Closes the database, making its file small when that pays; a small book is closed at once. */
    static void shutdown(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            execute(connection, worthCompacting(connection) ? "shutdown compact" : "shutdown");
        }
    }

    /** Lets go of a database without writing a byte more into its file. */
    static void abandon(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            execute(connection, "shutdown immediately");
        }
    }

    private static boolean worthCompacting(Connection connection) throws SQLException {
        return setting(connection, "info.FILE_SIZE") > SMALL_FILE && setting(connection, "info.FILL_RATE") < POOR_FILL;
    }

    private static long setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select setting_value from information_schema.settings where setting_name = ?")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Long.parseLong(rows.getString(1)) : 0;
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A list for {@code = any(:name)}. */
    static Argument textArray(Collection<String> values) {
        return (position, statement, context) -> statement.setArray(
                position, statement.getConnection().createArrayOf("varchar", values.toArray(String[]::new)));
    }

    static boolean inUse(SQLException e) {
        return e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
    }

    static boolean damaged(SQLException e) {
        return e.getErrorCode() == ErrorCode.FILE_CORRUPTED_1;
    }

    /** Whether a newer H2 wrote the file. */
    static boolean newerFormat(SQLException e) {
        return e.getErrorCode() == ErrorCode.FILE_VERSION_ERROR_1;
    }

    static boolean readOnly(SQLException e) {
        return e.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY;
    }

    static boolean tableMissing(SQLException e) {
        return e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1
                || e.getErrorCode() == ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1;
    }
}
