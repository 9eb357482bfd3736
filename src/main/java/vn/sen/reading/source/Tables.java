package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sen.plan.RichText;
import vn.sen.reading.source.Paragraph.Alignment;
import vn.sen.reading.source.Paragraph.Cell;
import vn.sen.reading.source.Paragraph.Gap;
import vn.sen.reading.source.Paragraph.Kind;

/**
 * Tables as paragraphs. A table that only lays out the page (letterhead, recipients beside the signature) is given cell by
 * cell; of any other each row is one paragraph.
 */
final class Tables {
    private static final Pattern FRAME = Pattern.compile(
            "(?iu)(?:độc\\s+lập\\s*[-–]\\s*tự\\s+do|nơi\\s+nhận|noi\\s+nhận|đảng\\s+cộng\\s+sản\\s+việt\\s+nam\\s*$|"
                    + "^số\\s*:|^t/?m\\.?\\s+ban|^kt\\.\\s)",
            Pattern.MULTILINE);
    private static final int FRAME_COLUMNS = 3;
    private static final int FRAME_ROWS = 6;

    private Tables() {}

    static List<Paragraph> paragraphs(List<List<TableCell>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean small = columns <= FRAME_COLUMNS && rows.size() <= FRAME_ROWS;
        boolean frame =
                columns <= 1 || small && rows.stream().flatMap(List::stream).anyMatch(Tables::ofFrame);
        return frame ? cellByCell(rows) : rowByRow(rows);
    }

    private static boolean ofFrame(TableCell cell) {
        return cell.words().stream()
                .anyMatch(line -> FRAME.matcher(line.plain()).find());
    }

    private static List<Paragraph> cellByCell(List<List<TableCell>> rows) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (List<TableCell> row : rows) {
            for (TableCell cell : row) {
                Gap gap = Gap.COLUMN;
                for (Paragraph line : cell.words()) {
                    paragraphs.add(gap == Gap.COLUMN ? line.withGap(gap) : line);
                    gap = Gap.NONE;
                }
            }
        }
        return paragraphs;
    }

    private static List<Paragraph> rowByRow(List<List<TableCell>> rows) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Kind kind = Kind.FIRST_ROW;
        for (List<TableCell> row : rows) {
            Paragraph paragraph = row(row, kind);
            if (!paragraph.plain().isBlank()) {
                paragraphs.add(paragraph);
                kind = Kind.ROW;
            }
        }
        return paragraphs;
    }

    private static Paragraph row(List<TableCell> row, Kind kind) {
        RichText text = RichText.EMPTY;
        List<Cell> cells = new ArrayList<>();
        for (TableCell cell : row) {
            if (!cells.isEmpty()) {
                text = text.plus(RichText.of("\t"));
            }
            int start = text.plain().length();
            for (Paragraph line : cell.words()) {
                if (text.plain().length() > start) {
                    text = text.plus(RichText.of("\n"));
                }
                text = text.plus(line.text());
            }
            cells.add(new Cell(cell.column(), start, text.plain().length(), cell.above()));
        }
        return new Paragraph(text, 0, kind, Alignment.UNKNOWN, Gap.NONE, cells);
    }
}
