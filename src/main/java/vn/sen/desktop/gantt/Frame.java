package vn.sen.desktop.gantt;

import java.time.LocalDate;
import javafx.geometry.Rectangle2D;
import vn.sen.schedule.Days;
import vn.sen.timeline.Entry;
import vn.sen.timeline.TimeAxis;

/**
 * Where everything lies in the pane, in pixels from its upper left corner: columns to the left, a head above, and the
 * chart, which scrolls behind both.
 *
 * @param axis of the chart; its pixel 0 is the chart's left edge
 * @param top how far the rows are scrolled up
 * @param columns width of the columns to the left
 */
record Frame(TimeAxis axis, double top, double columns, double width, double height) {
    static final double HEAD = 64;
    static final double ROW = 32;
    static final double BAR = 16;
    static final double SMALL_BAR = 8;
    static final double DIAMOND = 7;
    /** A day at a far zoom is still something one can see and take. */
    private static final double LEAST = 5;

    double chartWidth() {
        return Math.max(1, width - columns);
    }

    double x(LocalDate day) {
        return columns + axis.x(day);
    }

    double endX(LocalDate day) {
        return columns + axis.endX(day);
    }

    LocalDate day(double x) {
        return axis.day(x - columns);
    }

    double rowY(int row) {
        return HEAD + row * ROW - top;
    }

    /** The row at a height; may be none. */
    int rowAt(double y) {
        return y < HEAD ? -1 : (int) Math.floor((y - HEAD + top) / ROW);
    }

    int firstRow() {
        return (int) Math.floor(top / ROW);
    }

    int lastRow(int rows) {
        return Math.min(rows - 1, (int) Math.ceil((top + height - HEAD) / ROW));
    }

    boolean inChart(double x, double y) {
        return x >= columns && y >= HEAD;
    }

    /** Where a bar or a diamond of a row lies. */
    Rectangle2D box(int row, Entry entry, double barHeight) {
        return box(row, entry.shape(), entry.days(), barHeight);
    }

    /** Where something of a shape would lie on some days. */
    Rectangle2D box(int row, Entry.Shape shape, Days days, double barHeight) {
        double middle = rowY(row) + ROW / 2;
        if (shape == Entry.Shape.DIAMOND) {
            double x = (x(days.last()) + endX(days.last())) / 2;
            return new Rectangle2D(x - DIAMOND, middle - DIAMOND, 2 * DIAMOND, 2 * DIAMOND);
        }
        double left = Math.round(x(days.first()));
        double right = Math.max(Math.round(endX(days.last())), left + LEAST);
        return new Rectangle2D(left, middle - barHeight / 2, right - left, barHeight);
    }
}
