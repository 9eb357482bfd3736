package vn.sen.schedule;

import java.util.Locale;

/** Reads the year that follows a day or a month. {@link Piece#UNKNOWN} where there is none. */
final class YearGrammar {
    static final int LEAST = 1900;
    static final int MOST = 2199;
    /** Names of lunar years come back after this many. */
    private static final int CYCLE = 60;

    private final Cursor cursor;
    private final int assumed;

    YearGrammar(Cursor cursor, int assumed) {
        this.cursor = cursor;
        this.assumed = assumed;
    }

    /** The sign between day and month, '' where there is none. */
    String separator() {
        for (String sign : new String[] {"/", ".", "-"}) {
            if (cursor.eat(sign)) {
                return sign;
            }
        }
        return "";
    }

    /** The year behind the same sign: '/2024' after '8/3'. Two digits only where nothing else can be meant. */
    int after(String separator) {
        int start = cursor.at();
        if (cursor.eat(separator)) {
            int year = digits();
            if (year != Piece.UNKNOWN) {
                return year;
            }
        }
        cursor.back(start);
        return Piece.UNKNOWN;
    }

    /** The year behind a month: '/2024', '-2024', 'năm 2024'. */
    int suffix() {
        int start = cursor.at();
        if (!separator().isEmpty()) {
            int year = digits();
            if (year != Piece.UNKNOWN && NumberGuard.mayEnd(cursor)) {
                return year;
            }
            cursor.back(start);
        }
        return words();
    }

    /** The year in words: 'năm 2024', 'năm nay', 'năm sau'. */
    int words() {
        int start = cursor.at();
        cursor.eat(",");
        if (cursor.eatAny("của năm", "trong năm", "năm")) {
            int year = named();
            if (year != Piece.UNKNOWN) {
                return year;
            }
        } else if (cursor.forgiving()) {
            int year = cursor.number(LEAST, MOST);
            if (year > 0) {
                return year;
            }
        }
        cursor.back(start);
        return Piece.UNKNOWN;
    }

    /** The name of a lunar year: '(năm) Giáp Thìn'. The one nearest to the assumed year. */
    int lunarName() {
        int start = cursor.at();
        cursor.eat("năm");
        for (int year = assumed - CYCLE / 2; year < assumed + CYCLE / 2; year++) {
            if (cursor.eat(LunarDay.yearName(year).toLowerCase(Locale.ROOT))) {
                return year;
            }
        }
        cursor.back(start);
        return Piece.UNKNOWN;
    }

    private int named() {
        int year = cursor.number(LEAST, MOST);
        if (year > 0) {
            return year;
        }
        if (cursor.eat("nay")) {
            return assumed;
        }
        if (cursor.eatAny("sau", "tới", "tiếp theo")) {
            return assumed + 1;
        }
        return cursor.eatAny("trước", "ngoái") ? assumed - 1 : Piece.UNKNOWN;
    }

    private int digits() {
        int start = cursor.at();
        int year = cursor.number(LEAST, MOST);
        if (year > 0) {
            return year;
        }
        boolean twoDigits = cursor.forgiving() && cursor.peek(0).text().length() == 2;
        int digits = twoDigits ? cursor.number(0, 99) : -1;
        if (digits >= 0 && !cursor.sees("/")) {
            return 2000 + digits;
        }
        cursor.back(start);
        return Piece.UNKNOWN;
    }
}
