package vn.sen.desktop.parts.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import vn.sen.schedule.Days;
import vn.sen.schedule.LunarDay;
import vn.sen.schedule.Point;
import vn.sen.schedule.Span;
import vn.sen.schedule.When;
import vn.sen.text.Messages;

/** Dates in the words of the interface. A day is written 08/3, as offices do: with its zero, the month without. */
public final class DateWords {
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private final Messages messages;

    public DateWords(Messages messages) {
        this.messages = messages;
    }

    /** '08/3'. */
    public static String day(LocalDate day) {
        return "%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    /** '08/3/2024'. */
    public static String fullDay(LocalDate day) {
        return day(day) + "/" + day.getYear();
    }

    /** '01/3 – 17/3', or '08/3' for one day; the year is named where it is not the one given. */
    public static String days(Days days, int year) {
        boolean plain = days.first().getYear() == year && days.last().getYear() == year;
        String first = plain ? day(days.first()) : fullDay(days.first());
        String last = plain ? day(days.last()) : fullDay(days.last());
        return days.first().equals(days.last()) ? first : first + " – " + last;
    }

    /** I to IV. */
    public static String quarter(LocalDate day) {
        return QUARTERS.get((day.getMonthValue() - 1) / 3);
    }

    /** A date beside its bar: '01/3 – 17/3', 'tháng 3', 'dự kiến tháng 5', 'trước 20/6'; years other than the given named. */
    public String brief(When when, int year) {
        String words =
                switch (when.span()) {
                    case Span.At at -> point(at.point(), year);
                    case Span.Between between -> point(between.from(), year) + " – " + point(between.to(), year);
                    case Span.Before before -> messages.text("time.before", point(before.due(), year));
                    case Span.Since since -> messages.text("time.since", point(since.from(), year));
                };
        return when.tentative() ? messages.text("time.tentative", words) : words;
    }

    private String point(Point point, int year) {
        LocalDate first = point.first();
        boolean plain = first.getYear() == year;
        return switch (point.precision()) {
            case DAY -> plain ? day(first) : fullDay(first);
            case MONTH ->
                plain ? monthName(first) : messages.text("time.month.year", monthName(first), yearNumber(first));
            case QUARTER ->
                plain
                        ? messages.text("time.quarter", quarter(first))
                        : messages.text("time.quarter.year", quarter(first), yearNumber(first));
            case HALF_YEAR ->
                messages.text(first.getMonthValue() == 1 ? "time.half.first" : "time.half.second", yearNumber(first));
            case YEAR -> messages.text("time.year", yearNumber(first));
        };
    }

    /** 'Tháng 3/2024'. */
    public String month(YearMonth month) {
        LocalDate first = month.atDay(1);
        return capital(messages.text("time.month.year", monthName(first), yearNumber(first)));
    }

    /** 'Thứ Sáu'. */
    public String weekday(LocalDate day) {
        return messages.text("time.weekday." + day.getDayOfWeek());
    }

    /** 'T6'. */
    public String shortWeekday(LocalDate day) {
        return messages.text("time.weekday.short." + day.getDayOfWeek());
    }

    /** 'Thứ Sáu, 08/3/2024'. */
    public String longDay(LocalDate day) {
        return messages.text("time.day.long", weekday(day), fullDay(day));
    }

    /** '28 tháng Giêng, Giáp Thìn'; '' where the lunar calendar is not told. */
    public String lunar(LocalDate day) {
        if (!LunarDay.told(day)) {
            return "";
        }
        LunarDay lunar = LunarDay.of(day);
        String month = messages.text("time.lunar.month." + lunar.month());
        String key = lunar.inLeapMonth() ? "time.lunar.leap" : "time.lunar";
        return messages.text(key, Integer.toString(lunar.day()), month, lunar.yearName());
    }

    /** 'tháng 3'. */
    public String monthName(LocalDate day) {
        return messages.text("time.month." + day.getMonthValue());
    }

    /** With its first letter in capitals, as a sentence begins. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String yearNumber(LocalDate day) {
        return Integer.toString(day.getYear());
    }
}
