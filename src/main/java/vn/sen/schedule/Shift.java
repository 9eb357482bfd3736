package vn.sen.schedule;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Moves dates as far as they are known: a day by days, a month by months. The words of the source no longer fit a moved
 * date, so they are dropped; its certainty stays.
 */
public final class Shift {
    private static final double DAYS_OF_A_MONTH = 30.44;

    private Shift() {}

    /**
     * The date moved by a number of days. What is known by the month or longer moves by the nearest number of whole
     * months, quarters, half-years or years, so that it stays known as it was.
     */
    public static When by(When when, long days) {
        Span span = switch (when.span()) {
            case Span.At at -> new Span.At(move(at.point(), days));
            case Span.Between between -> new Span.Between(move(between.from(), days), move(between.to(), days));
            case Span.Before before -> new Span.Before(move(before.due(), days));
            case Span.Since since -> new Span.Since(move(since.from(), days));
        };
        return span.equals(when.span()) ? when : new When(span, when.certainty(), "");
    }

    /** The date on other days: a deadline is due on the last of them, an open range begins on the first. */
    public static When onto(When when, Days days) {
        Span span = switch (when.span()) {
            case Span.Before before -> new Span.Before(Point.day(days.last()));
            case Span.Since since -> new Span.Since(Point.day(days.first()));
            case Span.At at -> span(days);
            case Span.Between between -> span(days);
        };
        return span.equals(when.span()) ? when : new When(span, when.certainty(), "");
    }

    private static Span span(Days days) {
        return When.between(days.first(), days.last()).span();
    }

    private static Point move(Point point, long days) {
        LocalDate first = point.first();
        return switch (point.precision()) {
            case DAY -> Point.day(first.plusDays(days));
            case MONTH -> Point.month(YearMonth.from(first).plusMonths(whole(days, 1)));
            case QUARTER -> moved(point, whole(days, 3) * 3);
            case HALF_YEAR -> moved(point, whole(days, 6) * 6);
            case YEAR -> moved(point, whole(days, 12) * 12);
        };
    }

    private static Point moved(Point point, long months) {
        return new Point(point.precision(), point.first().plusMonths(months));
    }

    private static long whole(long days, int months) {
        return Math.round(days / (DAYS_OF_A_MONTH * months));
    }
}
