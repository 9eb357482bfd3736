package vn.sen.book;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.time4j.PlainDate;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * Puts dates into the sample's texts: <code>{Y}</code> is the year, <code>{Y-1}</code> the one before,
 * <code>{Y-1962}</code> the years since 1962; <code>{T+6}</code> is six days from today; <code>{L15/8}</code> is the 15th
 * of the eighth lunar month. A day is written as ISO text, or with <code>|d</code> as offices write it.
 */
record SampleDates(LocalDate today) {
    private static final Pattern PLACE = Pattern.compile(
            "\\{(?:Y(?<years>[+-]\\d+)?|T(?<days>[+-]\\d+)|L(?<day>\\d+)/(?<month>\\d+))(?<spoken>\\|d)?}");

    String fill(String line) {
        return PLACE.matcher(line).replaceAll(place -> Matcher.quoteReplacement(text(place.group(), line)));
    }

    private String text(String place, String line) {
        Matcher parts = PLACE.matcher(place);
        if (!parts.matches()) {
            throw new IllegalStateException(line);
        }
        if (parts.group("days") != null) {
            return day(today.plusDays(Integer.parseInt(parts.group("days"))), parts.group("spoken") != null);
        }
        if (parts.group("day") != null) {
            return day(
                    lunar(Integer.parseInt(parts.group("day")), Integer.parseInt(parts.group("month"))),
                    parts.group("spoken") != null);
        }
        String years = parts.group("years");
        return Integer.toString(today.getYear() + (years == null ? 0 : Integer.parseInt(years)));
    }

    private LocalDate lunar(int day, int month) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(today.getYear()), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }

    /** Days below 10, January and February have their zero (NĐ 30/2020). */
    private static String day(LocalDate day, boolean spoken) {
        if (!spoken) {
            return day.toString();
        }
        int month = day.getMonthValue();
        return "%02d/%s%d/%d".formatted(day.getDayOfMonth(), month < 3 ? "0" : "", month, day.getYear());
    }
}
