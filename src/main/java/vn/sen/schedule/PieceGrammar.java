package vn.sen.schedule;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one {@link Piece}: what stands between 'từ' and 'đến', or alone. */
final class PieceGrammar {
    private final Cursor cursor;
    private final DayGrammar days;
    private final List<Rule> rules;

    PieceGrammar(Cursor cursor, int assumedYear) {
        this.cursor = cursor;
        YearGrammar years = new YearGrammar(cursor, assumedYear);
        this.days = new DayGrammar(cursor, years);
        PeriodGrammar periods = new PeriodGrammar(cursor, years);
        // The first that fits wins: what says more stands before what says less.
        this.rules = List.of(
                days::named,
                days::fullMoon,
                days::eveOfTet,
                days::mung,
                days::inWords,
                days::inNumbers,
                days::iso,
                days::lunarMonthAlone,
                periods::partOfMonth,
                periods::month,
                periods::partOfQuarter,
                periods::quarter,
                periods::monthsOfYear,
                periods::partOfYear,
                periods::isoMonth,
                periods::monthInNumbers,
                periods::year);
    }

    /** The piece that stands next, or null; the cursor moves only past a piece. */
    @Nullable
    Piece read() {
        int start = cursor.at();
        ClockGrammar.skip(cursor);
        int behindClock = cursor.at();
        for (Rule rule : rules) {
            Piece piece = rule.get();
            if (piece != null) {
                return piece;
            }
            cursor.back(behindClock);
        }
        cursor.back(start);
        return null;
    }

    /** Passes the lunar name behind a solar day. */
    void skipGloss() {
        days.skipGloss();
    }

    /** A number whose month, quarter or year stands elsewhere ('15' of '15-17/10', 'I' of 'quý I, II'); -1 for none. */
    int bare() {
        int start = cursor.at();
        ClockGrammar.skip(cursor);
        cursor.skip("ngày", "mùng", "mồng", "tháng", "quý", "năm");
        int roman = Numerals.roman(cursor);
        int number = roman > 0 ? roman : cursor.number(1, 31);
        if (number < 1) {
            cursor.back(start);
        }
        return number;
    }

    private interface Rule extends Supplier<@Nullable Piece> {}
}
