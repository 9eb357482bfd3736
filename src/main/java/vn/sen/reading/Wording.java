package vn.sen.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** Small questions about Vietnamese wording. */
final class Wording {
    private static final Pattern SPACES = Pattern.compile("[\\s\\t]+");
    private static final Pattern COLUMN = Pattern.compile("(?<=\\S) {3,}(?=\\S)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private Wording() {}

    /** Whether it has letters, all of them capitals. */
    static boolean capitals(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            any |= Character.isUpperCase(c);
        }
        return any;
    }

    static boolean hasWords(String text) {
        return WORD.matcher(text).find();
    }

    static int count(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : SPACES.split(stripped).length;
    }

    static String oneLine(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Without closing marks such as ':' ';' './.'. */
    static String unclosed(String text) {
        int end = text.length();
        while (end > 0 && " \t\n.;:,/".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    /** The text with a tab where blanks part two columns; as long as before, so that places in it stay true. */
    static String columns(String text) {
        return COLUMN.matcher(text)
                .replaceAll(blanks -> "\t" + " ".repeat(blanks.group().length() - 1));
    }

    static boolean startsSmall(String text) {
        String stripped = text.strip();
        return !stripped.isEmpty() && Character.isLowerCase(stripped.charAt(0));
    }
}
