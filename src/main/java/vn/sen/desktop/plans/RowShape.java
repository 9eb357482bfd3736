package vn.sen.desktop.plans;

import vn.sen.desktop.plans.OutlineRow.Folding;

/**
 * Where the parts of a row stand, in pixels from its left edge.
 *
 * @param line height of a line
 * @param textHeight of the words, all lines
 */
record RowShape(
        double arrowX,
        double labelX,
        double textX,
        double textWidth,
        double timeX,
        double timeWidth,
        double ownerX,
        double ownerWidth,
        double line,
        double textHeight) {
    static final double PADDING = 5;
    static final double LINE_SPACING = 5;
    static final RowShape NOTHING = new RowShape(0, 0, 0, 100, 0, 0, 0, 0, 20, 20);

    private static final double LEFT = 12;
    private static final double STEP = 21;
    private static final double ARROW = 24;
    private static final double RIGHT = 12;
    private static final double TIME = 122;
    private static final double OWNER = 108;
    /** Narrower than this, owners go to the tooltip. */
    private static final double WIDE_ENOUGH = 620;

    /** The shape of a row as wide as this, but for the height of its words. */
    static RowShape of(OutlineRow row, double width, RowMeasure measure) {
        double depth = LEFT + row.depth() * STEP;
        double labelX = depth + (row.folding() == Folding.LEAF && row.depth() > 0 ? ARROW - 4 : ARROW);
        String label = row.item().label().printed();
        double labelWidth = label.isEmpty() ? 0 : Math.max(18, measure.width(label, RowText.strong(row)) + 7);
        double textX = labelX + Math.ceil(labelWidth / 6) * 6;
        double ownerWidth = width >= WIDE_ENOUGH ? OWNER : 0;
        double columns = TIME + ownerWidth;
        double timeX = width - RIGHT - columns;
        double end = row.columned() ? timeX - 12 : width - RIGHT - 8;
        return new RowShape(
                depth,
                labelX,
                textX,
                Math.max(120, Math.floor(end - textX)),
                timeX,
                TIME,
                timeX + TIME,
                ownerWidth,
                measure.line(),
                0);
    }

    RowShape tall(double newTextHeight) {
        return new RowShape(
                arrowX, labelX, textX, textWidth, timeX, timeWidth, ownerX, ownerWidth, line, newTextHeight);
    }

    double rowHeight() {
        return Math.max(line, textHeight) + 2 * PADDING + 1;
    }
}
