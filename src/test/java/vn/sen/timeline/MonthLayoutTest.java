package vn.sen.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.schedule.Days;
import vn.sen.timeline.Entry.Kind;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

class MonthLayoutTest {
    private static final YearMonth MARCH = YearMonth.of(2024, 3);

    @ParameterizedTest
    @CsvSource({
        "2024-03, 2024-02-26, 2024-03-31, 5",
        "2024-02, 2024-01-29, 2024-03-03, 5",
        "2021-02, 2021-02-01, 2021-02-28, 4",
        "2025-06, 2025-05-26, 2025-07-06, 6",
        "2024-12, 2024-11-25, 2025-01-05, 6"
    })
    void aMonthShowsWholeWeeksFromMonday(YearMonth month, LocalDate first, LocalDate last, int weeks) {
        MonthLayout layout = MonthLayout.of(month, List.of(), 3);
        assertThat(layout.window()).isEqualTo(new Days(first, last));
        assertThat(layout.weeks()).isEqualTo(weeks);
    }

    @Test
    void aBarOverThreeWeeksIsCutAtTheirEdges() {
        List<Box> boxes = MonthLayout.of(MARCH, List.of(bar("a", "2024-03-01", "2024-03-17")), 3)
                .boxes();
        assertThat(boxes)
                .extracting(Box::week, Box::first, Box::last, Box::left, Box::right)
                .containsExactly(
                        tuple(0, 4, 6, Box.End.OWN, Box.End.CUT),
                        tuple(1, 0, 6, Box.End.CUT, Box.End.CUT),
                        tuple(2, 0, 6, Box.End.CUT, Box.End.OWN));
    }

    @Test
    void aMonthPreciseActivityIsNotDrawnOnItsFirstDay() {
        Entry month = new Entry(
                "m", "", "cả tháng", days("2024-03-01", "2024-03-31"), Shape.PERIOD, Tone.FIXED, Kind.ACTIVITY);
        MonthLayout layout = MonthLayout.of(MARCH, List.of(month), 3);
        assertThat(layout.boxes()).isEmpty();
        assertThat(layout.strip()).containsExactly(month);
    }

    @Test
    void thePeriodOfANeighbouringMonthIsNotInTheStrip() {
        Entry april = new Entry(
                "m", "", "tháng 4", days("2024-04-01", "2024-04-30"), Shape.PERIOD, Tone.FIXED, Kind.ACTIVITY);
        assertThat(MonthLayout.of(YearMonth.of(2024, 5), List.of(april), 3).strip())
                .isEmpty();
    }

    @Test
    void theStripShowsTheShorterPeriodFirst() {
        Entry quarter =
                new Entry("q", "", "quý I", days("2024-01-01", "2024-03-31"), Shape.PERIOD, Tone.FIXED, Kind.ACTIVITY);
        Entry month = new Entry(
                "m", "", "tháng 3", days("2024-03-01", "2024-03-31"), Shape.PERIOD, Tone.FIXED, Kind.ACTIVITY);
        assertThat(MonthLayout.of(MARCH, List.of(quarter, month), 3).strip()).containsExactly(month, quarter);
    }

    @Test
    void anObservanceTakesTheFirstFreeLineUnderALongBarAndBeforeTheDaysOwn() {
        Entry own = bar("own", "2024-03-08", "2024-03-08");
        Entry day =
                new Entry("8/3", "", "8/3", days("2024-03-08", "2024-03-08"), Shape.BAR, Tone.FIXED, Kind.OBSERVANCE);
        Entry span = bar("span", "2024-03-05", "2024-03-09");
        Map<String, Integer> lanes = new HashMap<>();
        MonthLayout.of(MARCH, List.of(own, day, span), 4)
                .boxes()
                .forEach(box -> lanes.put(box.entry().id(), box.lane()));
        assertThat(lanes).isEqualTo(Map.of("span", 0, "8/3", 1, "own", 2));
    }

    @Test
    void whatFindsNoLineIsCountedAndTheCountTakesTheLastLine() {
        List<Entry> four = List.of(
                bar("a", "2024-03-12", "2024-03-12"),
                bar("b", "2024-03-12", "2024-03-12"),
                bar("c", "2024-03-12", "2024-03-12"),
                bar("d", "2024-03-12", "2024-03-12"));
        MonthLayout layout = MonthLayout.of(MARCH, four, 3);
        assertThat(layout.boxes()).extracting(box -> box.entry().id()).containsExactly("a", "b");
        assertThat(layout.hiddenOn(LocalDate.of(2024, 3, 12))).isEqualTo(2);
    }

    @Test
    void oneThatIsHiddenAloneTakesTheLineOfItsCount() {
        List<Entry> entries = List.of(
                bar("long", "2024-03-11", "2024-03-17"),
                bar("a", "2024-03-12", "2024-03-12"),
                bar("b", "2024-03-12", "2024-03-13"),
                bar("c", "2024-03-12", "2024-03-14"));
        MonthLayout layout = MonthLayout.of(MARCH, entries, 3);
        assertThat(layout.hiddenOn(LocalDate.of(2024, 3, 12))).isEqualTo(2);
        assertThat(layout.hiddenOn(LocalDate.of(2024, 3, 13))).isZero();
    }

    @Test
    void asManyAsThereAreLinesAreAllShown() {
        List<Entry> three = List.of(
                bar("a", "2024-03-12", "2024-03-12"),
                bar("b", "2024-03-12", "2024-03-12"),
                bar("c", "2024-03-12", "2024-03-12"));
        assertThat(MonthLayout.of(MARCH, three, 3).boxes()).hasSize(3);
    }

    @Property
    void noTwoBoxesOfALaneOverlap(
            @ForAll("entries") List<Entry> entries, @ForAll @IntRange(min = 1, max = 6) int lanes) {
        List<Box> boxes = MonthLayout.of(MARCH, entries, lanes).boxes();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Box a = boxes.get(i);
                Box b = boxes.get(j);
                boolean apart =
                        a.week() != b.week() || a.lane() != b.lane() || a.last() < b.first() || b.last() < a.first();
                assertThat(apart).as("%s and %s", a, b).isTrue();
            }
        }
    }

    @Property
    void eachEntryAppearsExactlyOnceOnEachOfItsDays(
            @ForAll("entries") List<Entry> entries, @ForAll @IntRange(min = 1, max = 6) int lanes) {
        MonthLayout layout = MonthLayout.of(MARCH, entries, lanes);
        for (int week = 0; week < layout.weeks(); week++) {
            for (int column = 0; column < 7; column++) {
                LocalDate day = layout.day(week, column);
                List<String> seen = new ArrayList<>();
                for (Box box : layout.boxes()) {
                    if (box.week() == week && box.covers(column)) {
                        seen.add(box.entry().id());
                    }
                }
                layout.hidden().getOrDefault(day, List.of()).forEach(entry -> seen.add(entry.id()));
                List<String> wanted = entries.stream()
                        .filter(entry ->
                                entry.shape() != Shape.PERIOD && entry.days().contains(day))
                        .map(Entry::id)
                        .toList();
                assertThat(seen).as("%s", day).containsExactlyInAnyOrderElementsOf(wanted);
            }
        }
        assertThat(layout.strip()).doesNotHaveDuplicates().allMatch(entry -> entry.shape() == Shape.PERIOD);
    }

    @Property
    void noBoxLiesBelowTheRoomNorWhereACountIsShown(
            @ForAll("entries") List<Entry> entries, @ForAll @IntRange(min = 1, max = 6) int lanes) {
        MonthLayout layout = MonthLayout.of(MARCH, entries, lanes);
        for (Box box : layout.boxes()) {
            assertThat(box.lane()).isLessThan(lanes);
            for (int column = box.first(); column <= box.last(); column++) {
                if (layout.hiddenOn(layout.day(box.week(), column)) > 0) {
                    assertThat(box.lane()).isLessThan(lanes - 1);
                }
            }
        }
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Entry> entry = Combinators.combine(
                        Arbitraries.integers().between(-10, 45),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.of(Shape.class),
                        Arbitraries.of(Kind.class))
                .as((from, length, shape, kind) -> {
                    LocalDate first = LocalDate.of(2024, 2, 26).plusDays(from);
                    return new Entry("?", "", "", new Days(first, first.plusDays(length)), shape, Tone.FIXED, kind);
                });
        return entry.list().ofMaxSize(40).map(MonthLayoutTest::named);
    }

    private static List<Entry> named(List<Entry> entries) {
        List<Entry> named = new ArrayList<>();
        for (Entry entry : entries) {
            named.add(new Entry("e" + named.size(), "", "", entry.days(), entry.shape(), entry.tone(), entry.kind()));
        }
        return named;
    }

    private static Entry bar(String id, String first, String last) {
        return new Entry(id, "", id, days(first, last), Shape.BAR, Tone.FIXED, Kind.ACTIVITY);
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
