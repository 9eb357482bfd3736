package vn.sen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Small help for reading rows. */
final class Rows {
    private Rows() {}

    /** What a row becomes. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    static <T> List<T> list(Query query, Reader<T> reader) {
        return query.map((row, context) -> reader.read(row)).list();
    }

    /** Rows gathered under the text of one column, in the order of the query. */
    static <T> Map<String, List<T>> grouped(Query query, String column, Reader<T> reader) {
        Map<String, List<T>> groups = new LinkedHashMap<>();
        query.map((row, context) -> Map.entry(row.getString(column), reader.read(row)))
                .forEach(entry -> groups.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return groups;
    }

    static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, row.getString(column));
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
