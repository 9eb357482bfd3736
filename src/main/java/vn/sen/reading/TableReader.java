package vn.sen.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.Role;
import vn.sen.reading.Proposal.Owner;
import vn.sen.reading.source.Paragraph;
import vn.sen.reading.source.Paragraph.Above;
import vn.sen.reading.source.Paragraph.Cell;
import vn.sen.schedule.When;

/** Reads a table of activities: a row an activity, its facts under the heads of the columns. */
final class TableReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What a column tells. */
    private enum Column {
        NUMBER("^(?:s?tt|số\\s*tt|số\\s+thứ\\s+tự|số)$"),
        SUPPORT("phối\\s+hợp"),
        LEAD("chủ\\s+trì|phụ\\s+trách|phân\\s+công|chịu\\s+trách\\s+nhiệm|tham\\s+mưu|(?:đơn\\s+vị|người|cán\\s+bộ|"
                + "cơ\\s+quan|ban|bộ\\s+phận).*thực\\s+hiện|đầu\\s+mối"),
        TIME("thời\\s+(?:gian|điểm|hạn)|tiến\\s+độ|hoàn\\s+thành|^ngày"),
        PLACE("địa\\s+điểm|^nơi"),
        CONTENT("nội\\s+dung|hoạt\\s+động|nhiệm\\s+vụ|công\\s+việc|công\\s+tác|^tên|sự\\s+kiện|chương\\s+trình"),
        OTHER("");

        private final Pattern head;

        Column(String head) {
            this.head = Pattern.compile(head, FLAGS);
        }

        static Column of(String words) {
            String head = Wording.oneLine(words).toLowerCase(Locale.ROOT);
            if (head.isEmpty()) {
                return OTHER;
            }
            for (Column column : values()) {
                if (column.head.matcher(head).find()) {
                    return column;
                }
            }
            return OTHER;
        }
    }

    private static final Pattern LEAD_IN_CELL = Pattern.compile("chủ\\s+trì\\s*:\\s*", FLAGS);
    private static final Pattern SUPPORT_IN_CELL = Pattern.compile("phối\\s+hợp\\s*:\\s*", FLAGS);
    private static final Pattern ROW_NUMBER =
            Pattern.compile("^(?:\\d{1,3}(?:\\.\\d{1,2})*|[IVXL]{1,6}|[A-ZĐ]|" + "[a-zđ])[.)]?$");

    private final Findings findings;
    private final Schedules schedules;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final List<Knot> rows = new ArrayList<>();

    TableReader(Findings findings, Schedules schedules) {
        this.findings = findings;
        this.schedules = schedules;
    }

    void read(Knot table) {
        int first = heads(table.below());
        boolean activities = columns.containsKey(Column.CONTENT)
                && (columns.containsKey(Column.TIME)
                        || columns.containsKey(Column.LEAD)
                        || columns.containsKey(Column.SUPPORT));
        if (!activities) {
            return;
        }
        for (Knot row : table.below().subList(first, table.below().size())) {
            rows.add(row);
            row(row);
        }
    }

    /** Reads the heads of the columns, of one row or two; returns the first row after them. */
    private int heads(List<Knot> all) {
        int row = 0;
        while (row < Math.min(2, all.size())) {
            int known = 0;
            Paragraph line = all.get(row).paragraph();
            for (Cell cell : line.cells()) {
                Column column = Column.of(line.words(cell));
                boolean numbered = ROW_NUMBER.matcher(line.words(cell)).matches();
                if (column != Column.OTHER && !numbered && Wording.count(line.words(cell)) <= 12) {
                    known++;
                    put(column, cell.column(), row);
                }
            }
            if (known < (row == 0 ? 2 : 1) || row > 0 && !continues(line)) {
                break;
            }
            row++;
        }
        return row;
    }

    /** A second row of heads stands below merged ones. */
    private static boolean continues(Paragraph line) {
        return line.cells().stream().anyMatch(cell -> cell.above() == Above.CONTINUED)
                || line.cells().stream()
                                .filter(cell -> line.words(cell).isEmpty())
                                .count()
                        >= 2;
    }

    private void put(Column column, int at, int row) {
        if (row > 0) {
            // the finer head below tells more than the one that spans it
            columns.values().removeIf(known -> known == at);
            columns.put(column, at);
        } else {
            columns.putIfAbsent(column, at);
        }
    }

    private void row(Knot row) {
        Paragraph line = row.paragraph();
        String number = words(row, Column.NUMBER);
        Cell content = cell(row, Column.CONTENT);
        if (content == null || line.words(content).isEmpty()) {
            group(row);
            return;
        }
        boolean alone = words(row, Column.TIME).isEmpty()
                && words(row, Column.LEAD).isEmpty()
                && words(row, Column.SUPPORT).isEmpty();
        boolean section = number.matches("[IVXL]{1,6}\\.?|[A-ZĐ]\\.?")
                || Wording.capitals(line.words(content))
                || number.isEmpty();
        if (alone && section) {
            group(row);
            return;
        }
        String text = line.words(content);
        Words place = new Words(row.line(), content.start(), content.end());
        List<When> schedule = time(row).orElseGet(() -> schedules.inText(text, place));
        findings.add(new Proposal.Event(
                row.number(),
                ROW_NUMBER.matcher(number).matches() ? number.replaceAll("[.)]$", "") : "",
                text,
                schedule,
                owners(row),
                Wording.oneLine(words(row, Column.PLACE)),
                place,
                schedule.isEmpty() ? Sureness.LIKELY : Sureness.SURE));
    }

    /** 'I | Công tác tuyên truyền': a heading over the rows that follow. */
    private void group(Knot row) {
        Paragraph line = row.paragraph();
        List<Cell> filled = line.cells().stream()
                .filter(cell -> !line.words(cell).isEmpty())
                .toList();
        if (filled.size() < 2
                || !ROW_NUMBER.matcher(line.words(filled.getFirst())).matches()) {
            return;
        }
        Cell text = filled.get(1);
        findings.add(new Proposal.Heading(
                row.number(),
                line.words(filled.getFirst()).replaceAll("[.)]$", ""),
                Wording.unclosed(Wording.oneLine(line.words(text))),
                new Words(row.line(), text.start(), text.end()),
                Sureness.LIKELY));
    }

    /** The schedule of the time cell; empty where that has no words. */
    private Optional<List<When>> time(Knot row) {
        Knot holder = holder(row, Column.TIME);
        Cell cell = cell(holder, Column.TIME);
        if (cell == null || holder.paragraph().words(cell).isEmpty()) {
            return Optional.empty();
        }
        String words = holder.paragraph().plain().substring(cell.start(), cell.end());
        return Optional.of(schedules.inTime(words, new Words(holder.line(), cell.start(), cell.end())));
    }

    private List<Owner> owners(Knot row) {
        List<Owner> owners = new ArrayList<>();
        String lead = words(row, Column.LEAD);
        String support = words(row, Column.SUPPORT);
        Matcher both = SUPPORT_IN_CELL.matcher(lead);
        if (both.find()) {
            support = lead.substring(both.end());
            lead = lead.substring(0, both.start());
        }
        for (String name : Names.of(LEAD_IN_CELL.matcher(lead).replaceFirst(""))) {
            owners.add(new Owner(Role.LEAD, name));
        }
        for (String name : Names.of(support)) {
            owners.add(new Owner(Role.SUPPORT, name));
        }
        return owners;
    }

    /** The words of a cell, or of the merged cell that it is part of. */
    private String words(Knot row, Column column) {
        Knot holder = holder(row, column);
        Cell cell = cell(holder, column);
        return cell == null ? "" : holder.paragraph().words(cell);
    }

    /** The row in which a merged cell begins. */
    private Knot holder(Knot row, Column column) {
        int at = rows.indexOf(row);
        Knot holder = row;
        Cell cell = cell(holder, column);
        while (cell != null && cell.above() == Above.CONTINUED && at > 0) {
            at--;
            holder = rows.get(at);
            cell = cell(holder, column);
        }
        return holder;
    }

    private @Nullable Cell cell(Knot row, Column column) {
        Integer at = columns.get(column);
        if (at == null) {
            return null;
        }
        Cell found = null;
        for (Cell cell : row.paragraph().cells()) {
            if (cell.column() == at) {
                found = cell;
            }
        }
        return found;
    }
}
