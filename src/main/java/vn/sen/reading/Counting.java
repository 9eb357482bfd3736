package vn.sen.reading;

import vn.sen.plan.Label;

/** How labels count on: I, II; A, B; a), b), c), d), đ); 1, 2; 1.9, 1.10. */
final class Counting {
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final int[] VALUES = {50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"L", "XL", "X", "IX", "V", "IV", "I"};

    private Counting() {}

    /** What stands after a label in a list without its closing mark, '' where that is not known. */
    static String after(Label label) {
        String key = label.key().replaceFirst("^\\(", "");
        return switch (label.style()) {
            case ROMAN -> roman(key) == 0 ? "" : roman(roman(key) + 1);
            case DECIMAL, PATH -> {
                int dot = key.lastIndexOf('.');
                yield key.substring(0, dot + 1) + (Integer.parseInt(key.substring(dot + 1)) + 1);
            }
            case LETTER -> letter(key, LETTERS);
            case UPPER_LETTER -> letter(key, LETTERS.toUpperCase(java.util.Locale.ROOT));
            case NONE, PART, DASH, PLUS, STAR -> "";
        };
    }

    private static String letter(String key, String letters) {
        int at = letters.indexOf(key);
        return key.length() != 1 || at < 0 || at + 1 >= letters.length() ? "" : letters.substring(at + 1, at + 2);
    }

    /** The value of a Roman number, 0 where it is none. */
    static int roman(String key) {
        int value = 0;
        String rest = key.toUpperCase(java.util.Locale.ROOT);
        for (int i = 0; i < VALUES.length; i++) {
            while (rest.startsWith(SIGNS[i])) {
                value += VALUES[i];
                rest = rest.substring(SIGNS[i].length());
            }
        }
        return rest.isEmpty() && roman(value).equalsIgnoreCase(key) ? value : 0;
    }

    static String roman(int value) {
        StringBuilder written = new StringBuilder();
        int rest = value;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                written.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return written.toString();
    }
}
