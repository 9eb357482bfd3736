package vn.sen.schedule;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.text.Fold;

/**
 * A word, a number or a sign of running text.
 *
 * @param text composed (NFC) and in small letters
 * @param start offset of its first character in the source
 * @param end offset after its last
 */
record Token(Sort sort, String text, int start, int end) {
    enum Sort {
        WORD,
        NUMBER,
        SIGN
    }

    private static final Pattern TOKENS = Pattern.compile(
            "(?<word>\\p{L}[\\p{L}\\p{M}]*)|(?<number>[0-9]+)"
                    + "|(?<blank>[\\s\\p{Z}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]+)|(?<sign>.)",
            Pattern.DOTALL);

    static List<Token> of(String source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKENS.matcher(source);
        while (matcher.find()) {
            if (matcher.group("blank") == null) {
                Sort sort = matcher.group("word") != null
                        ? Sort.WORD
                        : matcher.group("number") != null ? Sort.NUMBER : Sort.SIGN;
                String text = Normalizer.normalize(matcher.group(), Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT);
                String sign = sort == Sort.SIGN && "–—‑−‒÷→~".contains(text) ? dash(text) : text;
                tokens.add(new Token(sort, sign, matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    private static String dash(String sign) {
        return sign.equals("~") ? sign : "-";
    }

    /** Its text without marks. */
    String plain() {
        return Fold.plain(text);
    }

    boolean is(String sign) {
        return text.equals(sign);
    }

    boolean isNumber() {
        return sort == Sort.NUMBER;
    }

    boolean isWord() {
        return sort == Sort.WORD;
    }

    /** Its value; numbers too long to be part of a date are -1. */
    int value() {
        return isNumber() && text.length() <= 4 ? Integer.parseInt(text) : -1;
    }
}
