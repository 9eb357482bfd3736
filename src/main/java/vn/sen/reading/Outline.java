package vn.sen.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sen.plan.ItemKind;

/** The body of a document as a tree, while its meaning is found out. */
record Outline(List<Knot> roots) {
    /** Every node in reading order. */
    List<Knot> all() {
        return roots.stream().flatMap(Knot::walk).toList();
    }

    Stream<Knot> stream() {
        return roots.stream().flatMap(Knot::walk);
    }

    void number() {
        int next = 0;
        for (Knot knot : all()) {
            knot.number(next++);
        }
    }

    List<Node> nodes() {
        return roots.stream().map(Knot::toNode).toList();
    }

    /** Whether a row has this number in its first cell. */
    private static boolean rowNumbered(Knot row, String key) {
        return row.kind() == ItemKind.ROW
                && !row.paragraph().cells().isEmpty()
                && Wording.unclosed(
                                row.paragraph().words(row.paragraph().cells().getFirst()))
                        .equals(key);
    }

    /** The first node that bears a label such as '1.8' in the sections that hold the activities. */
    Optional<Knot> labelled(String key) {
        return stream()
                .filter(knot -> knot.label().key().equals(key) || rowNumbered(knot, key))
                .filter(knot -> Topic.of(knot) != Topic.ORGANISATION && Topic.of(knot) != Topic.PURPOSE)
                .findFirst();
    }
}
