package vn.sen.store;

import java.text.Normalizer;

/** Text enters the book in Unicode NFC, whatever keyboard or document it came from. */
final class Nfc {
    private Nfc() {}

    static String of(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
