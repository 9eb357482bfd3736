package vn.sen.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Text with emphasis. The words are in Unicode NFC.
 *
 * @param plain the words
 * @param emphasis stretches of the words in bold or italic, within bounds, in order of their start
 */
public record RichText(String plain, List<Emphasis> emphasis) {
    public static final RichText EMPTY = new RichText("", List.of());

    /** Bold or italic. */
    public enum Style {
        BOLD,
        ITALIC
    }

    /**
     * A stretch of text in one style.
     *
     * @param start first character, counted from 0
     * @param end one past the last character
     */
    public record Emphasis(int start, int end, Style style) {
        public Emphasis {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("no stretch of text: " + start + " to " + end);
            }
        }
    }

    public RichText {
        int length = plain.length();
        if (!Normalizer.isNormalized(plain, Normalizer.Form.NFC)) {
            plain = Normalizer.normalize(plain, Normalizer.Form.NFC);
            emphasis = List.of();
        }
        for (Emphasis stretch : emphasis) {
            if (stretch.end() > length) {
                throw new IllegalArgumentException("emphasis ends at " + stretch.end() + " of " + length);
            }
        }
        emphasis = List.copyOf(emphasis);
    }

    public static RichText of(String plain) {
        return new RichText(plain, List.of());
    }

    public boolean isBlank() {
        return plain.isBlank();
    }

    /** The part from {@code start} to before {@code end} with its emphasis. */
    public RichText slice(int start, int end) {
        List<Emphasis> kept = new ArrayList<>();
        for (Emphasis stretch : emphasis) {
            int from = Math.max(stretch.start(), start);
            int to = Math.min(stretch.end(), end);
            if (from < to) {
                kept.add(new Emphasis(from - start, to - start, stretch.style()));
            }
        }
        return new RichText(plain.substring(start, end), kept);
    }

    /** This text with another set right after it. */
    public RichText plus(RichText other) {
        List<Emphasis> all = new ArrayList<>(emphasis);
        int shift = plain.length();
        for (Emphasis stretch : other.emphasis) {
            all.add(new Emphasis(stretch.start() + shift, stretch.end() + shift, stretch.style()));
        }
        return new RichText(plain + other.plain, all);
    }

    @Override
    public String toString() {
        return plain;
    }
}
