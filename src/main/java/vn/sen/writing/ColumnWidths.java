package vn.sen.writing;

import java.util.Arrays;
import vn.sen.plan.RichText;

/** Shares the width of the page among the columns of a table by what stands in them. */
final class ColumnWidths {
    private static final double NARROWEST = 8;

    /** Padding and borders of a cell, in millimetres. */
    private static final double FRAME = 2.6;

    private ColumnWidths() {}

    /**
     * Widths in millimetres: a column is at least as wide as its longest word; one whose lines are short gets them whole;
     * the others share the rest by the root of the length of their lines.
     */
    static double[] of(Block.Table table, PageProfile profile) {
        int columns = table.columns();
        double total = profile.textWidth();
        double[] least = new double[columns];
        double[] most = new double[columns];
        for (int column = 0; column < columns; column++) {
            measure(table, column, profile.sizes().table(), least, most);
        }
        double needed = Arrays.stream(least).sum();
        double[] widths = needed >= total ? least : share(least, most, total);
        double stretch = total / Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> width * stretch).toArray();
    }

    private static void measure(Block.Table table, int column, double size, double[] least, double[] most) {
        least[column] = NARROWEST;
        table.rows().stream()
                .filter(row -> column < row.cells().size())
                .forEach(row -> widen(row.cells().get(column), FontFace.REGULAR, column, size, least, most));
        if (column < table.head().size()) {
            widen(table.head().get(column), FontFace.BOLD, column, size, least, most);
        }
        most[column] = Math.max(most[column], least[column]);
    }

    /** Words between which no line may end count as one. */
    private static void widen(RichText text, FontFace face, int column, double size, double[] least, double[] most) {
        for (String line : text.plain().split("\n")) {
            most[column] = Math.max(most[column], face.width(line, size) + FRAME);
            int start = 0;
            while (start >= 0) {
                int next = LineBreaks.next(line, start);
                String chunk =
                        line.substring(start, next < 0 ? line.length() : next).strip();
                least[column] = Math.max(least[column], face.width(chunk, size) + FRAME);
                start = next;
            }
        }
    }

    private static double[] share(double[] least, double[] most, double total) {
        int columns = least.length;
        double[] widths = new double[columns];
        boolean[] settled = new boolean[columns];
        boolean changed = true;
        while (changed) {
            changed = false;
            double rest = total;
            double weights = 0;
            for (int column = 0; column < columns; column++) {
                rest -= settled[column] ? widths[column] : 0;
                weights += settled[column] ? 0 : Math.sqrt(most[column]);
            }
            for (int column = 0; column < columns && !changed; column++) {
                double fair = rest * Math.sqrt(most[column]) / weights;
                if (!settled[column] && (most[column] <= fair || least[column] >= fair)) {
                    widths[column] = most[column] <= fair ? most[column] : least[column];
                    settled[column] = true;
                    changed = true;
                } else if (!settled[column]) {
                    widths[column] = fair;
                }
            }
        }
        return widths;
    }
}
