package vn.sen.desktop.partners;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two letters by which a partner is seen in a list: of the proper name that ends its name ('Trường Giang': TG, 'Pakse':
 * PA), else of the words that begin with a capital.
 */
final class Initials {
    private Initials() {}

    static String of(String name) {
        List<String> words = Stream.of(name.split(" tại ", 2)[0].split("[^\\p{L}\\p{M}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String last = words.getLast();
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        if (capital(last)) {
            return letters(capital(before) ? first(before) + first(last) : last);
        }
        return letters(
                words.stream().filter(Initials::capital).map(Initials::first).collect(Collectors.joining()));
    }

    private static String letters(String from) {
        String bare = Normalizer.normalize(from, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.codePoints()
                .limit(2)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    private static boolean capital(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0));
    }
}
