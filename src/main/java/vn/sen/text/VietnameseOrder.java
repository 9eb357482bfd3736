package vn.sen.text;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;

/**
 * The order of Vietnamese dictionaries: a ă â b c d đ ..., and among equal letters the tones ngang, huyền, hỏi, ngã,
 * sắc, nặng. Compared word by word, since the collator of the JDK passes over blanks.
 */
public final class VietnameseOrder {
    private VietnameseOrder() {}

    /** For names of things and places. */
    public static Comparator<String> words() {
        Collator collator = Collator.getInstance(Messages.VIETNAMESE);
        return (a, b) -> compare(collator, split(a), split(b));
    }

    /** For people: by the given name (the last word), then the family name, then what is between. */
    public static Comparator<String> people() {
        Collator collator = Collator.getInstance(Messages.VIETNAMESE);
        return (a, b) -> {
            String[] one = split(a);
            String[] other = split(b);
            int byGivenName = collator.compare(one[one.length - 1], other[other.length - 1]);
            return byGivenName != 0 ? byGivenName : compare(collator, one, other);
        };
    }

    private static int compare(Collator collator, String[] a, String[] b) {
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            int byWord = collator.compare(a[i], b[i]);
            if (byWord != 0) {
                return byWord;
            }
        }
        return Integer.compare(a.length, b.length);
    }

    private static String[] split(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+");
    }
}
