package vn.sen.desktop.gantt;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.schedule.Days;
import vn.sen.timeline.GanttLayout.Row;

/**
 * What is painted in one go.
 *
 * @param selected id of the selected row, '' for none
 * @param hovered index of the row under the pointer, -1 for none
 * @param ghost where a dragged bar would come to lie, null for no drag
 */
record Drawing(
        Chart chart,
        List<Row> rows,
        List<ObservedDay> observances,
        Frame frame,
        LocalDate today,
        String selected,
        int hovered,
        @Nullable Ghost ghost) {
    /**
     * A bar that is dragged.
     *
     * @param entry id of its entry
     * @param words the new date
     */
    record Ghost(String entry, Days days, String words, double x, double y) {}
}
