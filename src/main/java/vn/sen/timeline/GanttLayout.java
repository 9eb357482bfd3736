package vn.sen.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.schedule.Days;

/**
 * The rows of a Gantt chart in outline order, folded rows closed.
 *
 * @param rows what is shown, from top to bottom
 */
public record GanttLayout(List<Row> rows) {
    /** Periods first, so that what is known by the day is drawn over them; then the longer ones. */
    private static final Comparator<Entry> PAINT_ORDER = Comparator.comparing(
                    (Entry entry) -> entry.shape() == Entry.Shape.PERIOD ? 0 : entry.shape() == Entry.Shape.BAR ? 1 : 2)
            .thenComparing(
                    Comparator.comparingLong((Entry entry) -> entry.days().count())
                            .reversed());

    /**
     * A node of the outline.
     *
     * @param id names it within the chart
     * @param label printed label, '' if none
     * @param title a few words
     * @param owner who leads it, '' if nobody is named
     * @param entries its own dates
     */
    public record Node(String id, String label, String title, String owner, List<Entry> entries, List<Node> children) {
        public Node {
            entries = List.copyOf(entries);
            children = List.copyOf(children);
        }
    }

    /** Whether what stands below a row is shown. */
    public enum Fold {
        /** Nothing stands below it. */
        NONE,
        OPEN,
        CLOSED
    }

    /**
     * A row.
     *
     * @param depth level of the outline, from 0
     * @param entries its own dates in the order in which they are painted
     * @param below dates of what is folded away below it, drawn small; empty when it is open
     * @param summary from the first to the last day of all that stands below it, null if there is no date
     */
    public record Row(
            Node node,
            int depth,
            Fold fold,
            List<Entry> entries,
            List<Entry> below,
            @Nullable Days summary) {
        public Row {
            entries = List.copyOf(entries);
            below = List.copyOf(below);
        }

        /** From the first to the last day of all that stands below it. */
        public Optional<Days> span() {
            return Optional.ofNullable(summary);
        }
    }

    public GanttLayout {
        rows = List.copyOf(rows);
    }

    /** @param folded ids of the nodes that are closed */
    public static GanttLayout of(List<Node> roots, Set<String> folded) {
        List<Row> rows = new ArrayList<>();
        roots.forEach(root -> add(rows, root, 0, folded));
        return new GanttLayout(rows);
    }

    private static void add(List<Row> rows, Node node, int depth, Set<String> folded) {
        List<Entry> below = new ArrayList<>();
        node.children().forEach(child -> collect(child, below));
        boolean closed = folded.contains(node.id());
        Fold fold = node.children().isEmpty() ? Fold.NONE : closed ? Fold.CLOSED : Fold.OPEN;
        rows.add(new Row(
                node,
                depth,
                fold,
                node.entries().stream().sorted(PAINT_ORDER).toList(),
                fold == Fold.CLOSED ? below.stream().sorted(PAINT_ORDER).toList() : List.of(),
                spanOf(below).orElse(null)));
        if (fold == Fold.OPEN) {
            node.children().forEach(child -> add(rows, child, depth + 1, folded));
        }
    }

    private static void collect(Node node, List<Entry> into) {
        into.addAll(node.entries());
        node.children().forEach(child -> collect(child, into));
    }

    /** From the first to the last day of some entries; empty for none. */
    public static Optional<Days> spanOf(List<Entry> entries) {
        return entries.stream()
                .map(Entry::days)
                .reduce((a, b) -> new Days(
                        a.first().isBefore(b.first()) ? a.first() : b.first(),
                        a.last().isAfter(b.last()) ? a.last() : b.last()));
    }

    /** From the first to the last day of the whole chart. */
    public static Optional<Days> extent(List<Node> roots) {
        List<Entry> all = new ArrayList<>();
        roots.forEach(root -> collect(root, all));
        return spanOf(all);
    }

    /** The row of a node; empty when it is folded away or unknown. */
    public Optional<Row> row(String id) {
        return rows.stream().filter(row -> row.node().id().equals(id)).findFirst();
    }
}
