package vn.sen.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.schedule.LunarDay.Leap;

/**
 * One named stretch of time as it stands in a text, perhaps without its year: '8/3', 'tháng 4', 'quý II', 'rằm tháng
 * Giêng'. It becomes points of the calendar once its year is known.
 */
sealed interface Piece {
    /** Stands for a year that the text does not say. */
    int UNKNOWN = 0;

    int year();

    /** The same in a year. */
    Piece in(int year);

    /**
     * Its first and its last point; the same one where it has a name in EDTF.
     *
     * @throws NoSuchDate when the calendar has no such day
     */
    Ends ends();

    /** The same with another number ('15' beside '17/10'), null where a bare number cannot mean anything. */
    default @Nullable Piece sibling(int number) {
        return null;
    }

    default boolean lunar() {
        return false;
    }

    /** Where a stretch begins and ends. */
    record Ends(Point from, Point to) {
        static Ends of(Point point) {
            return new Ends(point, point);
        }

        static Ends days(LocalDate first, LocalDate last) {
            return new Ends(Point.day(first), Point.day(last));
        }

        Span span() {
            return from.equals(to) ? new Span.At(from) : new Span.Between(from, to);
        }
    }

    /** '8/3'. */
    record Day(int day, int month, int year) implements Piece {
        @Override
        public Piece in(int newYear) {
            return new Day(day, month, newYear);
        }

        @Override
        public Piece sibling(int number) {
            return new Day(number, month, year);
        }

        @Override
        public Ends ends() {
            return Ends.of(Point.day(exists(day, month, year)));
        }

        private static LocalDate exists(int day, int month, int year) {
            int days = monthOf(year, month).lengthOfMonth();
            if (day >= 1 && day <= days) {
                return LocalDate.of(year, month, day);
            }
            if (day == 29 && month == 2) {
                throw new NoSuchDate("problem.when.leapDay", Integer.toString(year));
            }
            throw new NoSuchDate(
                    "problem.when.day", day + "/" + month, Integer.toString(month), Integer.toString(days));
        }
    }

    /** 'tháng 4'. */
    record Month(int month, int year) implements Piece {
        @Override
        public Piece in(int newYear) {
            return new Month(month, newYear);
        }

        @Override
        public Piece sibling(int number) {
            return new Month(number, year);
        }

        @Override
        public Ends ends() {
            return Ends.of(Point.month(monthOf(year, month)));
        }
    }

    /**
     * 'đầu tháng 5', 'trung tuần tháng 5', 'tuần 2 tháng 5'.
     *
     * @param first its first day of the month; counted from the end when it is not positive (-6: the last seven days)
     * @param last its last day of the month, 31 for the end whatever the month
     */
    record MonthPart(int first, int last, int month, int year) implements Piece {
        @Override
        public Piece in(int newYear) {
            return new MonthPart(first, last, month, newYear);
        }

        @Override
        public Ends ends() {
            YearMonth whole = monthOf(year, month);
            int end = whole.lengthOfMonth();
            int begin = first > 0 ? first : end + first;
            if (begin > end) {
                throw new NoSuchDate("problem.when.week", Integer.toString(month), Integer.toString(year));
            }
            return Ends.days(whole.atDay(begin), whole.atDay(Math.min(last, end)));
        }

        MonthPart of(int newMonth, int newYear) {
            return new MonthPart(first, last, newMonth, newYear);
        }
    }

    /** 'quý II'. */
    record Quarter(int quarter, int year) implements Piece {
        @Override
        public Piece in(int newYear) {
            return new Quarter(quarter, newYear);
        }

        @Override
        public @Nullable Piece sibling(int number) {
            return number >= 1 && number <= 4 ? new Quarter(number, year) : null;
        }

        @Override
        public Ends ends() {
            return Ends.of(Point.quarter(year, quarter));
        }
    }

    /** Months of one year: '9 tháng đầu năm', 'cuối quý II'. A whole half or quarter is named as such. */
    record Months(int first, int last, int year) implements Piece {
        @Override
        public Piece in(int newYear) {
            return new Months(first, last, newYear);
        }

        @Override
        public Ends ends() {
            int count = last - first + 1;
            if (count == 6 && first % 6 == 1) {
                return Ends.of(Point.half(year, first / 6 + 1));
            }
            if (count == 3 && first % 3 == 1) {
                return Ends.of(Point.quarter(year, first / 3 + 1));
            }
            return new Ends(Point.month(monthOf(year, first)), Point.month(monthOf(year, last)));
        }
    }

    /** 'năm 2024', 'cả năm'. */
    record Year(int year) implements Piece {
        @Override
        public Piece in(int newYear) {
            return new Year(newYear);
        }

        @Override
        public @Nullable Piece sibling(int number) {
            return number >= 1000 ? new Year(number) : null;
        }

        @Override
        public Ends ends() {
            return Ends.of(Point.year(year));
        }
    }

    /**
     * '10/3 âm lịch', 'rằm tháng Giêng', '30 Tết'.
     *
     * @param day {@link #LAST} for the last of its month
     * @param solarYear the solar year in which it falls, where the text names no year
     */
    record Lunar(int day, int month, Leap leap, int year, int solarYear) implements Piece {
        /** The last day of a month, be it the 29th or the 30th. */
        static final int LAST = 99;

        static Lunar of(int day, int month) {
            return new Lunar(day, month, Leap.REGULAR, UNKNOWN, UNKNOWN);
        }

        @Override
        public Lunar in(int newYear) {
            return new Lunar(day, month, leap, UNKNOWN, newYear);
        }

        /** In a year that the text itself names: a lunar year. */
        Lunar named(int lunarYear) {
            return new Lunar(day, month, leap, lunarYear, UNKNOWN);
        }

        Lunar inLeapMonth() {
            return new Lunar(day, month, Leap.LEAP, year, solarYear);
        }

        @Override
        public boolean lunar() {
            return true;
        }

        @Override
        public Piece sibling(int number) {
            return new Lunar(number, month, leap, year, solarYear);
        }

        @Override
        public Ends ends() {
            return Ends.of(Point.day(year != UNKNOWN ? solar(year) : fallingIn(solarYear)));
        }

        /** The last lunar months reach into the next solar year: 23 tháng Chạp of the plan's year is in its January. */
        private LocalDate fallingIn(int year) {
            LocalDate same = solar(year);
            if (same.getYear() == year || year == LunarDay.FIRST_YEAR) {
                return same;
            }
            LocalDate earlier = solar(year - 1);
            return earlier.getYear() == year ? earlier : same;
        }

        private LocalDate solar(int lunarYear) {
            if (lunarYear < LunarDay.FIRST_YEAR || lunarYear > LunarDay.LAST_YEAR) {
                throw new NoSuchDate("problem.when.lunarYear", Integer.toString(lunarYear));
            }
            Optional<LocalDate> found = day == LAST ? last(lunarYear) : solar(lunarYear, day);
            return found.orElseThrow(() -> new NoSuchDate(
                    "problem.when.lunarDay",
                    day + "/" + month + (leap == Leap.LEAP ? " nhuận" : ""),
                    LunarDay.yearName(lunarYear)));
        }

        private Optional<LocalDate> last(int lunarYear) {
            return solar(lunarYear, 30).or(() -> solar(lunarYear, 29));
        }

        private Optional<LocalDate> solar(int lunarYear, int ofDay) {
            boolean possible = ofDay >= 1 && ofDay <= 30 && month >= 1 && month <= 12;
            return possible ? new LunarDay(lunarYear, month, leap, ofDay).solar() : Optional.empty();
        }
    }

    /** 'tháng Giêng', 'tháng Chạp': the whole lunar month, given by its last day. */
    record LunarMonth(Lunar last) implements Piece {
        @Override
        public int year() {
            return last.year();
        }

        @Override
        public Piece in(int year) {
            return new LunarMonth(last.in(year));
        }

        @Override
        public boolean lunar() {
            return true;
        }

        @Override
        public Ends ends() {
            LocalDate end = last.ends().to().first();
            return Ends.days(end.minusDays(LunarDay.of(end).day() - 1L), end);
        }
    }

    private static YearMonth monthOf(int year, int month) {
        if (month < 1 || month > 12) {
            throw new NoSuchDate("problem.when.month", Integer.toString(month));
        }
        try {
            return YearMonth.of(year, month);
        } catch (DateTimeException e) {
            throw new NoSuchDate("problem.when.unknown", Integer.toString(year));
        }
    }
}
