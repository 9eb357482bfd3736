package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page in reading order where some stand side by side: letterhead beside the emblem of the state,
 * recipients beside the signature. First the left column from top to bottom, then the right one.
 */
final class PdfColumns {
    private PdfColumns() {}

    static List<PdfPage.Line> order(List<PdfPage.Line> lines, float left, float right) {
        float middle = (left + right) / 2;
        List<PdfPage.Line> ordered = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            int last = at - 1;
            boolean both = false;
            // a band of columns: lines that keep to one side, as long as both sides go on
            while (end < lines.size() && side(lines.get(end), middle) != 0) {
                boolean beside = end > at && sameRow(lines.get(end), lines.get(end - 1));
                both |= beside;
                last = beside ? end : last;
                end++;
            }
            if (both) {
                take(lines.subList(at, end), middle, ordered);
                at = end;
            } else {
                ordered.add(lines.get(at));
                at++;
            }
        }
        return ordered;
    }

    private static boolean sameRow(PdfPage.Line one, PdfPage.Line other) {
        return Math.abs(one.baseline() - other.baseline()) < 0.5f * one.size();
    }

    /** -1 left of the middle, 1 right of it, 0 over it. */
    private static int side(PdfPage.Line line, float middle) {
        if (line.right() < middle + 30 && line.left() < middle - 60) {
            return -1;
        }
        return line.left() > middle - 60 ? 1 : 0;
    }

    private static void take(List<PdfPage.Line> band, float middle, List<PdfPage.Line> ordered) {
        band.stream().filter(line -> side(line, middle) < 0).forEach(ordered::add);
        band.stream().filter(line -> side(line, middle) > 0).forEach(ordered::add);
    }
}
