package vn.sen.writing;

import java.util.Arrays;
import java.util.stream.Stream;
import vn.sen.plan.RichText;

/** Shares the width of the page among the columns of a table by what stands in them. */
final class ColumnWidths {
    /** However long its text, a column asks for no more than this, in millimetres. */
    private static final double GREED = 120;

    /** Padding and borders of a cell, in millimetres. */
    private static final double FRAME = 2.6;

    private ColumnWidths() {}

    /**
     * Widths in millimetres: every column is at least as wide as its longest word, a short column gets no more than its
     * longest line, and the long ones share the rest by how much more they would like.
     */
    static double[] of(Block.Table table, PageProfile profile) {
        int columns = table.columns();
        double total = profile.textWidth();
        double size = profile.sizes().table();
        double[] least = new double[columns];
        double[] most = new double[columns];
        for (int column = 0; column < columns; column++) {
            measure(table, column, size, least, most);
        }
        double spare = total - Arrays.stream(least).sum();
        if (spare <= 0) {
            double shrink = total / Arrays.stream(least).sum();
            return Arrays.stream(least).map(width -> width * shrink).toArray();
        }
        return share(least, most, spare);
    }

    private static void measure(Block.Table table, int column, double size, double[] least, double[] most) {
        Stream<RichText> below = table.rows().stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column));
        below.forEach(text -> widen(text, FontFace.REGULAR, column, size, least, most));
        if (column < table.head().size()) {
            widen(table.head().get(column), FontFace.BOLD, column, size, least, most);
        }
        least[column] = Math.max(least[column], 8);
        most[column] = Math.max(most[column], least[column]);
    }

    private static void widen(
            RichText text, FontFace face, int column, double size, double[] least, double[] most) {
        for (String line : text.plain().split("\n")) {
            most[column] = Math.max(most[column], face.width(line, size) + FRAME);
            for (String word : line.split("\\s+")) {
                least[column] = Math.max(least[column], face.width(word, size) + FRAME);
            }
        }
    }

    private static double[] share(double[] least, double[] most, double spare) {
        double[] wish = new double[least.length];
        for (int column = 0; column < least.length; column++) {
            wish[column] = Math.max(0, Math.min(GREED, most[column]) - least[column]);
        }
        double[] widths = least.clone();
        double rest = spare;
        for (int round = 0; round < least.length && rest > 0.1; round++) {
            double wishes = Arrays.stream(wish).sum();
            if (wishes == 0) {
                break;
            }
            double given = 0;
            for (int column = 0; column < widths.length; column++) {
                double more = Math.min(rest * wish[column] / wishes, most[column] - widths[column]);
                widths[column] += more;
                given += more;
                wish[column] = most[column] - widths[column] < 0.1 ? 0 : wish[column];
            }
            rest -= given;
        }
        double stretch = (Arrays.stream(widths).sum() + rest) / Arrays.stream(widths).sum();
        return Arrays.stream(widths).map(width -> width * stretch).toArray();
    }
}
