package vn.sen.reading.source;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.sen.plan.RichText;
import vn.sen.reading.source.RichTextBuilder.Look;

/** Reads the lines of one page: letters on one baseline, parted where a column's gap stands between them. */
final class PdfLines extends PDFTextStripper {
    /** Widths of a letter that part two columns. */
    private static final float COLUMN_GAP = 1.6f;
    /** Parts of the letters' size that part two words. */
    private static final float WORD_GAP = 0.15f;
    /** Parts of the letters' size within which letters stand on one line (marks above and below reach out). */
    private static final float SAME_LINE = 0.35f;

    private final int page;
    private final List<TextPosition> letters = new ArrayList<>();

    PdfLines(int page) {
        this.page = page;
        setSortByPosition(false);
        setStartPage(page);
        setEndPage(page);
        setSuppressDuplicateOverlappingText(true);
    }

    PdfPage read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        float height = document.getPage(page - 1).getCropBox().getHeight();
        return new PdfPage(height, lines());
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        letters.addAll(positions);
    }

    private List<PdfPage.Line> lines() {
        List<List<TextPosition>> rows = new ArrayList<>();
        letters.sort(Comparator.comparingDouble(TextPosition::getYDirAdj));
        for (TextPosition letter : letters) {
            boolean blank = letter.getUnicode() == null || letter.getUnicode().isBlank();
            if (blank) {
                continue;
            }
            List<TextPosition> row = rows.isEmpty() ? null : rows.getLast();
            boolean same = row != null
                    && letter.getYDirAdj() - row.getFirst().getYDirAdj()
                            <= SAME_LINE * Math.max(size(letter), size(row.getFirst()));
            if (row == null || !same) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(letter);
        }
        List<PdfPage.Line> lines = new ArrayList<>();
        for (List<TextPosition> row : rows) {
            row.sort(Comparator.comparingDouble(TextPosition::getXDirAdj));
            columns(row, lines);
        }
        return lines;
    }

    private static void columns(List<TextPosition> row, List<PdfPage.Line> lines) {
        List<TextPosition> part = new ArrayList<>();
        for (TextPosition letter : row) {
            if (!part.isEmpty() && letter.getXDirAdj() - end(part.getLast()) > COLUMN_GAP * size(letter)) {
                lines.add(line(part));
                part = new ArrayList<>();
            }
            part.add(letter);
        }
        lines.add(line(part));
    }

    private static PdfPage.Line line(List<TextPosition> letters) {
        RichTextBuilder text = new RichTextBuilder();
        TextPosition before = letters.getFirst();
        for (TextPosition letter : letters) {
            if (letter.getXDirAdj() - end(before) > WORD_GAP * size(letter)) {
                text.append(" ", look(before).equals(look(letter)) ? look(letter) : Look.PLAIN);
            }
            text.append(letter.getUnicode(), look(letter));
            before = letter;
        }
        TextPosition first = letters.getFirst();
        RichText words = text.build();
        return new PdfPage.Line(words, first.getXDirAdj(), end(letters.getLast()), first.getYDirAdj(), size(first));
    }

    private static float end(TextPosition letter) {
        return letter.getXDirAdj() + letter.getWidthDirAdj();
    }

    private static float size(TextPosition letter) {
        return Math.max(1, letter.getFontSizeInPt());
    }

    private static Look look(TextPosition letter) {
        PDFont font = letter.getFont();
        String name =
                font == null || font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        return new Look(
                name.contains("bold") || name.contains("black"), name.contains("italic") || name.contains("oblique"));
    }
}
