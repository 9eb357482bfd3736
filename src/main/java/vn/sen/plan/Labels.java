package vn.sen.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes and reads labels: I, II; A, B; 1, 2; 1.9, 1.10; a, b, c, d, đ, e, g; and the marks -, +, *. */
public final class Labels {
    /** The order of points in official documents (NĐ 30/2020, Phụ lục I): no f, j, w, z and no marked vowels. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private static final Pattern READ = Pattern.compile(
            "^\\s*(?:"
                    + "(?<part>(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+(?:(?:THỨ|thứ)\\s+\\p{L}+|[IVXLC]+|\\d{1,2})[.:]?)"
                    + "|(?<roman>[IVXL]+[.)/])"
                    + "|(?<upper>[A-ZĐ][.)])"
                    + "|(?<path>\\d{1,2}(?:\\.\\d{1,3})+[.)]?)"
                    + "|(?<decimal>\\d{1,3}[.)/])"
                    + "|(?<letter>[a-zđ][.)])"
                    + "|(?<dash>[-–—•])"
                    + "|(?<plus>\\+)"
                    + "|(?<star>\\*)"
                    + ")(?:\\s+|$)(?<rest>.*)$",
            Pattern.DOTALL);

    /** A line of text taken apart: its label and what follows. */
    public record Line(Label label, String text) {}

    private Labels() {}

    public static Label dash() {
        return new Label(NumberStyle.DASH, "-");
    }

    /**
     * A label that counts.
     *
     * @param prefix number of the item above for {@link NumberStyle#PATH} ('1' of '1.10'), otherwise unused
     * @param number from 1
     * @param tail closing mark, may be ''
     */
    public static Label of(NumberStyle style, String prefix, int number, String tail) {
        return switch (style) {
            case NONE -> Label.NONE;
            case DASH -> dash();
            case PLUS -> new Label(NumberStyle.PLUS, "+");
            case STAR -> new Label(NumberStyle.STAR, "*");
            case PART -> new Label(NumberStyle.PART, "Phần " + roman(number) + tail);
            case UPPER_LETTER -> new Label(style, letter(number).toUpperCase(Locale.ROOT) + tail);
            case LETTER -> new Label(style, letter(number) + tail);
            case ROMAN -> new Label(style, roman(number) + tail);
            case DECIMAL -> new Label(style, number + tail);
            case PATH -> new Label(style, (prefix.isEmpty() ? "" : prefix + ".") + number + tail);
        };
    }

    /** The first label of a style with the closing mark that offices use for it: 'I.', '1.', '1.1.', 'a)'. */
    public static Label first(NumberStyle style, String prefix) {
        return of(style, prefix, 1, style == NumberStyle.LETTER ? ")" : ".");
    }

    /** A label of the same form with another number; a mark that does not count stays. */
    public static Label renumbered(Label label, String prefix, int number) {
        if (!label.numbered()) {
            return label;
        }
        if (label.style() == NumberStyle.PART) {
            return part(label, number);
        }
        return of(label.style(), prefix, number, tail(label));
    }

    /** The label that follows another among its siblings: '1.10' after '1.9', 'đ)' after 'd)', '-' after '-'. */
    public static Label next(Label previous) {
        return renumbered(previous, prefix(previous), number(previous) + 1);
    }

    /** The closing mark of a label: '.' of '1.1.', '' of '1.1'. */
    public static String tail(Label label) {
        return label.numbered() ? label.printed().substring(label.key().length()) : "";
    }

    /** What stands before the last number of a path: '1' of '1.10', '2.3' of '2.3.1'; '' for other styles. */
    public static String prefix(Label label) {
        String key = label.key();
        int dot = key.lastIndexOf('.');
        return label.style() == NumberStyle.PATH && dot >= 0 ? key.substring(0, dot) : "";
    }

    /** The number that a label stands for among its siblings, from 1; 0 where it does not count. */
    public static int number(Label label) {
        String key = label.key();
        return switch (label.style()) {
            case NONE, DASH, PLUS, STAR -> 0;
            case DECIMAL -> decimal(key);
            case PATH -> decimal(key.substring(key.lastIndexOf('.') + 1));
            case ROMAN -> roman(key);
            case LETTER, UPPER_LETTER -> letter(key.toLowerCase(Locale.ROOT));
            case PART -> partNumber(key);
        };
    }

    /** Takes a line apart into the label that it begins with, if any, and its text. */
    public static Line read(String line) {
        Matcher matcher = READ.matcher(line);
        if (!matcher.matches()) {
            return new Line(Label.NONE, line.strip());
        }
        String rest = matcher.group("rest").strip();
        return new Line(
                found(matcher, "part", NumberStyle.PART)
                        .or(() -> found(matcher, "roman", NumberStyle.ROMAN))
                        .or(() -> found(matcher, "upper", NumberStyle.UPPER_LETTER))
                        .or(() -> found(matcher, "path", NumberStyle.PATH))
                        .or(() -> found(matcher, "decimal", NumberStyle.DECIMAL))
                        .or(() -> found(matcher, "letter", NumberStyle.LETTER))
                        .or(() -> found(matcher, "dash", NumberStyle.DASH))
                        .or(() -> found(matcher, "plus", NumberStyle.PLUS))
                        .or(() -> found(matcher, "star", NumberStyle.STAR))
                        .orElse(Label.NONE),
                rest);
    }

    private static Optional<Label> found(Matcher matcher, String group, NumberStyle style) {
        String printed = matcher.group(group);
        if (printed == null) {
            return Optional.empty();
        }
        return Optional.of(style == NumberStyle.DASH ? dash() : new Label(style, printed));
    }

    private static Label part(Label label, int number) {
        String key = label.key();
        String tail = tail(label);
        int space = key.lastIndexOf(' ');
        String last = key.substring(space + 1);
        String fresh = last;
        if (ORDINALS.contains(last.toLowerCase(Locale.ROOT)) && number <= ORDINALS.size()) {
            String ordinal = ORDINALS.get(number - 1);
            fresh = Character.isUpperCase(last.charAt(0)) ? ordinal.toUpperCase(Locale.ROOT) : ordinal;
        } else if (last.matches("\\d+")) {
            fresh = Integer.toString(number);
        } else if (last.matches("[IVXLCDM]+")) {
            fresh = roman(number);
        }
        return new Label(NumberStyle.PART, key.substring(0, space + 1) + fresh + tail);
    }

    private static int partNumber(String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        int ordinal = ORDINALS.indexOf(last.toLowerCase(Locale.ROOT));
        if (ordinal >= 0) {
            return ordinal + 1;
        }
        return last.matches("\\d+") ? decimal(last) : roman(last);
    }

    /** '3' and also '3a', an item put in afterwards, are 3. */
    private static int decimal(String digits) {
        String number = digits.replaceFirst("\\p{L}+$", "");
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    static String roman(int number) {
        StringBuilder signs = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                signs.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return signs.toString();
    }

    /** The value of a Roman number, 0 if it is none. */
    static int roman(String signs) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (signs.startsWith(ROMAN_SIGNS[i], at)) {
                value += ROMAN_VALUES[i];
                at += ROMAN_SIGNS[i].length();
            }
        }
        return at == signs.length() ? value : 0;
    }

    private static String letter(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS.length()) {
            letters.insert(0, LETTERS.charAt((rest - 1) % LETTERS.length()));
        }
        return letters.toString();
    }

    private static int letter(String letters) {
        int value = 0;
        for (char letter : letters.toCharArray()) {
            int index = LETTERS.indexOf(letter);
            if (index < 0) {
                return 0;
            }
            value = value * LETTERS.length() + index + 1;
        }
        return value;
    }
}
