package vn.sen.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.reading.source.Paragraph;

/**
 * The number or mark at the start of a line.
 *
 * @param label its form and print
 * @param end where the words after it begin
 */
record Marker(Label label, int end) {
    private static final String GAP = "(?:\\s+|(?=[\\p{Lu}“\"(]))";
    private static final Pattern PART = Pattern.compile(
            "(?:(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?:(?:THỨ|thứ|Thứ)\\s+\\p{L}+|[IVXL]{1,6}|\\d{1,2}|[A-ZĐ])"
                    + "|(?:PHỤ LỤC|Phụ lục)(?:\\s+(?:[IVXL]{1,6}|\\d{1,2}))?)(?=[\\s.:–-]|$)[.:]?\\s*(?:[-–—]\\s+)?");
    private static final Pattern ROMAN = Pattern.compile("([IVXL]{1,7})\\s?[.)/–—-]" + GAP);
    private static final Pattern UPPER = Pattern.compile("([A-HKĐ])\\s?[.)/]" + GAP);
    private static final Pattern PATH = Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){1,4})(?![\\d/%])\\s?[.)/:]?" + GAP);
    private static final Pattern DECIMAL = Pattern.compile("\\(?(\\d{1,2})\\s?(?:[.)/]|[-–—](?=\\s))" + GAP);
    private static final Pattern LETTER = Pattern.compile("\\(?([a-zđ])\\s?[.)/]" + GAP);
    private static final Pattern DASH = Pattern.compile("[-–—•●▪■◦○►➢✓✔]\\s*(?=\\S)");
    private static final Pattern PLUS = Pattern.compile("(?:[-–—]\\s*)?\\+\\s*(?=\\S)");
    private static final Pattern STAR = Pattern.compile("\\*{1,3}\\s+(?=\\S)");
    private static final Pattern MONEY =
            Pattern.compile("\\d{1,3}(?:[.,]\\d+)?\\s*(?:tỷ|triệu|nghìn|đồng|%|km|" + "m2)(?!\\p{L}).*");

    /** The mark of a line, if it has one. */
    static Optional<Marker> read(Paragraph line) {
        String text = line.plain();
        if (line.row()) {
            return Optional.empty();
        }
        Optional<Marker> typed = read(text);
        if (line.labelEnd() > 0 && (typed.isEmpty() || typed.get().end() < line.labelEnd())) {
            String printed = text.substring(0, line.labelEnd()).strip();
            return printed.isEmpty()
                    ? typed
                    : Optional.of(new Marker(new Label(styleOf(printed), printed), line.labelEnd()));
        }
        return typed;
    }

    private static NumberStyle styleOf(String printed) {
        String key = printed.replaceAll("[.):/\\s(]+", "");
        if (key.matches("[IVXLivxl]+")) {
            return NumberStyle.ROMAN;
        }
        if (printed.matches(".*\\d\\.\\d.*")) {
            return NumberStyle.PATH;
        }
        if (key.matches("\\d+")) {
            return NumberStyle.DECIMAL;
        }
        return key.length() == 1 ? NumberStyle.LETTER : NumberStyle.PART;
    }

    static Optional<Marker> read(String text) {
        if (text.isEmpty() || MONEY.matcher(text).matches()) {
            return Optional.empty();
        }
        Marker found = first(text, PLUS, NumberStyle.PLUS);
        found = found != null ? found : first(text, DASH, NumberStyle.DASH);
        found = found != null ? found : first(text, STAR, NumberStyle.STAR);
        found = found != null ? found : first(text, PART, NumberStyle.PART);
        found = found != null ? found : first(text, ROMAN, NumberStyle.ROMAN);
        found = found != null ? found : first(text, PATH, NumberStyle.PATH);
        found = found != null ? found : first(text, DECIMAL, NumberStyle.DECIMAL);
        found = found != null ? found : first(text, UPPER, NumberStyle.UPPER_LETTER);
        found = found != null ? found : first(text, LETTER, NumberStyle.LETTER);
        return Optional.ofNullable(found);
    }

    private static @org.jspecify.annotations.Nullable Marker first(String text, Pattern pattern, NumberStyle style) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.lookingAt() || style != NumberStyle.PART && matcher.end() >= text.length()) {
            return null;
        }
        String printed = matcher.group().strip();
        return new Marker(new Label(style, printed), matcher.end());
    }
}
