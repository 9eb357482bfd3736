package vn.sen.timeline;

import java.time.LocalDate;
import vn.sen.schedule.Days;

/**
 * Maps days to pixels and back. An axis is a value: scrolling and zooming give another one.
 *
 * @param start the moment at pixel 0, in days since 1 January 1970
 * @param pixelsPerDay width of a day, {@link #MIN} to {@link #MAX}
 */
public record TimeAxis(double start, double pixelsPerDay) {
    /** About twenty years in the width of a laptop. */
    public static final double MIN = 0.12;
    /** About three weeks in the width of a laptop. */
    public static final double MAX = 48;

    public TimeAxis {
        if (!(pixelsPerDay >= MIN && pixelsPerDay <= MAX)) {
            throw new IllegalArgumentException("a day of " + pixelsPerDay + " pixels");
        }
    }

    /** An axis that starts on a day; the width of a day is brought within bounds. */
    public static TimeAxis from(LocalDate first, double pixelsPerDay) {
        return new TimeAxis(first.toEpochDay(), clamp(pixelsPerDay));
    }

    /** An axis on which the days just fill a width. */
    public static TimeAxis fit(Days days, double width) {
        return from(days.first(), width / days.count());
    }

    private static double clamp(double pixelsPerDay) {
        return Math.clamp(pixelsPerDay, MIN, MAX);
    }

    /** Where a day begins. */
    public double x(LocalDate day) {
        return (day.toEpochDay() - start) * pixelsPerDay;
    }

    /** Where a day ends. */
    public double endX(LocalDate day) {
        return x(day.plusDays(1));
    }

    public double width(Days days) {
        return days.count() * pixelsPerDay;
    }

    /** The day under a pixel. */
    public LocalDate day(double x) {
        return LocalDate.ofEpochDay((long) Math.floor(start + x / pixelsPerDay));
    }

    /** Whole days nearest to a distance, for dragging. */
    public long days(double distance) {
        return Math.round(distance / pixelsPerDay);
    }

    /** The same axis moved so that what stood at {@code distance} stands at 0. */
    public TimeAxis scrolled(double distance) {
        return new TimeAxis(start + distance / pixelsPerDay, pixelsPerDay);
    }

    /** Another width of the day; the moment under {@code x} stays where it is. */
    public TimeAxis zoomed(double x, double newPixelsPerDay) {
        double wide = clamp(newPixelsPerDay);
        return new TimeAxis(start + x / pixelsPerDay - x / wide, wide);
    }

    /** The days that a width shows, those cut at its ends included. */
    public Days visible(double width) {
        return new Days(day(0), day(Math.max(0, width - 0.001)));
    }

    public Scale scale() {
        return Scale.of(pixelsPerDay);
    }
}
