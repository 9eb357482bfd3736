package vn.sen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.schedule.When;

/**
 * The short title of an activity, for bars and calendar cells: 'Tham gia Lễ hội Áo dài Thành phố Hồ Chí Minh năm 2024;
 * vận động ...' is 'Lễ hội Áo dài Thành phố Hồ Chí Minh'. The words are the plan's own, only fewer: the opening verb,
 * dates, purposes and occasions are left out. Names in quotation marks stay whole.
 */
public final class BriefTitle {
    /** A title longer than this many characters ends at a word, with '…'. */
    private static final int LONGEST = 90;
    /** Fewer characters than this say too little: then the tail is kept. */
    private static final int SHORTEST = 8;

    /** Verbs that every line of a plan begins with; what follows them names the activity. */
    private static final Pattern OPENING =
            words("^(?:tiếp tục|chủ động|tích cực|tham gia|tham dự|hưởng ứng|đăng cai|đóng góp"
                    + "|tổ chức|triển khai|(?:triển khai )?thực hiện(?: có hiệu quả| hiệu quả| tốt)?|tăng cường|đẩy mạnh|chuẩn bị|khai mạc"
                    + "|dự kiến|mở|phối hợp(?= (?:tổ chức|thực hiện|triển khai|mở|tham gia)\\b))\\s+");

    private static final Pattern QUANTITY = words("^(?:các|những|một số|\\d{1,3})\\s+(?=\\p{L})");

    /** Where the name of the activity ends and its date, purpose, occasion or organizer begins. */
    private static final Pattern TAIL = words(
            "[\\s,]+(?:(?:dự kiến|cao điểm|bắt đầu)\\b|(?:vào |trong |từ |trước |sau |đến )*"
                    + "(?:suốt )?(?:các |cuối |đầu |giữa )?"
                    + "(?:ngày \\d|tháng \\d|quý [\\divx]|năm \\d{4}|sáng \\d|chiều \\d|6 tháng|\\d{1,2}/\\d)"
                    + "|(?:nhân|vào) dịp\\b|nhân kỷ niệm|hưởng ứng\\b|nhằm\\b|để\\b|góp phần|gắn với|theo (?:kế hoạch|sự chỉ đạo)"
                    + "|(?:với )?chủ đề\\b|do .{3,80}? (?:tổ chức|phát động|chủ trì)|trên cơ sở|và mở cửa|giai đoạn \\d{4}).*$");

    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][”\"’]?\\s+(?=[\\p{Lu}“\"])");
    private static final Pattern CLAUSE_END = Pattern.compile(";\\s*");
    private static final Pattern CLOSING = Pattern.compile("[\\s.,;:/–-]+$");

    private BriefTitle() {}

    /** The short title of an activity with one date, or with none: from the first sentence of its text. */
    public static String of(String text) {
        return shorten(first(pieces(text, SENTENCE_END)));
    }

    /**
     * The short title for one of its dates: from the sentence that holds the date's own words, and there from the
     * clause with them where that names an event of its own.
     */
    public static String of(String text, When when) {
        String words = when.words().strip();
        if (words.isEmpty()) {
            return of(text);
        }
        for (String sentence : pieces(text, SENTENCE_END)) {
            if (sentence.contains(words)) {
                return shorten(clauseOf(sentence, words));
            }
        }
        return of(text);
    }

    private static String clauseOf(String sentence, String words) {
        for (String clause : pieces(sentence, CLAUSE_END)) {
            if (clause.contains(words) && OPENING.matcher(clause).find()) {
                return clause;
            }
        }
        return sentence;
    }

    private static String shorten(String sentence) {
        String clause = first(pieces(sentence, CLAUSE_END)).strip();
        String name = PARENTHESES.matcher(clause).replaceAll("");
        name = withoutOpening(name);
        name = withoutTail(name);
        name = CLOSING.matcher(name).replaceAll("");
        if (name.length() < SHORTEST) {
            name = CLOSING.matcher(clause).replaceAll("");
        }
        return capital(cut(name));
    }

    private static String withoutOpening(String clause) {
        String rest = clause;
        for (Matcher opening = OPENING.matcher(rest);
                opening.find() && rest.length() - opening.end() >= SHORTEST;
                opening = OPENING.matcher(rest)) {
            rest = rest.substring(opening.end());
        }
        boolean verbDropped = rest.length() < clause.length();
        return verbDropped ? QUANTITY.matcher(rest).replaceFirst("") : rest;
    }

    private static String withoutTail(String clause) {
        Matcher tail = TAIL.matcher(clause);
        int from = 0;
        while (tail.find(from)) {
            if (!quoted(clause, tail.start())) {
                return tail.start() >= SHORTEST ? clause.substring(0, tail.start()) : clause;
            }
            from = tail.start() + 1;
        }
        return clause;
    }

    private static String cut(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int comma = name.lastIndexOf(", ", LONGEST);
        if (comma >= LONGEST / 3 && !quoted(name, comma)) {
            return name.substring(0, comma);
        }
        int space = name.lastIndexOf(' ', LONGEST - 1);
        return name.substring(0, space < 0 ? LONGEST - 1 : space) + "…";
    }

    /** The pieces between marks that stand outside quotation marks and parentheses. */
    private static List<String> pieces(String text, Pattern mark) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = mark.matcher(text);
        int start = 0;
        while (matcher.find()) {
            if (!quoted(text, matcher.start()) && !abbreviated(text, matcher.start())) {
                pieces.add(text.substring(start, matcher.end()).strip());
                start = matcher.end();
            }
        }
        pieces.add(text.substring(start).strip());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    /** 'TP. Hồ Chí Minh', 'Tr. An': the point ends an abbreviation, not a sentence. */
    private static boolean abbreviated(String text, int at) {
        if (text.charAt(at) != '.') {
            return false;
        }
        int start = text.lastIndexOf(' ', at) + 1;
        String word = text.substring(start, at);
        return word.length() <= 3 && !word.isEmpty() && word.codePoints().allMatch(Character::isUpperCase)
                || word.equals("Tp")
                || word.equals("Tr");
    }

    private static boolean quoted(String text, int at) {
        int depth = 0;
        boolean straight = false;
        for (int i = 0; i < at; i++) {
            switch (text.charAt(i)) {
                case '“', '(' -> depth++;
                case '”', ')' -> depth = Math.max(0, depth - 1);
                case '"' -> straight = !straight;
                default -> {}
            }
        }
        return depth > 0 || straight;
    }

    private static String first(List<String> pieces) {
        return pieces.isEmpty() ? "" : pieces.getFirst();
    }

    private static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Pattern words(String regex) {
        return Pattern.compile(
                regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
