package vn.sen.schedule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.schedule.Cursor.Choice;

/** Reads days: '8/3', 'ngày 07 tháng 5 năm 2024', '10/3 âm lịch', 'rằm tháng Giêng', 'Tết Trung thu'. */
final class DayGrammar {
    /** Days of the lunar year that go by a name; longer names first. */
    private static final List<Choice<Piece.Lunar>> NAMED = List.of(
            new Choice<>("tết trung thu", Piece.Lunar.of(15, 8)),
            new Choice<>("trung thu", Piece.Lunar.of(15, 8)),
            new Choice<>("tết đoan ngọ", Piece.Lunar.of(5, 5)),
            new Choice<>("tết nguyên tiêu", Piece.Lunar.of(15, 1)),
            new Choice<>("tết nguyên đán", Piece.Lunar.of(1, 1)),
            new Choice<>("tết âm lịch", Piece.Lunar.of(1, 1)),
            new Choice<>("tết cổ truyền dân tộc", Piece.Lunar.of(1, 1)),
            new Choice<>("tết cổ truyền của dân tộc", Piece.Lunar.of(1, 1)),
            new Choice<>("giỗ tổ hùng vương", Piece.Lunar.of(10, 3)),
            new Choice<>("giỗ tổ", Piece.Lunar.of(10, 3)),
            new Choice<>("vu lan", Piece.Lunar.of(15, 7)),
            new Choice<>("phật đản", Piece.Lunar.of(15, 4)));

    /** Solar days that everyone calls 'mùng' all the same: 'mùng 8 tháng 3', 'mùng 2 tháng 9'. */
    private static final Set<String> SOLAR_MUNG = Set.of("8/3", "3/2", "1/5", "1/6", "2/9");

    private final Cursor cursor;
    private final YearGrammar years;

    DayGrammar(Cursor cursor, YearGrammar years) {
        this.cursor = cursor;
        this.years = years;
    }

    @Nullable
    Piece named() {
        cursor.eatAny("ngày", "lễ");
        Piece.Lunar named = cursor.choose(NAMED);
        if (named == null && cursor.forgiving() && cursor.eat("tết")) {
            named = Piece.Lunar.of(1, 1);
        }
        return named == null ? null : inLunarYear(named, years.suffix());
    }

    @Nullable
    Piece fullMoon() {
        cursor.eat("ngày");
        if (!cursor.eatAny("rằm tháng", "rằm")) {
            return null;
        }
        int month = lunarMonth();
        return month < 0 ? null : inLunarYear(Piece.Lunar.of(15, month), years.suffix());
    }

    /** '28 Tết' is in the old year. */
    @Nullable
    Piece eveOfTet() {
        int day = cursor.number(23, 30);
        if (day < 0 || !cursor.eat("tết")) {
            return null;
        }
        Piece.Lunar eve = Piece.Lunar.of(day == 30 ? Piece.Lunar.LAST : day, 12);
        int newYear = years.suffix();
        return newYear == Piece.UNKNOWN ? eve : eve.named(newYear - 1);
    }

    /** 'mùng 6 tháng Giêng' is lunar, as is 'mùng 3 Tết'; 'mùng 8/3' is not. */
    @Nullable
    Piece mung() {
        cursor.eat("ngày");
        if (!cursor.eatAny("mùng", "mồng")) {
            return null;
        }
        int day = Numerals.small(cursor, 10);
        if (day > 0 && cursor.eat("tết")) {
            return inLunarYear(Piece.Lunar.of(day, 1), years.suffix());
        }
        boolean slash = cursor.eat("/");
        int month = day > 0 && (slash || cursor.eat("tháng")) ? lunarMonth() : -1;
        if (month < 0) {
            return null;
        }
        boolean solar = slash || SOLAR_MUNG.contains(day + "/" + month);
        return solar ? finished(day, month, years.suffix()) : lunarUnlessSolar(day, month, years.suffix());
    }

    private Piece lunarUnlessSolar(int day, int month, int year) {
        if (cursor.eat("dương lịch")) {
            return new Piece.Day(day, month, year);
        }
        lunarWord();
        return inLunarYear(Piece.Lunar.of(day, month), year);
    }

    /** 'ngày 07 tháng 5 năm 2024', '23 tháng Chạp'. */
    @Nullable
    Piece inWords() {
        cursor.eat("ngày");
        int day = NumberGuard.mayStart(cursor) ? cursor.number(1, mostDays()) : -1;
        if (day < 0 || !cursor.eat("tháng")) {
            return null;
        }
        if (cursor.sees("giêng") || cursor.sees("chạp")) {
            return inLunarYear(Piece.Lunar.of(day, lunarMonth()), years.suffix());
        }
        int month = Numerals.small(cursor, mostMonths());
        boolean rhythm = cursor.sees("lần") || cursor.sees("đầu") || cursor.sees("cuối");
        return month < 0 || rhythm ? null : finished(day, month, years.suffix());
    }

    /** '8/3', '08/03/2024', '8.3.2024', '10/3 âm lịch'. */
    @Nullable
    Piece inNumbers() {
        boolean called = cursor.eat("ngày") || cursor.sees(-1, "ngày");
        int first = cursor.at();
        int day = NumberGuard.mayStart(cursor) ? cursor.number(1, mostDays()) : -1;
        String separator = day < 0 ? "" : years.separator();
        int month = separator.isEmpty() ? -1 : cursor.number(1, mostMonths());
        if (month < 0) {
            return null;
        }
        int year = years.after(separator);
        boolean sure = called || cursor.forgiving() || year != Piece.UNKNOWN;
        boolean date = NumberGuard.mayEnd(cursor) && (sure || plausible(separator, first, day, month));
        return date ? finished(day, month, year) : null;
    }

    private boolean plausible(String separator, int first, int day, int month) {
        return separator.equals("/")
                && NumberGuard.noReference(cursor, first)
                && !NumberGuard.ratio(cursor, day, month);
    }

    /** '2024-03-08'. */
    @Nullable
    Piece iso() {
        int year = NumberGuard.mayStart(cursor) ? cursor.number(YearGrammar.LEAST, YearGrammar.MOST) : -1;
        if (year < 0 || !cursor.eat("-")) {
            return null;
        }
        int month = cursor.number(1, 12);
        int day = month > 0 && cursor.eat("-") ? cursor.number(1, 31) : -1;
        return day < 0 ? null : new Piece.Day(day, month, year);
    }

    /** After day and month, in whichever form: the year, and the word that makes it lunar. */
    private Piece finished(int day, int month, int knownYear) {
        boolean leap = cursor.eat("nhuận");
        int year = knownYear == Piece.UNKNOWN ? years.words() : knownYear;
        if (year == Piece.UNKNOWN && cursor.sees("năm")) {
            int named = years.lunarName();
            if (named != Piece.UNKNOWN) {
                return Piece.Lunar.of(day, month).named(named);
            }
        }
        if (lunarWord() || leap) {
            Piece.Lunar lunar = Piece.Lunar.of(day, month);
            return inLunarYear(leap ? lunar.inLeapMonth() : lunar, year);
        }
        cursor.eat("dương lịch");
        return new Piece.Day(day, month, year);
    }

    private Piece.Lunar inLunarYear(Piece.Lunar day, int knownYear) {
        lunarWord();
        int year = knownYear == Piece.UNKNOWN ? years.lunarName() : knownYear;
        if (year == Piece.UNKNOWN) {
            year = years.words();
        }
        lunarWord();
        return year == Piece.UNKNOWN ? day : day.named(year);
    }

    /** 'tháng Giêng', 'tháng Chạp'. */
    @Nullable
    Piece lunarMonthAlone() {
        if (!cursor.eat("tháng") || !cursor.sees("giêng") && !cursor.sees("chạp")) {
            return null;
        }
        return new Piece.LunarMonth(inLunarYear(Piece.Lunar.of(Piece.Lunar.LAST, lunarMonth()), years.suffix()));
    }

    /** The lunar name of a day already told: 'ngày 18/4/2024 (nhằm ngày 10/3 âm lịch)'. */
    void skipGloss() {
        int start = cursor.at();
        boolean open = cursor.eat("(");
        boolean comma = !open && cursor.eat(",");
        boolean said = cursor.eatAny("nhằm", "tức là", "tức");
        Piece gloss = open || comma && said || said ? lunar() : null;
        if (gloss == null || open && !cursor.eat(")")) {
            cursor.back(start);
        }
    }

    private @Nullable Piece lunar() {
        int start = cursor.at();
        if (inNumbers() instanceof Piece.Lunar piece) {
            return piece;
        }
        cursor.back(start);
        return inWords() instanceof Piece.Lunar piece ? piece : null;
    }

    private boolean lunarWord() {
        return cursor.eatAny("( âm lịch )", "âm lịch", "( âl )", "âl", "( al )", "al", "( âm )", "âm");
    }

    private int lunarMonth() {
        cursor.eat("tháng");
        if (cursor.eat("giêng")) {
            return 1;
        }
        return cursor.eat("chạp") ? 12 : Numerals.small(cursor, 12);
    }

    /** A typed 31/13 is told why it is none; in running text it is something else. */
    private int mostMonths() {
        return cursor.forgiving() ? 99 : 12;
    }

    private int mostDays() {
        return cursor.forgiving() ? 99 : 31;
    }
}
