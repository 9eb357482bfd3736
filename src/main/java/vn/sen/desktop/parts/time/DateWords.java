package vn.sen.desktop.parts.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import vn.sen.schedule.Days;
import vn.sen.schedule.LunarDay;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenWords;
import vn.sen.text.Messages;

/** Dates in the words of the interface. A day is written as offices do: 08/3, 20/02, with a zero
 * before the day and before January and February (NĐ 30/2020, Phụ lục I). */
public final class DateWords {
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private final Messages messages;
    private final WhenWords whens;

    public DateWords(Messages messages) {
        this.messages = messages;
        this.whens = WhenWords.in(messages.locale());
    }

    /** '08/3'. */
    public static String day(LocalDate day) {
        int month = day.getMonthValue();
        return "%02d/".formatted(day.getDayOfMonth()) + (month < 3 ? "0" + month : month);
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
        return whens.brief(when, year);
    }

    /** 'Tháng 3/2024'. */
    public String month(YearMonth month) {
        return capital(monthOf(month.atDay(1)));
    }

    /** 'tháng 3/2024', within a sentence. */
    public String monthOf(LocalDate day) {
        return messages.text("time.month.year", monthName(day), yearNumber(day));
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
