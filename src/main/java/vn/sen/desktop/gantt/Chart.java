package vn.sen.desktop.gantt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.schedule.Days;
import vn.sen.timeline.GanttLayout;
import vn.sen.timeline.GanttLayout.Node;

/**
 * What the Gantt chart shows: an outline, and the records behind its rows and bars.
 *
 * @param roots the outline
 * @param dated the record behind a bar, by the id of its entry
 * @param places where a row opens, by the id of its node
 * @param headings ids of the rows that are headings
 */
record Chart(List<Node> roots, Map<String, Dated> dated, Map<String, Place> places, Set<String> headings) {
    static final Chart EMPTY = new Chart(List.of(), Map.of(), Map.of(), Set.of());

    Chart {
        roots = List.copyOf(roots);
        dated = Map.copyOf(dated);
        places = Map.copyOf(places);
        headings = Set.copyOf(headings);
    }

    Optional<Dated> find(String entry) {
        return Optional.ofNullable(dated.get(entry));
    }

    Optional<Place> place(String row) {
        return Optional.ofNullable(places.get(row));
    }

    boolean heading(String row) {
        return headings.contains(row);
    }

    /** The first day within the given ones on which something begins. */
    Optional<LocalDate> firstIn(Days days) {
        return dated.values().stream()
                .map(one -> one.entry().days().first())
                .filter(days::contains)
                .min(Comparator.naturalOrder());
    }

    /** From the first to the last day of all that is dated. */
    Optional<Days> extent() {
        return GanttLayout.extent(roots);
    }
}
