package vn.sen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.sen.schedule.Days;
import vn.sen.timeline.Entry.Kind;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;
import vn.sen.timeline.GanttLayout.Fold;
import vn.sen.timeline.GanttLayout.Node;
import vn.sen.timeline.GanttLayout.Row;

class GanttLayoutTest {
    private static final Node OUTLINE = new Node(
            "II",
            "II",
            "",
            "",
            List.of(),
            List.of(
                    leaf("1.9", "2024-03-01", "2024-03-17"),
                    leaf("1.10", "2024-08-15", "2024-09-05"),
                    new Node("1.11", "", "", "", List.of(), List.of())));

    @Test
    void rowsFollowTheOutline() {
        assertThat(GanttLayout.of(List.of(OUTLINE), Set.of()).rows())
                .extracting(row -> row.node().id())
                .containsExactly("II", "1.9", "1.10", "1.11");
    }

    @Test
    void aHeadingSpansWhatStandsBelowIt() {
        Row heading = GanttLayout.of(List.of(OUTLINE), Set.of()).rows().getFirst();
        assertThat(heading.span()).contains(days("2024-03-01", "2024-09-05"));
        assertThat(heading.fold()).isEqualTo(Fold.OPEN);
        assertThat(heading.below()).isEmpty();
    }

    @Test
    void aFoldedRowKeepsTheDatesOfItsChildren() {
        GanttLayout layout = GanttLayout.of(List.of(OUTLINE), Set.of("II"));
        assertThat(layout.rows()).hasSize(1);
        assertThat(layout.rows().getFirst().below()).extracting(Entry::id).containsExactlyInAnyOrder("1.9", "1.10");
    }

    @Test
    void whatIsKnownByTheDayIsPaintedOverThePeriod() {
        Entry day = entry("day", "2024-03-01", "2024-03-17", Shape.BAR);
        Entry month = entry("month", "2024-03-01", "2024-03-31", Shape.PERIOD);
        Entry due = entry("due", "2024-03-05", "2024-03-05", Shape.DIAMOND);
        Node node = new Node("1.1", "", "", "", List.of(due, day, month), List.of());
        assertThat(GanttLayout.of(List.of(node), Set.of()).rows().getFirst().entries())
                .containsExactly(month, day, due);
    }

    @Property
    void eachDateAppearsExactlyOnceWhateverIsFolded(
            @ForAll("outlines") List<Node> roots, @ForAll("folds") Set<Integer> folds) {
        Set<String> folded = new HashSet<>();
        folds.forEach(number -> folded.add("n" + number));
        List<Node> named = new ArrayList<>();
        int[] count = {0};
        roots.forEach(root -> named.add(named(root, count)));
        List<String> seen = new ArrayList<>();
        for (Row row : GanttLayout.of(named, folded).rows()) {
            row.entries().forEach(entry -> seen.add(entry.id()));
            row.below().forEach(entry -> seen.add(entry.id()));
        }
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < count[0]; i++) {
            wanted.add("e" + i);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Provide
    Arbitrary<List<Node>> outlines() {
        return outline(3).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Set<Integer>> folds() {
        return Arbitraries.integers().between(0, 30).set().ofMaxSize(12);
    }

    private static Arbitrary<Node> outline(int depth) {
        Arbitrary<List<Node>> below = depth == 0
                ? Arbitraries.just(List.of())
                : outline(depth - 1).list().ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(0, 300), below)
                .as((offset, children) -> {
                    LocalDate day = LocalDate.of(2024, 1, 1).plusDays(offset);
                    return new Node(
                            "?",
                            "",
                            "",
                            "",
                            List.of(new Entry("?", "", "", Days.of(day), Shape.BAR, Tone.FIXED, Kind.ACTIVITY)),
                            children);
                });
    }

    private static Node named(Node node, int[] count) {
        int number = count[0]++;
        Entry old = node.entries().getFirst();
        Entry entry = new Entry("e" + number, "", "", old.days(), old.shape(), old.tone(), old.kind());
        List<Node> children =
                node.children().stream().map(child -> named(child, count)).toList();
        return new Node("n" + number, "", "", "", List.of(entry), children);
    }

    private static Node leaf(String id, String first, String last) {
        return new Node(id, id, "", "", List.of(entry(id, first, last, Shape.BAR)), List.of());
    }

    private static Entry entry(String id, String first, String last, Shape shape) {
        return new Entry(id, "", "", days(first, last), shape, Tone.FIXED, Kind.ACTIVITY);
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
