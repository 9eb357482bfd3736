package vn.sen.store;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole book as gzipped JSON lines, which no version of a database can make unreadable: a first line with the schema's
 * version, then a line for each row, table after table, then a line that says how many rows there were.
 */
final class TableDump {
    /** What stands in the first line. */
    static final String FORMAT = "sen-backup";

    /** Each table with the order that puts a row after those it refers to. */
    private static final Map<String, String> TABLES = tables();

    private static final int BATCH = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Handle handle;

    TableDump(Handle handle) {
        this.handle = handle;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("office", "id");
        tables.put("desk", "id");
        tables.put("partner", "id");
        tables.put("partner_alias", "partner, idx");
        tables.put("delegation", "id");
        tables.put("plan", "id");
        tables.put("item", "plan, position");
        tables.put("item_when", "item, idx");
        tables.put("assignment", "item, idx");
        tables.put("item_partner", "item, idx");
        tables.put("journal", "seq");
        return tables;
    }

    /** The first line. */
    record Head(String format, int schema) {}

    /** A row of a table. */
    private record Row(String table, Map<String, @Nullable String> columns) {}

    /** The last line. */
    private record End(long rows) {}

    void write(Path file, int schema) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            line(out, new Head(FORMAT, schema));
            long rows = 0;
            for (Map.Entry<String, String> table : TABLES.entrySet()) {
                for (Row row : rows(table.getKey(), table.getValue())) {
                    line(out, row);
                    rows++;
                }
            }
            line(out, new End(rows));
        }
    }

    private List<Row> rows(String table, String order) {
        return Rows.list(
                handle.createQuery("select * from " + table + " order by " + order),
                row -> new Row(table, columns(row)));
    }

    private static Map<String, @Nullable String> columns(ResultSet row) throws SQLException {
        Map<String, @Nullable String> columns = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            String name = row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT);
            columns.put(
                    name,
                    name.endsWith("_at") ? String.valueOf(row.getObject(i, OffsetDateTime.class)) : row.getString(i));
        }
        return columns;
    }

    private static void line(BufferedWriter out, Object value) throws IOException {
        out.write(JSON.writeValueAsString(value));
        out.write('\n');
    }

    /**
     * Reads a file to its end.
     *
     * @throws IOException when it is cut off, damaged, or no backup
     */
    static Head verify(Path file) throws IOException {
        return each(file, row -> {});
    }

    /** The first line of a file. */
    static Head head(Path file) throws IOException {
        try (BufferedReader in = open(file)) {
            return head(in);
        }
    }

    /** Puts the rows of a file into empty tables. */
    void read(Path file) throws IOException {
        List<Row> waiting = new ArrayList<>();
        each(file, row -> {
            if (!waiting.isEmpty()
                    && (waiting.size() == BATCH || !waiting.getFirst().table().equals(row.table()))) {
                insert(waiting);
            }
            waiting.add(row);
        });
        insert(waiting);
        long next = handle.createQuery("select coalesce(max(seq), 0) + 1 from journal")
                .mapTo(Long.class)
                .one();
        handle.execute("alter table journal alter column seq restart with " + next);
    }

    @FunctionalInterface
    private interface RowReader {
        void row(Row row);
    }

    private static Head each(Path file, RowReader reader) throws IOException {
        try (BufferedReader in = open(file)) {
            Head head = head(in);
            long rows = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("{\"rows\"")) {
                    if (JSON.readValue(line, End.class).rows() != rows) {
                        throw new IOException("rows are missing in " + file);
                    }
                    return head;
                }
                reader.row(JSON.readValue(line, Row.class));
                rows++;
            }
            throw new EOFException(file.toString());
        } catch (JacksonException e) {
            throw new IOException("no backup: " + file, e);
        }
    }

    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }

    private static Head head(BufferedReader in) throws IOException {
        String first = in.readLine();
        if (first == null || !first.contains(FORMAT)) {
            throw new IOException("no backup");
        }
        return JSON.readValue(first, Head.class);
    }

    private void insert(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String table = rows.getFirst().table();
        if (!TABLES.containsKey(table)) {
            throw new IllegalArgumentException("no table " + table);
        }
        List<String> columns = List.copyOf(rows.getFirst().columns().keySet());
        columns.forEach(TableDump::checkName);
        PreparedBatch batch = handle.prepareBatch("insert into " + table + " (" + String.join(", ", columns)
                + ") values (:" + String.join(", :", columns) + ")");
        for (Row row : rows) {
            columns.forEach(
                    column -> batch.bind(column, value(column, row.columns().get(column))));
            batch.add();
        }
        batch.execute();
        rows.clear();
    }

    /** A file from elsewhere names our columns, and nothing else. */
    private static void checkName(String column) {
        if (!column.matches("[a-z_]{1,40}")) {
            throw new IllegalArgumentException("no column " + column);
        }
    }

    private static @Nullable Object value(String column, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (column) {
            case "done_at", "changed_at" -> OffsetDateTime.parse(text);
            case "issued", "first_day", "last_day", "shown_first", "shown_last" -> LocalDate.parse(text);
            case "position", "budget", "seq" -> Long.valueOf(text);
            case "idx", "member_count", "doc_number", "plan_year" -> Integer.valueOf(text);
            default -> text;
        };
    }
}
