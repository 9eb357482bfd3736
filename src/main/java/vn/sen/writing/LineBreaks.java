package vn.sen.writing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a line of Vietnamese may end: at a space, but not inside a date, a document number, or between a number and its
 * unit or the word that it counts for.
 */
final class LineBreaks {
    /** Words that a number after them belongs to. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "ngày", "tháng", "năm", "quý", "tuần", "số", "mục", "khoản", "điều", "điểm", "chương", "phần", "khóa",
            "khoá", "thứ", "kỳ", "lục", "quận", "phường", "tổ", "trang", "mùng", "mồng");

    /** Words after a number that are no unit of it. */
    private static final Set<String> NO_UNIT = Set.of(
            "và", "của", "đến", "tại", "theo", "trong", "với", "cho", "về", "do", "từ", "là", "có", "được", "để",
            "trên", "ở", "hoặc", "như", "gồm", "thì", "mà", "khi", "sẽ", "đã", "bằng", "bởi", "cùng", "ban", "ra",
            "nhằm", "gắn");

    private static final Set<String> MULTITUDES = Set.of("nghìn", "ngàn", "triệu", "tỷ", "tỉ");
    private static final Set<String> BEFORE_NAME = Set.of("đ/c", "tp", "tp.", "tx.", "p.", "q.", "h.", "x.");
    private static final Set<String> DASHES = Set.of("-", "–", "—");
    private static final Pattern NUMBER = Pattern.compile("[(“\"]?\\d[\\d.,/]*%?");
    private static final Pattern NUMBER_OR_ROMAN =
            Pattern.compile("[(“\"]?(\\d.*|[IVXL]+[.,;:)]?|[a-eđghik]\\)?[.,;:]?)");
    private static final Pattern MARKS = Pattern.compile("[.,;:!?…%)”]+.{0,2}");

    private LineBreaks() {}

    /**
     * The first place after {@code from} where a line may end.
     *
     * @return the position after the space, or -1 if there is none before the end of the text
     */
    static int next(String text, int from) {
        for (int space = text.indexOf(' ', from); space >= 0; space = text.indexOf(' ', space + 1)) {
            int after = space + 1;
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            if (after >= text.length()) {
                return -1;
            }
            if (space > 0 && mayBreak(text, space, after)) {
                return after;
            }
            space = after - 1;
        }
        return -1;
    }

    /** Whether a line may end at the spaces from {@code space} to before {@code after}. */
    static boolean mayBreak(String text, int space, int after) {
        int beforeStart = wordStart(text, space);
        String before = text.substring(beforeStart, space);
        String next = text.substring(after, wordEnd(text, after));
        int earlierEnd = spacesStart(text, beforeStart);
        String earlier = text.substring(wordStart(text, earlierEnd), earlierEnd);
        return !(bindsForward(before, next)
                || countsUnit(earlier, before, next)
                || joinsDash(earlier, before, next)
                || next.startsWith("/")
                || MARKS.matcher(next).matches());
    }

    private static boolean bindsForward(String before, String next) {
        String word = bare(before);
        return BEFORE_NUMBER.contains(word) && NUMBER_OR_ROMAN.matcher(next).matches() || BEFORE_NAME.contains(word);
    }

    private static boolean countsUnit(String earlier, String before, String next) {
        if (MULTITUDES.contains(before) && NUMBER.matcher(earlier).matches()) {
            return startsLower(next) && !NO_UNIT.contains(bare(next));
        }
        if (!NUMBER.matcher(before).matches() || before.endsWith(",") || before.endsWith(".")) {
            return false;
        }
        String unit = bare(next);
        if (unit.equals("tháng") || unit.equals("năm")) {
            return true;
        }
        return startsLower(next) && !NO_UNIT.contains(unit) && !BEFORE_NUMBER.contains(bare(earlier));
    }

    /** A dash stays with the word before it; between numbers, and inside '939/QĐ – TTg', it holds both. */
    private static boolean joinsDash(String earlier, String before, String next) {
        if (DASHES.contains(next)) {
            return true;
        }
        if (!DASHES.contains(before)) {
            return false;
        }
        boolean numbers = endsInDigit(earlier) && Character.isDigit(next.charAt(0));
        return numbers || earlier.indexOf('/') > 0 && Character.isUpperCase(next.charAt(0));
    }

    private static String bare(String word) {
        return word.replaceAll("^[(“\"]+|[,;:)”\"]+$", "").toLowerCase(Locale.ROOT);
    }

    private static boolean startsLower(String word) {
        return Character.isLowerCase(word.charAt(0));
    }

    private static boolean endsInDigit(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static int wordStart(String text, int end) {
        return text.lastIndexOf(' ', end - 1) + 1;
    }

    private static int wordEnd(String text, int start) {
        int space = text.indexOf(' ', start);
        return space < 0 ? text.length() : space;
    }

    private static int spacesStart(String text, int end) {
        int start = end;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        return start;
    }
}
