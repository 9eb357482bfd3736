package vn.sen.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/**
 * A stretch of the calendar named as one thing: a day, a month, a quarter, a half-year or a year.
 *
 * <p>Its text is EDTF (ISO 8601-2): {@code 2024-05-07}, {@code 2024-05}, {@code 2024-34} (second quarter, 33 to 36),
 * {@code 2024-40} and {@code 2024-41} (halves), {@code 2024}.
 *
 * @param precision how finely it is known
 * @param first its first day
 */
public record Point(Precision precision, LocalDate first) implements Comparable<Point> {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern PART = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    public Point {
        boolean starts = switch (precision) {
            case DAY -> true;
            case MONTH -> first.getDayOfMonth() == 1;
            case QUARTER -> first.getDayOfMonth() == 1 && first.getMonthValue() % 3 == 1;
            case HALF_YEAR -> first.getDayOfMonth() == 1 && first.getMonthValue() % 6 == 1;
            case YEAR -> first.getDayOfYear() == 1;
        };
        if (!starts) {
            throw new IllegalArgumentException("no " + precision + " starts on " + first);
        }
    }

    public static Point day(LocalDate day) {
        return new Point(Precision.DAY, day);
    }

    public static Point month(YearMonth month) {
        return new Point(Precision.MONTH, month.atDay(1));
    }

    /** The quarter of a year, 1 to 4. */
    public static Point quarter(int year, int quarter) {
        return new Point(Precision.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
    }

    /** The half of a year, 1 or 2. */
    public static Point half(int year, int half) {
        return new Point(Precision.HALF_YEAR, LocalDate.of(year, 6 * half - 5, 1));
    }

    public static Point year(int year) {
        return new Point(Precision.YEAR, LocalDate.of(year, 1, 1));
    }

    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case HALF_YEAR -> first.plusMonths(6).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    public Days days() {
        return new Days(first, last());
    }

    /**
     * Reads one EDTF point.
     *
     * @throws IllegalArgumentException when the text is none, or the day does not exist (31/4)
     */
    public static Point parse(String edtf) {
        try {
            if (DAY.matcher(edtf).matches()) {
                return day(LocalDate.parse(edtf));
            }
            if (PART.matcher(edtf).matches()) {
                int year = Integer.parseInt(edtf.substring(0, 4));
                int part = Integer.parseInt(edtf.substring(5));
                if (part >= FIRST_QUARTER && part < FIRST_QUARTER + 4) {
                    return quarter(year, part - FIRST_QUARTER + 1);
                }
                if (part == FIRST_HALF || part == FIRST_HALF + 1) {
                    return half(year, part - FIRST_HALF + 1);
                }
                return month(YearMonth.parse(edtf));
            }
            if (YEAR.matcher(edtf).matches()) {
                return year(Integer.parseInt(edtf));
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("no such date: " + edtf, e);
        }
        throw new IllegalArgumentException("not an EDTF date: " + edtf);
    }

    /** EDTF text. */
    @Override
    public String toString() {
        int year = first.getYear();
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case QUARTER -> "%04d-%d".formatted(year, FIRST_QUARTER + (first.getMonthValue() - 1) / 3);
            case HALF_YEAR -> "%04d-%d".formatted(year, FIRST_HALF + (first.getMonthValue() - 1) / 6);
            case YEAR -> "%04d".formatted(year);
        };
    }

    @Override
    public int compareTo(Point other) {
        int byFirst = first.compareTo(other.first);
        return byFirst != 0 ? byFirst : precision.compareTo(other.precision);
    }
}
