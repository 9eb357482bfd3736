package vn.sen.reading.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Letters as Sen keeps them: Unicode NFC, plain spaces, nothing invisible. */
final class Letters {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\uFFFC\\p{Cc}&&[^\\t\\n]]");
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");
    private static final Pattern BULLETS = Pattern.compile("[\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF02D\\uF0E0]");

    private Letters() {}

    static String clean(String text) {
        String visible = INVISIBLE.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
        String bulleted = BULLETS.matcher(visible).replaceAll("-");
        return Normalizer.isNormalized(bulleted, Normalizer.Form.NFC)
                ? bulleted
                : Normalizer.normalize(bulleted, Normalizer.Form.NFC);
    }
}
