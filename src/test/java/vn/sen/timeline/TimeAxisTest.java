package vn.sen.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.schedule.Days;

class TimeAxisTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Property
    void thePixelInTheMiddleOfADayIsThatDay(
            @ForAll @IntRange(min = -4000, max = 4000) int offset,
            @ForAll @DoubleRange(min = TimeAxis.MIN, max = TimeAxis.MAX) double wide) {
        TimeAxis axis = TimeAxis.from(NEW_YEAR, wide);
        LocalDate day = NEW_YEAR.plusDays(offset);
        assertThat(axis.day(axis.x(day) + wide / 2)).isEqualTo(day);
    }

    @Property
    void zoomingKeepsTheMomentUnderThePointer(
            @ForAll @DoubleRange(min = 0, max = 1366) double x,
            @ForAll @DoubleRange(min = TimeAxis.MIN, max = TimeAxis.MAX) double from,
            @ForAll @DoubleRange(min = 0.01, max = 200) double to) {
        TimeAxis before = TimeAxis.from(NEW_YEAR, from);
        TimeAxis after = before.zoomed(x, to);
        assertThat(after.start() + x / after.pixelsPerDay())
                .isCloseTo(before.start() + x / before.pixelsPerDay(), within(1e-6));
        assertThat(after.pixelsPerDay()).isBetween(TimeAxis.MIN, TimeAxis.MAX);
    }

    @Test
    void aYearJustFillsTheWidth() {
        Days year = new Days(NEW_YEAR, LocalDate.of(2024, 12, 31));
        TimeAxis axis = TimeAxis.fit(year, 732);
        assertThat(axis.x(NEW_YEAR)).isZero();
        assertThat(axis.endX(year.last())).isCloseTo(732, within(1e-6));
        assertThat(axis.visible(732)).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({"30, DAYS", "8, WEEKS", "3, MONTHS", "1, QUARTERS", "0.3, YEARS"})
    void theHeadCountsInWhatLeavesRoomForItsWords(double wide, Scale scale) {
        assertThat(TimeAxis.from(NEW_YEAR, wide).scale()).isEqualTo(scale);
    }

    @Test
    void monthsOfDifferentLengthAreDrawnAsLongAsTheyAre() {
        List<Scale.Tick> ticks = Scale.ticks(Scale.Unit.MONTH, TimeAxis.from(NEW_YEAR, 2), 62 + 58 + 10);
        assertThat(ticks).extracting(Scale.Tick::x).containsExactly(0.0, 62.0, 120.0);
        assertThat(ticks).extracting(Scale.Tick::width).containsExactly(62.0, 58.0, 62.0);
    }

    @ParameterizedTest
    @CsvSource({
        "WEEK, 2024-03-10, 2024-03-04",
        "MONTH, 2024-03-31, 2024-03-01",
        "QUARTER, 2024-06-30, 2024-04-01",
        "YEAR, 2024-06-30, 2024-01-01",
        "DECADE, 2024-06-30, 2020-01-01"
    })
    void aUnitStartsOnItsFirstDay(Scale.Unit unit, LocalDate day, LocalDate start) {
        assertThat(unit.start(day)).isEqualTo(start);
    }

    @Property
    void ticksCoverTheWidthWithoutGaps(
            @ForAll Scale.Unit unit, @ForAll @DoubleRange(min = 0.5, max = TimeAxis.MAX) double wide) {
        TimeAxis axis = TimeAxis.from(NEW_YEAR.plusDays(17), wide).scrolled(3.3);
        List<Scale.Tick> ticks = Scale.ticks(unit, axis, 900);
        assertThat(ticks.getFirst().x()).isLessThanOrEqualTo(0);
        for (int i = 1; i < ticks.size(); i++) {
            Scale.Tick before = ticks.get(i - 1);
            assertThat(before.x() + before.width()).isCloseTo(ticks.get(i).x(), within(1e-6));
        }
        assertThat(ticks.getLast().x() + ticks.getLast().width()).isGreaterThanOrEqualTo(900 - 0.01);
    }
}
