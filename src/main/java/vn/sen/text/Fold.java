package vn.sen.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds Vietnamese text for comparing: what looks alike to a person searching becomes equal. */
public final class Fold {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    /** Zero-width characters and soft hyphens, which Word and PDF leave in text. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    /** A tone on the first vowel of oa, oe, uy closing a syllable (hòa), but not after q (quý). */
    private static final Pattern OLD_PLACE =
            Pattern.compile("(?<![qQ])([oO])([\\u0300\\u0301\\u0303\\u0309\\u0323])([aAeE])(?!\\p{L}|\\p{M})"
                    + "|(?<![qQ])([uU])([\\u0300\\u0301\\u0303\\u0309\\u0323])([yY])(?!\\p{L}|\\p{M})");

    private Fold() {}

    /** Without marks, in small letters, with single blanks: {@code 'Đặng  Thị Uỷ'} becomes {@code 'dang thi uy'}. */
    public static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(visible(text), Form.NFD)).replaceAll("");
        return dashes(blanks(bare.replace('đ', 'd').replace('Đ', 'D').toLowerCase(Locale.ROOT)));
    }

    /**
     * With marks, but in small letters, composed, with single blanks and the tone in one place: 'Hoà' and 'hòa' become
     * equal, 'hoa' stays another word.
     */
    public static String marked(String text) {
        String decomposed = Normalizer.normalize(visible(text).toLowerCase(Locale.ROOT), Form.NFD);
        String moved = OLD_PLACE.matcher(decomposed).replaceAll("$1$4$3$6$2$5");
        return dashes(blanks(Normalizer.normalize(moved, Form.NFC)));
    }

    /** Whether a text has what is searched: words with marks ask for those marks, words without find both. */
    public static boolean contains(String text, String searched) {
        String wanted = plain(searched);
        return isPlain(searched) ? plain(text).contains(wanted) : marked(text).contains(marked(searched));
    }

    /** Whether a text bears no Vietnamese mark at all. */
    public static boolean isPlain(String text) {
        return plain(text).equals(dashes(blanks(visible(text).toLowerCase(Locale.ROOT))));
    }

    private static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("");
    }

    private static String blanks(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    private static String dashes(String text) {
        return text.replace('–', '-')
                .replace('—', '-')
                .replace('‑', '-')
                .replace('“', '"')
                .replace('”', '"')
                .replace('‘', '\'')
                .replace('’', '\'')
                .replace("…", "...");
    }
}
