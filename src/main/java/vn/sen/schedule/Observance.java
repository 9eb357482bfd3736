package vn.sen.schedule;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, or some days, that come back every year and that the office keeps in mind.
 *
 * @param id stable name in the data, never shown
 * @param rule when it comes
 * @param count how its anniversaries are counted
 * @param theme what it is about
 * @param country the country that it concerns ('Lào'), '' for none in particular
 * @param certainty how sure the data are
 * @param vietnamese its name
 * @param english its name in English
 * @param brief its name in Vietnamese where there is little room, '' where its name is short enough
 */
public record Observance(
        String id,
        Rule rule,
        Count count,
        Theme theme,
        String country,
        Certainty certainty,
        String vietnamese,
        String english,
        String brief) {
    /** When in the year it comes. */
    public sealed interface Rule {
        /** The same solar day or days each year. */
        record Solar(MonthDay first, MonthDay last) implements Rule {}

        /** A lunar day, in the regular month of that number. */
        record Lunar(int day, int month) implements Rule {}
    }

    /** How anniversaries are counted. */
    public sealed interface Count {
        /** They are not. */
        record None() implements Count {}

        /** From the year in which it happened. */
        record Since(int year) implements Count {}

        /** The solar year itself is judged, as for Giỗ Tổ Hùng Vương (NĐ 145/2013/NĐ-CP, Điều 3). */
        record SolarYear() implements Count {}
    }

    /** What an observance is about. */
    public enum Theme {
        /** A paid day off by the Labour Code; which days around it are free is announced year by year. */
        HOLIDAY,
        WOMEN,
        NATION,
        PARTY_UNION,
        DIPLOMACY,
        COUNTRY,
        INTERNATIONAL,
        TRADITION,
        CAMPAIGN
    }

    /** How sure the data are. */
    public enum Certainty {
        /** Found in a published text. */
        SOURCED,
        /** Well known. */
        KNOWN,
        /** To be confirmed each year. */
        LIKELY
    }

    /** How a year's anniversary ranks (NĐ 145/2013/NĐ-CP, Điều 3.1: the number of the anniversary decides). */
    public enum Rank {
        /** 'Năm tròn': the number ends in 0. */
        ROUND,
        /** 'Năm lẻ 5': it ends in 5. */
        HALF_ROUND,
        /** 'Năm khác'. */
        OTHER;

        static Rank of(int number) {
            return number % 10 == 0 ? ROUND : number % 5 == 0 ? HALF_ROUND : OTHER;
        }
    }

    /**
     * One coming of an observance.
     *
     * @param years the number of the anniversary, 0 where none is counted
     */
    public record Coming(Observance observance, Days days, int years) {
        /** Empty where no anniversary is counted. */
        public Optional<Rank> rank() {
            return switch (observance.count()) {
                case Count.None none -> Optional.empty();
                case Count.Since since -> years > 0 ? Optional.of(Rank.of(years)) : Optional.empty();
                case Count.SolarYear year -> Optional.of(Rank.of(days.first().getYear()));
            };
        }
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("vi") ? vietnamese : english;
    }

    /** Its name where there is little room, as in a cell of a month. */
    public String shortName(Locale locale) {
        return locale.getLanguage().equals("vi") && !brief.isEmpty() ? brief : name(locale);
    }

    public boolean holiday() {
        return theme == Theme.HOLIDAY;
    }

    /** Its coming that begins in a solar year; empty before it happened, or where the lunar calendar is not told. */
    public Optional<Coming> in(int year) {
        return daysIn(year).filter(days -> happened(year)).map(days -> new Coming(this, days, yearsIn(year)));
    }

    private Optional<Days> daysIn(int year) {
        return switch (rule) {
            case Rule.Solar solar ->
                Optional.of(new Days(solar.first().atYear(year), solar.last().atYear(year)));
            case Rule.Lunar lunar -> lunarDay(lunar, year, year).or(() -> lunarDay(lunar, year, year - 1));
        };
    }

    /** The last lunar months reach into the next solar year. */
    private static Optional<Days> lunarDay(Rule.Lunar lunar, int solarYear, int lunarYear) {
        if (lunarYear < LunarDay.FIRST_YEAR || lunarYear > LunarDay.LAST_YEAR) {
            return Optional.empty();
        }
        return LunarDay.of(lunarYear, lunar.month(), lunar.day())
                .solar()
                .filter(day -> day.getYear() == solarYear)
                .map(Days::of);
    }

    private boolean happened(int year) {
        return !(count instanceof Count.Since since) || year >= since.year();
    }

    private int yearsIn(int year) {
        return count instanceof Count.Since since ? year - since.year() : 0;
    }

    /**
     * Reads one line of the data.
     *
     * @throws IllegalArgumentException when it is not of the right form
     */
    static Observance parse(String line) {
        String[] fields = line.split(";", -1);
        if (fields.length != 8 && fields.length != 9) {
            throw new IllegalArgumentException("an observance has 8 fields, or 9: " + line);
        }
        try {
            return new Observance(
                    fields[0],
                    rule(fields[1]),
                    count(fields[2]),
                    Theme.valueOf(fields[3]),
                    fields[4],
                    Certainty.valueOf(fields[5]),
                    fields[6],
                    fields[7],
                    fields.length == 9 ? fields[8] : "");
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException("not an observance: " + line, e);
        }
    }

    private static Rule rule(String text) {
        if (text.startsWith("lunar ")) {
            MonthDay day = monthDay(text.substring("lunar ".length()));
            return new Rule.Lunar(day.getDayOfMonth(), day.getMonthValue());
        }
        int dash = text.indexOf('-');
        return dash < 0
                ? new Rule.Solar(monthDay(text), monthDay(text))
                : new Rule.Solar(monthDay(text.substring(0, dash)), monthDay(text.substring(dash + 1)));
    }

    private static MonthDay monthDay(String text) {
        int slash = text.indexOf('/');
        return MonthDay.of(Integer.parseInt(text.substring(slash + 1)), Integer.parseInt(text.substring(0, slash)));
    }

    private static Count count(String text) {
        return switch (text) {
            case "" -> new Count.None();
            case "solar" -> new Count.SolarYear();
            default -> new Count.Since(Integer.parseInt(text));
        };
    }
}
