package vn.sen.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.schedule.Cursor.Choice;

/** Reads months and what is coarser or hangs on them: 'tháng 4/2024', 'giữa tháng 5', 'quý II', '6 tháng đầu năm'. */
final class PeriodGrammar {
    /** Days of a month; a first day that is not positive counts from its end. Longer phrases first. */
    private static final List<Choice<Piece.MonthPart>> MONTH_PARTS = List.of(
            part("nửa đầu", 1, 15),
            part("nửa cuối", 16, 31),
            part("nửa sau", 16, 31),
            part("thượng tuần", 1, 10),
            part("trung tuần", 11, 20),
            part("hạ tuần", 21, 31),
            part("tuần đầu tiên", 1, 7),
            part("tuần đầu", 1, 7),
            part("tuần cuối cùng", -6, 31),
            part("tuần cuối", -6, 31),
            part("ngày đầu tiên", 1, 1),
            part("ngày cuối cùng", 0, 31),
            part("ngày cuối", 0, 31),
            part("đầu", 1, 10),
            part("giữa", 11, 20),
            part("cuối", 21, 31));

    private static final List<Choice<Piece.Months>> YEAR_PARTS = List.of(
            months("nửa đầu", 1, 6),
            months("nửa cuối", 7, 12),
            months("nửa sau", 7, 12),
            months("đầu", 1, 3),
            months("giữa", 5, 8),
            months("cuối", 10, 12));

    private static final int DAYS_OF_WEEK = 7;

    private final Cursor cursor;
    private final YearGrammar years;

    PeriodGrammar(Cursor cursor, YearGrammar years) {
        this.cursor = cursor;
        this.years = years;
    }

    @Nullable
    Piece month() {
        boolean counted = cursor.peek(-1).isNumber();
        cursor.eatAny("trong cả", "cả", "suốt");
        if (!cursor.eat("tháng") && !shortMonth()) {
            return null;
        }
        int digits = cursor.number(1, cursor.forgiving() ? 99 : 12);
        if (digits > 0 && !NumberGuard.mayEndMonth(cursor)) {
            return null;
        }
        int month = digits > 0 ? digits : counted ? -1 : monthWord();
        if (month < 0 || cursor.sees("lần") || cursor.sees("%")) {
            return null;
        }
        return new Piece.Month(month, years.suffix());
    }

    /** 'T3', 'T.3' where a date is asked for. */
    private boolean shortMonth() {
        return cursor.forgiving() && cursor.eatAny("t .", "t") && cursor.peek(0).isNumber();
    }

    /** 'tháng Tám', but not 'hằng tháng một', 'Cách mạng tháng Tám' or the 'tháng, năm' of 'tháng năm'. */
    private int monthWord() {
        int start = cursor.at();
        boolean rhythm =
                cursor.sees(-2, "hàng") || cursor.sees(-2, "hằng") || cursor.sees(-2, "mỗi") || cursor.sees(-2, "mạng");
        int month = rhythm ? -1 : Numerals.word(cursor);
        boolean doubtful = month == 5 && !cursor.forgiving() && !cursor.sees("năm") && !cursor.sees("/");
        if (doubtful || month == 1 && !cursor.forgiving()) {
            cursor.back(start);
            return -1;
        }
        return month;
    }

    /** '4/2024'. */
    @Nullable
    Piece monthInNumbers() {
        int first = cursor.at();
        int month = NumberGuard.mayStart(cursor) ? cursor.number(1, cursor.forgiving() ? 99 : 12) : -1;
        if (month < 0 || !cursor.eatAny("/", "-", ".")) {
            return null;
        }
        boolean slash = cursor.sees(-1, "/");
        int year = cursor.number(YearGrammar.LEAST, YearGrammar.MOST);
        boolean date = year > 0
                && (slash || cursor.forgiving())
                && NumberGuard.mayEnd(cursor)
                && NumberGuard.noReference(cursor, first);
        return date ? new Piece.Month(month, year) : null;
    }

    /** '2024-03'. */
    @Nullable
    Piece isoMonth() {
        int year = cursor.forgiving() ? cursor.number(YearGrammar.LEAST, YearGrammar.MOST) : -1;
        if (year < 0 || !cursor.eat("-") || cursor.peek(0).text().length() != 2) {
            return null;
        }
        int month = cursor.number(1, 12);
        return month < 0 ? null : new Piece.Month(month, year);
    }

    @Nullable
    Piece partOfMonth() {
        Piece.MonthPart part = cursor.choose(MONTH_PARTS);
        if (part == null) {
            part = numberedWeek();
        }
        if (part == null) {
            part = countedDays();
        }
        if (part == null) {
            return null;
        }
        cursor.eatAny("của", "trong", ",");
        return month() instanceof Piece.Month month ? part.of(month.month(), month.year()) : null;
    }

    /** Weeks of a month are counted from its first day: the second is 8 to 14. */
    private Piece.@Nullable MonthPart numberedWeek() {
        if (!cursor.eatAny("tuần lễ", "tuần")) {
            return null;
        }
        cursor.eat("thứ");
        int week = Numerals.small(cursor, 5);
        if (week < 0) {
            return null;
        }
        int single = cursor.at();
        boolean range = cursor.eat("-");
        boolean list = !range && cursor.eatAny(",", "và", "&");
        int last = range || list ? Numerals.small(cursor, 5) : week;
        if (last < 0) {
            cursor.back(single);
            last = week;
        }
        boolean together = range ? last > week : last == week || last == week + 1;
        return together ? new Piece.MonthPart(week * DAYS_OF_WEEK - 6, last * DAYS_OF_WEEK, 0, 0) : null;
    }

    /** '10 ngày đầu tháng 5', '2 tuần cuối tháng 5'. */
    private Piece.@Nullable MonthPart countedDays() {
        int count = Numerals.small(cursor, 28);
        boolean weeks = count > 0 && cursor.eat("tuần");
        if (count < 0 || !weeks && !cursor.eat("ngày")) {
            return null;
        }
        int days = Math.min(weeks ? count * DAYS_OF_WEEK : count, 28);
        if (cursor.eat("đầu")) {
            return new Piece.MonthPart(1, days, 0, 0);
        }
        return cursor.eat("cuối") ? new Piece.MonthPart(1 - days, 31, 0, 0) : null;
    }

    @Nullable
    Piece quarter() {
        cursor.eatAny("trong cả", "cả", "suốt");
        if (!cursor.eatAny("quý", "quí") && !(cursor.forgiving() && cursor.eat("q"))) {
            return shortQuarter();
        }
        int quarter = Numerals.roman(cursor);
        if (quarter < 0) {
            quarter = Numerals.small(cursor, 4);
        }
        return quarter < 0 || cursor.sees("lần") ? null : new Piece.Quarter(quarter, years.suffix());
    }

    /** 'QII/2024'. */
    private @Nullable Piece shortQuarter() {
        String word = cursor.peek(0).text();
        int quarter = List.of("qi", "qii", "qiii", "qiv").indexOf(word) + 1;
        if (quarter == 0) {
            return null;
        }
        cursor.next();
        return new Piece.Quarter(quarter, years.suffix());
    }

    /** 'cuối quý II'. */
    @Nullable
    Piece partOfQuarter() {
        int month = cursor.eat("đầu") ? 1 : cursor.eat("giữa") ? 2 : cursor.eat("cuối") ? 3 : 0;
        if (month == 0 || !(quarter() instanceof Piece.Quarter quarter)) {
            return null;
        }
        return new Piece.Month(3 * quarter.quarter() - 3 + month, quarter.year());
    }

    /** '6 tháng đầu năm', '9 tháng đầu năm 2024', 'ba tháng cuối năm'. */
    @Nullable
    Piece monthsOfYear() {
        cursor.eat("trong");
        int count = Numerals.small(cursor, 11);
        if (count < 0 || !cursor.eat("tháng")) {
            return null;
        }
        boolean first = cursor.eat("đầu");
        if (!first && !cursor.eat("cuối")) {
            return null;
        }
        int year = years.suffix();
        if (year == Piece.UNKNOWN) {
            cursor.eat("năm");
        }
        return first ? new Piece.Months(1, count, year) : new Piece.Months(13 - count, 12, year);
    }

    @Nullable
    Piece partOfYear() {
        Piece.Months part = cursor.choose(YEAR_PARTS);
        if (part == null) {
            return null;
        }
        int year = years.words();
        if (year == Piece.UNKNOWN && (!cursor.eat("năm") || cursor.sees("học"))) {
            return null;
        }
        return part.in(year);
    }

    /** 'năm 2024', 'cả năm', 'trong năm'. */
    @Nullable
    Piece year() {
        if (cursor.eatAny("trong cả năm", "cả năm", "trong năm", "suốt năm", "quanh năm", "trong suốt năm")) {
            int year = cursor.number(YearGrammar.LEAST, YearGrammar.MOST);
            cursor.eat("nay");
            return new Piece.Year(Math.max(year, Piece.UNKNOWN));
        }
        if (cursor.forgiving() && cursor.eat("thường xuyên")) {
            cursor.eatAny("trong năm", "cả năm");
            return new Piece.Year(Piece.UNKNOWN);
        }
        int year = cursor.sees("năm") || cursor.forgiving() ? years.words() : Piece.UNKNOWN;
        return year == Piece.UNKNOWN ? null : new Piece.Year(year);
    }

    private static Choice<Piece.MonthPart> part(String phrase, int first, int last) {
        return new Choice<>(phrase, new Piece.MonthPart(first, last, 0, Piece.UNKNOWN));
    }

    private static Choice<Piece.Months> months(String phrase, int first, int last) {
        return new Choice<>(phrase, new Piece.Months(first, last, Piece.UNKNOWN));
    }
}
