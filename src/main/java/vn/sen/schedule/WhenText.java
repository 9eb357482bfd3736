package vn.sen.schedule;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.sen.text.Problem;

/**
 * Understands dates as people write them in Vietnamese: '8/3', 'dự kiến tháng 4/2024', 'từ ngày 01/3 đến ngày 17/3',
 * 'trước 20/6', 'quý II', 'rằm tháng Giêng'. Always day before month. Capitals, dashes, blanks and the way marks are
 * encoded (NFC or NFD) make no difference.
 */
public final class WhenText {
    /** The words with which a date in running text can begin; all others are passed over at once. */
    private static final Set<String> BEGINNINGS = Set.of("""
            dự dk có vào khoảng trong định nhân dịp chào mừng giai nhiệm thời năm trước không chậm muộn hạn từ
            cho đến tới hết tầm bắt kể tính sau deadline ngày các lễ tết trung giỗ vu phật rằm mùng mồng tháng
            cả suốt quý quí qi qii qiii qiv nửa thượng hạ tuần đầu giữa cuối quanh lúc thứ chủ cn một hai ba bốn
            sáu bảy tám chín mười
            """.split("\\s+"));

    private WhenText() {}

    /**
     * Every date in running text, in its order. Numbers of items, documents and ratios are none, nor are days that do
     * not exist.
     *
     * @param assumedYear taken where the text names no year
     */
    public static List<Found> findAll(String text, int assumedYear) {
        return walk(text, assumedYear, (start, end) -> {});
    }

    /**
     * Days in running text that the calendar does not have ('31/4', '29/2/2025'), in its order.
     *
     * @param assumedYear taken where the text names no year
     */
    public static List<NotADay> findMissing(String text, int assumedYear) {
        List<NotADay> missing = new ArrayList<>();
        walk(text, assumedYear, (start, end) -> missing.add(new NotADay(start, end)));
        return missing;
    }

    /**
     * Where in a text a day stands that does not exist.
     *
     * @param start its first character
     * @param end behind its last one
     */
    public record NotADay(int start, int end) {}

    @FunctionalInterface
    private interface Missing {
        void at(int start, int end);
    }

    private static List<Found> walk(String text, int assumedYear, Missing missing) {
        List<Token> tokens = Token.of(text);
        Cursor cursor = new Cursor(tokens, Cursor.Marks.NEEDED);
        WhenGrammar grammar = new WhenGrammar(text, tokens, cursor, assumedYear);
        List<Found> all = new ArrayList<>();
        while (!cursor.atEnd()) {
            Token first = cursor.peek(0);
            if (!first.isNumber() && !BEGINNINGS.contains(first.text())) {
                cursor.next();
                continue;
            }
            int start = cursor.at();
            try {
                all.addAll(grammar.read());
            } catch (NoSuchDate e) {
                int last = Math.max(start + 1, cursor.at()) - 1;
                missing.at(
                        first.start(),
                        tokens.get(Math.min(last, tokens.size() - 1)).end());
            }
            if (cursor.at() == start) {
                cursor.next();
            }
        }
        return all;
    }

    /**
     * What is typed where a date is asked for; marks may be left out. Several for '8/3, 20/10'.
     *
     * @param year taken where none is typed
     * @throws Problem with the reason, when it is no date or the calendar has no such day
     */
    public static List<When> parse(String typed, int year) throws Problem {
        List<Token> tokens = Token.of(typed);
        if (tokens.isEmpty()) {
            throw new Problem("problem.when.empty");
        }
        Cursor cursor = new Cursor(tokens, Cursor.Marks.FORGIVEN);
        Optional<When> edtf = edtf(typed.strip());
        if (edtf.isPresent()) {
            return List.of(edtf.get());
        }
        List<Found> found;
        try {
            found = new WhenGrammar(typed, tokens, cursor, year).read();
        } catch (NoSuchDate e) {
            throw e.problem();
        }
        if (found.isEmpty()) {
            throw new Problem("problem.when.unknown", typed.strip());
        }
        if (!WhenGrammar.closed(cursor)) {
            throw new Problem(
                    "problem.when.rest", typed.substring(cursor.peek(0).start()).strip());
        }
        return found.stream().map(Found::when).toList();
    }

    /** What a program or a careful hand types: '2024-04~'. */
    private static Optional<When> edtf(String typed) {
        try {
            When when = When.parse(typed, typed);
            int year = when.shownDays().first().getYear();
            return year >= YearGrammar.LEAST && year <= YearGrammar.MOST ? Optional.of(when) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
