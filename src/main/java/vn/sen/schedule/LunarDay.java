package vn.sen.schedule;

import java.time.LocalDate;
import java.util.Optional;
import net.time4j.PlainDate;
import net.time4j.calendar.CommonElements;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;

/**
 * A day of the Vietnamese lunar calendar, as told at UTC+7.
 *
 * <p>Only lunar years {@value #FIRST_YEAR} to {@value #LAST_YEAR}: before 1968 the two halves of the country counted by
 * different meridians.
 *
 * @param year the solar year in which the lunar year begins
 * @param month 1 (Giêng) to 12 (Chạp)
 * @param leap whether the month is the second of its number ('nhuận')
 * @param day 1 to 30
 */
public record LunarDay(int year, int month, Leap leap, int day) {
    public static final int FIRST_YEAR = 1968;
    public static final int LAST_YEAR = 2100;
    /** The first solar day that is told: the lunar new year of 1968. */
    public static final LocalDate FIRST_DAY = LocalDate.of(1968, 1, 29);
    /** The last solar day that is told. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    private static final String[] STEMS = {"Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"};
    private static final String[] BRANCHES = {
        "Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"
    };

    /** Whether a lunar month is the plain one of its number or the leap month after it. */
    public enum Leap {
        REGULAR,
        LEAP
    }

    public LunarDay {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 30) {
            throw new IllegalArgumentException("no lunar day: " + day + "/" + month + "/" + year);
        }
    }

    /** A day of a plain month. */
    public static LunarDay of(int year, int month, int day) {
        return new LunarDay(year, month, Leap.REGULAR, day);
    }

    /**
     * The lunar day of a solar day.
     *
     * @throws IllegalArgumentException outside {@link #FIRST_DAY} to {@link #LAST_DAY}
     */
    public static LunarDay of(LocalDate solar) {
        if (!told(solar)) {
            throw new IllegalArgumentException("the lunar calendar is told from 1968 to 2100, not for " + solar);
        }
        VietnameseCalendar lunar = PlainDate.from(solar).transform(VietnameseCalendar.class);
        EastAsianMonth month = lunar.getMonth();
        return new LunarDay(
                lunar.getInt(CommonElements.RELATED_GREGORIAN_YEAR),
                month.getNumber(),
                month.isLeap() ? Leap.LEAP : Leap.REGULAR,
                lunar.getDayOfMonth());
    }

    /** Whether the lunar day of a solar day can be told. */
    public static boolean told(LocalDate solar) {
        return !solar.isBefore(FIRST_DAY) && !solar.isAfter(LAST_DAY);
    }

    /** The solar day; empty where that month has no such day (30 tháng Chạp of a short year) or is not leap then. */
    public Optional<LocalDate> solar() {
        EastAsianMonth number = EastAsianMonth.valueOf(month);
        EastAsianYear inYear = EastAsianYear.forGregorian(year);
        EastAsianMonth wanted = leap == Leap.LEAP ? number.withLeap() : number;
        if (!VietnameseCalendar.isValid(inYear, wanted, day)) {
            return Optional.empty();
        }
        return Optional.of(VietnameseCalendar.of(inYear, wanted, day)
                .transform(PlainDate.axis())
                .toTemporalAccessor());
    }

    /** The solar day of the lunar new year ('mùng 1 Tết') of a lunar year. */
    public static LocalDate newYear(int year) {
        return of(year, 1, 1).solar().orElseThrow();
    }

    /** The number of the month that a lunar year has twice; empty where it has none. */
    public static Optional<Integer> leapMonth(int year) {
        for (int month = 1; month <= 12; month++) {
            if (new LunarDay(year, month, Leap.LEAP, 1).solar().isPresent()) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    /** The name of a lunar year by stem and branch: 'Giáp Thìn' for 2024. */
    public static String yearName(int year) {
        return STEMS[Math.floorMod(year + 6, 10)] + " " + BRANCHES[Math.floorMod(year + 8, 12)];
    }

    public String yearName() {
        return yearName(year);
    }

    public boolean inLeapMonth() {
        return leap == Leap.LEAP;
    }

    /** As calendars print it: {@code 15/8}, {@code 1/6 nhuận}. */
    public String shortText() {
        return day + "/" + month + (inLeapMonth() ? " nhuận" : "");
    }

    /** As one says it with its year: {@code 28/1 Giáp Thìn}. */
    @Override
    public String toString() {
        return shortText() + " " + yearName();
    }
}
