package vn.sen.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs that the page's font does not have, and what stands for them on paper. */
final class Glyphs {
    /** Stands for a letter of a script that the font does not know. */
    static final String MISSING = "\u25A1";

    private static final String DIGITS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    /** Marks of footnotes of which the font lacks a digit: 0, 6 or 9. */
    private static final Pattern RAISED = Pattern.compile("[" + DIGITS + "]*[\u2070\u2076\u2079][" + DIGITS + "]*");

    private static final Map<Character, Character> STAND_INS = Map.ofEntries(
            // A hyphen at which no line ends: lines end at spaces only.
            Map.entry('\u2011', '-'),
            // Word's bullets, from its own symbol fonts.
            Map.entry('\uF0B7', '\u2022'),
            Map.entry('\uF0A7', '\u25AA'),
            Map.entry('\uF0D8', '\u25BA'),
            Map.entry('\uF0FC', '\u221A'),
            Map.entry('\uF02D', '-'),
            Map.entry('\u2028', '\n'),
            Map.entry('\u2713', '\u221A'),
            Map.entry('\u2714', '\u221A'),
            Map.entry('\u2610', '\u25A1'),
            Map.entry('\u2611', '\u25A0'),
            Map.entry('\u2756', '\u2666'),
            Map.entry('\u2726', '\u2666'),
            Map.entry('\u25C6', '\u2666'),
            Map.entry('\u27A2', '\u25BA'),
            Map.entry('\u25B6', '\u25BA'));

    private Glyphs() {}

    /** A stretch of text; raised stretches are small and above the line. */
    record Part(String text, boolean raised) {}

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher raised = RAISED.matcher(text);
        int start = 0;
        while (raised.find()) {
            if (raised.start() > start) {
                parts.add(new Part(printable(text.substring(start, raised.start())), false));
            }
            parts.add(new Part(ordinary(raised.group()), true));
            start = raised.end();
        }
        if (start < text.length()) {
            parts.add(new Part(printable(text.substring(start)), false));
        }
        return parts;
    }

    static String printable(String text) {
        StringBuilder printed = new StringBuilder(text);
        for (int i = 0; i < printed.length(); i++) {
            Character standIn = STAND_INS.get(printed.charAt(i));
            if (standIn != null) {
                printed.setCharAt(i, standIn);
            }
        }
        return printed.toString();
    }

    private static String ordinary(String raised) {
        StringBuilder digits = new StringBuilder();
        raised.chars().forEach(digit -> digits.append(DIGITS.indexOf(digit)));
        return digits.toString();
    }
}
