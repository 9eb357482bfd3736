package vn.sen.reading.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds out which encoding a text is in. */
final class Encodings {
    private static final int BOM = 0xFEFF;
    private static final double ZEROS_OF_UTF16 = 0.2;
    private static final double CONTROLS_OF_TEXT = 0.002;
    private static final double FOREIGN_OF_TEXT = 0.45;

    /**
     * Bytes as text.
     *
     * @param oldEncoding name of the old encoding, '' for Unicode
     */
    record Decoded(String text, String oldEncoding) {
        /** Whether it is text at all, and not the bytes of something else. */
        boolean readable() {
            int controls = 0;
            int foreign = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == 0 || c == '\uFFFD') {
                    return false;
                }
                controls += c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' ? 1 : 0;
                foreign += c >= 0x80 && c < 0x100 ? 1 : 0;
            }
            boolean binary = controls > CONTROLS_OF_TEXT * text.length();
            return !binary && (oldEncoding.isEmpty() || foreign <= FOREIGN_OF_TEXT * text.length());
        }
    }

    private Encodings() {}

    static Decoded decode(byte[] bytes) {
        String unicode = unicode(bytes);
        if (unicode != null) {
            return converted(unicode, "");
        }
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        Decoded converted = converted(latin, "");
        return converted.oldEncoding().isEmpty()
                ? new Decoded(OldLetters.fromWindows1258(latin), "windows-1258")
                : converted;
    }

    /** Text whose letters were typed in an old font comes out of Unicode files too. */
    private static Decoded converted(String text, String oldEncoding) {
        return switch (OldLetters.guess(text)) {
            case TCVN3 -> new Decoded(OldLetters.fromTcvn3(text), "TCVN3");
            case VNI -> new Decoded(OldLetters.fromVni(text), "VNI");
            case NONE -> new Decoded(text, oldEncoding);
        };
    }

    private static @Nullable String unicode(byte[] bytes) {
        Charset wide = utf16(bytes);
        String text = strictly(bytes, wide == null ? StandardCharsets.UTF_8 : wide);
        return text != null && !text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text;
    }

    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int length = Math.min(bytes.length, 4000);
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (odd > ZEROS_OF_UTF16 * length && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > ZEROS_OF_UTF16 * length && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
