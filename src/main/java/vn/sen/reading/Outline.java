package vn.sen.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** The first node that bears a label such as '1.8' in the sections that hold the activities. */
    Optional<Knot> labelled(String key) {
        return stream()
                .filter(knot -> knot.label().key().equals(key))
                .filter(knot -> Topic.of(knot) != Topic.ORGANISATION && Topic.of(knot) != Topic.PURPOSE)
                .findFirst();
    }
}
