package vn.sen.schedule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.schedule.Cursor.Choice;

/** Small numbers as digits, words ('tháng Tám') or Roman numerals ('quý II'). Each gives -1 where there is none. */
final class Numerals {
    /** Longer ones first. */
    private static final List<Choice<Integer>> WORDS = List.of(
            new Choice<>("mười một", 11),
            new Choice<>("mười hai", 12),
            new Choice<>("mười", 10),
            new Choice<>("một", 1),
            new Choice<>("nhất", 1),
            new Choice<>("hai", 2),
            new Choice<>("ba", 3),
            new Choice<>("tư", 4),
            new Choice<>("bốn", 4),
            new Choice<>("năm", 5),
            new Choice<>("sáu", 6),
            new Choice<>("bảy", 7),
            new Choice<>("tám", 8),
            new Choice<>("chín", 9));

    private static final List<Choice<Integer>> ROMAN =
            List.of(new Choice<>("i", 1), new Choice<>("ii", 2), new Choice<>("iii", 3), new Choice<>("iv", 4));

    private Numerals() {}

    static int roman(Cursor cursor) {
        return orNone(cursor.choose(ROMAN));
    }

    static int word(Cursor cursor) {
        return orNone(cursor.choose(WORDS));
    }

    /** Digits or a word. */
    static int small(Cursor cursor, int most) {
        int start = cursor.at();
        int digits = cursor.number(1, most);
        int number = digits > 0 ? digits : word(cursor);
        if (number > most) {
            cursor.back(start);
            return -1;
        }
        return number;
    }

    private static int orNone(@Nullable Integer number) {
        return number == null ? -1 : number;
    }
}
