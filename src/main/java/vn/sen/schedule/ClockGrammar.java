package vn.sen.schedule;

/** Hours and weekdays, which say nothing more about which day it is: '8 giờ 30, thứ Sáu, ngày 8/3'. */
final class ClockGrammar {
    private ClockGrammar() {}

    /** Passes them when a day follows; stays otherwise. */
    static void skip(Cursor cursor) {
        int start = cursor.at();
        while (clock(cursor) || weekday(cursor)) {
            cursor.skip(",", "(", "-", "vào", "của");
        }
        boolean dayFollows =
                cursor.sees("ngày") || cursor.peek(0).isNumber() || cursor.sees("mùng") || cursor.sees("mồng");
        if (!dayFollows) {
            cursor.back(start);
        }
    }

    /** Passes 'từ 8 giờ đến 11 giờ 30,' before a day; the words around the hours say nothing about the day. */
    static boolean skipHours(Cursor cursor) {
        int start = cursor.at();
        cursor.eat("từ");
        boolean hours = clock(cursor) && cursor.eatAny("đến", "tới", "-") && clock(cursor);
        cursor.skip(",", "(", "vào");
        boolean dayFollows =
                weekday(cursor) || cursor.sees("ngày") || cursor.peek(0).isNumber();
        if (!hours || !dayFollows) {
            cursor.back(start);
        }
        return hours && dayFollows;
    }

    /** Passes those that stand behind a typed day: '8/3, 14h', '8/3 (thứ Sáu)'. */
    static void skipBehind(Cursor cursor) {
        cursor.skip(".", ",", ";", "(", ")");
        while (clock(cursor) || weekday(cursor)) {
            cursor.skip(".", ",", ";", "(", ")", "-");
        }
    }

    private static boolean clock(Cursor cursor) {
        int start = cursor.at();
        cursor.eatAny("vào lúc", "lúc");
        boolean hour = cursor.number(0, 24) >= 0;
        if (hour && (cursor.eat("giờ") || cursor.touching() && cursor.eatAny("h", "g") || minutesFollow(cursor))) {
            if (cursor.touching() || cursor.sees(-1, "giờ")) {
                cursor.number(0, 59);
            }
            cursor.eatAny("phút", "p");
            cursor.eatAny("sáng", "trưa", "chiều", "tối");
            return true;
        }
        cursor.back(start);
        return cursor.forgiving() && cursor.eatAny("sáng", "trưa", "chiều", "tối");
    }

    /** ':30' right behind the hour; a colon with a blank is the end of a label. */
    private static boolean minutesFollow(Cursor cursor) {
        return cursor.touching()
                && cursor.peek(1).text().length() == 2
                && cursor.peek(1).isNumber()
                && cursor.eat(":");
    }

    private static boolean weekday(Cursor cursor) {
        if (cursor.eatAny("chủ nhật", "cn")) {
            return true;
        }
        int start = cursor.at();
        if (cursor.eat("thứ") && Numerals.small(cursor, 7) >= 2) {
            return true;
        }
        cursor.back(start);
        return false;
    }
}
