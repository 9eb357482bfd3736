package vn.sen.timeline;

import vn.sen.schedule.Days;

/**
 * Something that stands in time, as calendar and Gantt chart lay it out.
 *
 * @param id names it within one layout
 * @param label printed label without closing mark ('1.10'), '' if none
 * @param title a few words
 * @param days the days it covers: the whole month of a month-precise one, the day of a diamond
 * @param shape how it lies in time
 * @param tone how it is drawn
 * @param kind what it is
 */
public record Entry(String id, String label, String title, Days days, Shape shape, Tone tone, Kind kind) {
    /** How something lies in time. */
    public enum Shape {
        /** On days of its own. */
        BAR,
        /** Somewhere in a month, a quarter or a longer period: never drawn as the period's first day. */
        PERIOD,
        /** Due on a day. */
        DIAMOND
    }

    /** How sure it is and how far it has come. */
    public enum Tone {
        FIXED,
        TENTATIVE,
        DONE,
        OVERDUE,
        CANCELLED
    }

    /** What it is. */
    public enum Kind {
        ACTIVITY,
        VISIT,
        OBSERVANCE
    }

    /** Whether it covers one day alone. */
    public boolean oneDay() {
        return days.first().equals(days.last());
    }
}
