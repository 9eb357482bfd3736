package vn.sen.desktop.partners;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Two letters by which a partner is seen in a list: of the proper name that ends its name ('Trường Giang', 'Pakse'). */
final class Initials {
    private Initials() {}

    static String of(String name) {
        List<String> words = Stream.of(name.split("[^\\p{L}\\p{M}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.getLast();
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        boolean two = capital(last) && capital(before);
        String letters = two ? first(before) + first(last) : last.substring(0, last.offsetByCodePoints(0, Math.min(2, last.codePointCount(0, last.length()))));
        return letters.toUpperCase(Locale.ROOT);
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0));
    }
}
