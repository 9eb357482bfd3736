package vn.sen.desktop.parts.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.sen.writing.PageProfile;

/**
 * Where pages stand in the preview: one or two side by side, in rows from the top. Lengths are in points of the screen,
 * on whole points, so that pages stay crisp.
 *
 * @param sheets one a page
 * @param width of all pages with the room around them
 * @param height of all rows with the room around them
 */
record PageFlow(List<Sheet> sheets, double width, double height) {
    static final double GAP = 16;

    static final double LEAST_ZOOM = 0.25;
    static final double MOST_ZOOM = 4;
    private static final List<Double> STEPS =
            List.of(0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0);

    /** Points of the screen in a millimetre at 100 %: 96 in an inch. */
    private static final double MILLIMETRE = 96 / 25.4;

    /** A page on the screen. */
    record Sheet(double x, double y, double width, double height) {
        double bottom() {
            return y + height;
        }
    }

    /** Lays out pages of A4. */
    static PageFlow of(int pages, Spread spread, double zoom, double viewportWidth) {
        double sheetWidth = Math.rint(PageProfile.PAGE_WIDTH * MILLIMETRE * zoom);
        double sheetHeight = Math.rint(PageProfile.PAGE_HEIGHT * MILLIMETRE * zoom);
        int columns = Math.min(spread.pages, Math.max(1, pages));
        double rowWidth = columns * sheetWidth + (columns + 1) * GAP;
        double width = Math.max(rowWidth, viewportWidth);
        double left = Math.rint((width - rowWidth) / 2) + GAP;
        List<Sheet> sheets = IntStream.range(0, pages)
                .mapToObj(page -> new Sheet(
                        left + page % columns * (sheetWidth + GAP),
                        GAP + page / columns * (sheetHeight + GAP),
                        sheetWidth,
                        sheetHeight))
                .toList();
        int rows = (pages + columns - 1) / columns;
        return new PageFlow(sheets, width, GAP + rows * (sheetHeight + GAP));
    }

    /** The zoom at which pages fit. */
    static double fitting(Fit fit, int pages, Spread spread, double viewportWidth, double viewportHeight) {
        int columns = Math.min(spread.pages, Math.max(1, pages));
        double byWidth = (viewportWidth - (columns + 1) * GAP) / (columns * PageProfile.PAGE_WIDTH * MILLIMETRE);
        double byHeight = (viewportHeight - 2 * GAP) / (PageProfile.PAGE_HEIGHT * MILLIMETRE);
        return limited(fit == Fit.PAGE ? Math.min(byWidth, byHeight) : byWidth);
    }

    static double limited(double zoom) {
        return Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
    }

    static double larger(double zoom) {
        return STEPS.stream().filter(step -> step > zoom + 0.005).findFirst().orElse(MOST_ZOOM);
    }

    static double smaller(double zoom) {
        return STEPS.reversed().stream()
                .filter(step -> step < zoom - 0.005)
                .findFirst()
                .orElse(LEAST_ZOOM);
    }

    /** Pages of which something is seen between two heights, counted from 0. */
    List<Integer> visible(double top, double bottom) {
        List<Integer> visible = new ArrayList<>();
        for (int page = 0; page < sheets.size(); page++) {
            if (sheets.get(page).y() < bottom && sheets.get(page).bottom() > top) {
                visible.add(page);
            }
        }
        return visible;
    }

    /** The page that one reads: the first that reaches over the middle of the window. */
    int current(double top, double bottom) {
        double middle = (top + Math.min(bottom, height)) / 2;
        for (int page = 0; page < sheets.size(); page++) {
            if (sheets.get(page).bottom() + GAP > middle) {
                return page;
            }
        }
        return Math.max(0, sheets.size() - 1);
    }
}
