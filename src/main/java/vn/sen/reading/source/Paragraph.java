package vn.sen.reading.source;

import java.util.List;
import vn.sen.plan.RichText;

/**
 * A paragraph of a document as its author typed it, broken lines joined. An automatic number of Word stands at the start
 * of the text like a typed one.
 *
 * @param text its words; for a row of a table the words of its cells, each parted from the next by a tab
 * @param labelEnd where an automatic number with its space ends, 0 where there is none
 * @param cells the cells of a row, empty for any other paragraph
 */
public record Paragraph(RichText text, int labelEnd, Kind kind, Alignment alignment, Gap gap, List<Cell> cells) {

    /** What sort of paragraph it is. */
    public enum Kind {
        BODY,
        /** First row of a table. */
        FIRST_ROW,
        /** Any other row of a table. */
        ROW,
        /** A footnote; it stands after the paragraph that cites it. */
        FOOTNOTE
    }

    /** How it stands between the margins. */
    public enum Alignment {
        UNKNOWN,
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFIED
    }

    /** What stands between it and the paragraph before. */
    public enum Gap {
        NONE,
        /** An empty line. */
        BLANK,
        /** It stands in another column or cell of the page. */
        COLUMN
    }

    /**
     * A cell of a row.
     *
     * @param column grid column, from 0
     * @param start first character of its words in the row's text
     * @param end one past its last character
     * @param above whether it continues the cell above it (merged cells)
     */
    public record Cell(int column, int start, int end, Above above) {}

    /** Whether a cell stands for itself or continues the one above. */
    public enum Above {
        OWN,
        CONTINUED
    }

    public Paragraph {
        cells = List.copyOf(cells);
    }

    /** A paragraph of running text. */
    public static Paragraph of(RichText text) {
        return new Paragraph(text, 0, Kind.BODY, Alignment.UNKNOWN, Gap.NONE, List.of());
    }

    public static Paragraph of(String text) {
        return of(RichText.of(text));
    }

    public boolean row() {
        return kind == Kind.ROW || kind == Kind.FIRST_ROW;
    }

    public boolean centered() {
        return alignment == Alignment.CENTER;
    }

    public String plain() {
        return text.plain();
    }

    /** The words of one cell, trimmed. */
    public String words(Cell cell) {
        return plain().substring(cell.start(), cell.end()).strip();
    }

    public Paragraph withText(RichText newText) {
        return new Paragraph(newText, labelEnd, kind, alignment, gap, cells);
    }

    public Paragraph withLabelEnd(int newLabelEnd) {
        return new Paragraph(text, newLabelEnd, kind, alignment, gap, cells);
    }

    public Paragraph withKind(Kind newKind) {
        return new Paragraph(text, labelEnd, newKind, alignment, gap, cells);
    }

    public Paragraph withAlignment(Alignment newAlignment) {
        return new Paragraph(text, labelEnd, kind, newAlignment, gap, cells);
    }

    public Paragraph withGap(Gap newGap) {
        return new Paragraph(text, labelEnd, kind, alignment, newGap, cells);
    }
}
