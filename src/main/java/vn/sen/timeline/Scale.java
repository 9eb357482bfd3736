package vn.sen.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import vn.sen.schedule.Days;

/** What the two lines over a Gantt chart count in; the finest that leaves room for its words. */
public enum Scale {
    DAYS(Unit.DAY, Unit.MONTH, 18),
    WEEKS(Unit.WEEK, Unit.MONTH, 6),
    MONTHS(Unit.MONTH, Unit.QUARTER, 1.7),
    QUARTERS(Unit.QUARTER, Unit.YEAR, 0.55),
    YEARS(Unit.YEAR, Unit.DECADE, 0);

    /** A stretch of the calendar that a tick begins. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR,
        DECADE;

        /** The first day of the unit that a day lies in. */
        public LocalDate start(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
                case YEAR -> day.withDayOfYear(1);
                case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
            };
        }

        /** The first day of the next unit, from the first day of this one. */
        public LocalDate next(LocalDate start) {
            return switch (this) {
                case DAY -> start.plusDays(1);
                case WEEK -> start.plusWeeks(1);
                case MONTH -> start.plusMonths(1);
                case QUARTER -> start.plusMonths(3);
                case YEAR -> start.plusYears(1);
                case DECADE -> start.plusYears(10);
            };
        }
    }

    /**
     * A unit on the axis.
     *
     * @param x where it begins; may lie before 0
     * @param width up to where the next one begins
     */
    public record Tick(LocalDate start, double x, double width) {}

    private final Unit lower;
    private final Unit upper;
    private final double fromPixelsPerDay;

    Scale(Unit lower, Unit upper, double fromPixelsPerDay) {
        this.lower = lower;
        this.upper = upper;
        this.fromPixelsPerDay = fromPixelsPerDay;
    }

    static Scale of(double pixelsPerDay) {
        for (Scale scale : values()) {
            if (pixelsPerDay >= scale.fromPixelsPerDay) {
                return scale;
            }
        }
        return YEARS;
    }

    /** What the lower line counts in. */
    public Unit lower() {
        return lower;
    }

    /** What the upper line counts in. */
    public Unit upper() {
        return upper;
    }

    /** The units of an axis that show in a width, in order; the first and last may be cut. */
    public static List<Tick> ticks(Unit unit, TimeAxis axis, double width) {
        Days visible = axis.visible(width);
        List<Tick> ticks = new ArrayList<>();
        LocalDate start = unit.start(visible.first());
        while (!start.isAfter(visible.last())) {
            LocalDate next = unit.next(start);
            ticks.add(new Tick(start, axis.x(start), axis.x(next) - axis.x(start)));
            start = next;
        }
        return ticks;
    }
}
