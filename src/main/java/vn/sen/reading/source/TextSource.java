package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sen.plan.RichText;
import vn.sen.reading.source.Paragraph.Above;
import vn.sen.reading.source.Paragraph.Cell;
import vn.sen.reading.source.Paragraph.Gap;
import vn.sen.reading.source.Paragraph.Kind;
import vn.sen.text.Problem;

/** Plain text and markdown. */
final class TextSource {
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern CONVERTER_MARKS = Pattern.compile("\\[bookmark[^\\]]*\\]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern COLUMNS = Pattern.compile("(?<=\\S)(?: *\\t\\s*| {3,})(?=\\S)");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)\\s*(?:trang|page)\\s+\\d{1,3}(?:\\s*/\\s*\\d{1," + "3})?\\s*");
    private static final int TABLE_COLUMNS = 3;

    private final String name;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Gap gap = Gap.NONE;
    private boolean inTable;

    TextSource(String name) {
        this.name = name;
    }

    SourceText read(byte[] bytes) throws Problem {
        Encodings.Decoded decoded = Encodings.decode(bytes);
        if (decoded.text().length() > Documents.MAX_CHARACTERS) {
            throw new Problem("problem.read.too-long", name);
        }
        if (!decoded.readable()) {
            throw new Problem("problem.read.not-text", name);
        }
        return new SourceText(name, read(decoded.text()), decoded.oldEncoding());
    }

    List<Paragraph> read(String text) {
        String[] lines = LINE.split(CONVERTER_MARKS.matcher(text).replaceAll(""));
        for (int i = 0; i < lines.length; i++) {
            String line = Letters.clean(lines[i]);
            // a collection of texts may say on its first line where a text is from
            boolean provenance = i == 0 && line.startsWith("# source:");
            if (provenance
                    || !WORD.matcher(line).find()
                    || PAGE_NUMBER.matcher(line).matches()) {
                if (!line.contains("|")) {
                    inTable = false;
                    gap = Gap.BLANK;
                }
            } else {
                add(line);
                gap = Gap.NONE;
            }
        }
        return LineJoiner.join(paragraphs);
    }

    private void add(String line) {
        List<String> cells = cells(line);
        if (cells.size() >= 2) {
            addRow(cells);
            return;
        }
        inTable = false;
        RichText text = Markdown.read(COLUMNS.matcher(line.strip()).replaceAll("\t"));
        paragraphs.add(Paragraph.of(text).withGap(gap));
    }

    /** Cells between pipes, or between tabs where there are several. */
    private static List<String> cells(String line) {
        String stripped = line.strip();
        if (stripped.startsWith("|") && stripped.indexOf('|', 1) > 0) {
            String inner =
                    stripped.endsWith("|") ? stripped.substring(1, stripped.length() - 1) : stripped.substring(1);
            return List.of(inner.split("\\|", -1));
        }
        String[] tabbed = line.split("\\t", -1);
        int filled = 0;
        for (String cell : tabbed) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled >= TABLE_COLUMNS ? List.of(tabbed) : List.of();
    }

    private void addRow(List<String> words) {
        RichText row = RichText.EMPTY;
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < words.size(); column++) {
            if (column > 0) {
                row = row.plus(RichText.of("\t"));
            }
            int start = row.plain().length();
            row = row.plus(Markdown.read(words.get(column).strip()));
            cells.add(new Cell(column, start, row.plain().length(), Above.OWN));
        }
        paragraphs.add(
                new Paragraph(row, 0, inTable ? Kind.ROW : Kind.FIRST_ROW, Paragraph.Alignment.UNKNOWN, gap, cells));
        inTable = true;
    }
}
