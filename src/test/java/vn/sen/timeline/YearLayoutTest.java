package vn.sen.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.schedule.Days;
import vn.sen.timeline.Entry.Kind;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;
import vn.sen.timeline.YearLayout.Mark;

class YearLayoutTest {
    @Test
    void aRangeOverTwoMonthsIsMarkedInEach() {
        YearLayout year = YearLayout.of(2024, List.of(entry("2024-08-15", "2024-09-05", Shape.BAR, Tone.FIXED)));
        assertThat(year.months().get(7).ranges()).containsExactly(days("2024-08-15", "2024-08-31"));
        assertThat(year.months().get(8).ranges()).containsExactly(days("2024-09-01", "2024-09-05"));
    }

    @Test
    void oneDayIsADotAndNoRange() {
        YearLayout year = YearLayout.of(2024, List.of(entry("2024-03-20", "2024-03-20", Shape.BAR, Tone.FIXED)));
        assertThat(year.months().get(2).marksOn(LocalDate.of(2024, 3, 20))).containsExactly(Mark.DOT);
        assertThat(year.months().get(2).ranges()).isEmpty();
    }

    @Test
    void aQuarterStandsUnderEachOfItsMonthsAndOnNoDay() {
        YearLayout year = YearLayout.of(2024, List.of(entry("2024-07-01", "2024-09-30", Shape.PERIOD, Tone.FIXED)));
        assertThat(year.months()).filteredOn(month -> !month.strip().isEmpty()).hasSize(3);
        assertThat(year.months()).allMatch(month -> month.marks().isEmpty());
    }

    @Test
    void overdueStandsOnTheDayItWasDue() {
        YearLayout year = YearLayout.of(2024, List.of(entry("2024-03-01", "2024-03-03", Shape.BAR, Tone.OVERDUE)));
        assertThat(year.months().get(2).marksOn(LocalDate.of(2024, 3, 1))).doesNotContain(Mark.OVERDUE);
        assertThat(year.months().get(2).marksOn(LocalDate.of(2024, 3, 3))).contains(Mark.OVERDUE);
    }

    private static Entry entry(String first, String last, Shape shape, Tone tone) {
        return new Entry("e", "", "", days(first, last), shape, tone, Kind.ACTIVITY);
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }
}
