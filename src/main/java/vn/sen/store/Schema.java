package vn.sen.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The version of the book's tables. Flyway is slow to wake, so one query asks first whether it is needed. */
final class Schema {
    /** The version that this Sen knows: the number of the newest file in {@code migration}. */
    static final int VERSION = 1;

    private static final String HISTORY = "schema_history";

    /** Held here, since java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Schema() {}

    /** The version of a book, 0 for an empty one. */
    static int version(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select max(cast(\"version\" as int)) from \"" + HISTORY + "\" where \"success\" = true")) {
            return rows.next() ? rows.getInt(1) : 0;
        } catch (SQLException e) {
            if (H2Dialect.tableMissing(e)) {
                return 0;
            }
            throw e;
        }
    }

    static void migrate(DataSource source) {
        FLYWAY.setLevel(Level.WARNING);
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:vn/sen/store/migration")
                .table(HISTORY)
                .loggers("slf4j")
                .load()
                .migrate();
    }
}
