package vn.sen.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** This text with another set right after it; emphasis that meets is one stretch. */
    public RichText plus(RichText other) {
        List<Emphasis> all = new ArrayList<>(emphasis);
        int shift = plain.length();
        for (Emphasis stretch : other.emphasis) {
            Emphasis moved = new Emphasis(stretch.start() + shift, stretch.end() + shift, stretch.style());
            int before = meeting(all, moved);
            if (before >= 0) {
                all.set(before, new Emphasis(all.get(before).start(), moved.end(), moved.style()));
            } else {
                all.add(moved);
            }
        }
        return new RichText(plain + other.plain, all);
    }

    private static int meeting(List<Emphasis> stretches, Emphasis next) {
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).end() == next.start() && stretches.get(i).style() == next.style()) {
                return i;
            }
        }
        return -1;
    }

    /** This text with the words from {@code start} to before {@code end} replaced, in the style of the first of them. */
    public RichText replace(int start, int end, String words) {
        List<Emphasis> styles = new ArrayList<>();
        for (Style style : Style.values()) {
            if (!words.isEmpty() && has(style, start)) {
                styles.add(new Emphasis(0, words.length(), style));
            }
        }
        return slice(0, start).plus(new RichText(words, styles)).plus(slice(end, plain.length()));
    }

    /**
     * This text as somebody changed it by typing: emphasis stays on the words it was on, and words typed within or right
     * after it take it too.
     */
    public RichText retyped(String typed) {
        String fresh = Normalizer.normalize(typed, Normalizer.Form.NFC);
        if (fresh.equals(plain)) {
            return this;
        }
        TextChange change = TextChange.between(plain, fresh);
        String inserted = fresh.substring(change.start(), change.newEnd());
        List<Emphasis> styles = new ArrayList<>();
        for (Style style : Style.values()) {
            if (!inserted.isEmpty() && has(style, Math.max(0, change.start() - 1))) {
                styles.add(new Emphasis(0, inserted.length(), style));
            }
        }
        return slice(0, change.start())
                .plus(new RichText(inserted, styles))
                .plus(slice(change.oldEnd(), plain.length()));
    }

    /** Whether the character at a place is in a style. */
    public boolean has(Style style, int at) {
        return emphasis.stream()
                .anyMatch(stretch -> stretch.style() == style && stretch.start() <= at && at < stretch.end());
    }

    /** Puts a stretch into a style, or takes it out where all of it is in that style already. */
    public RichText toggled(Style style, int start, int end) {
        boolean all = start < end;
        for (int at = start; at < end && all; at++) {
            all = has(style, at);
        }
        List<Emphasis> stretches = new ArrayList<>();
        for (Emphasis stretch : emphasis) {
            if (stretch.style() != style) {
                stretches.add(stretch);
                continue;
            }
            if (stretch.start() < start) {
                stretches.add(new Emphasis(stretch.start(), Math.min(start, stretch.end()), style));
            }
            if (stretch.end() > end) {
                stretches.add(new Emphasis(Math.max(end, stretch.start()), stretch.end(), style));
            }
        }
        if (!all && start < end) {
            stretches.add(new Emphasis(start, end, style));
        }
        stretches.sort(Comparator.comparingInt(Emphasis::start).thenComparing(Emphasis::style));
        return new RichText(plain, joined(stretches));
    }

    private static List<Emphasis> joined(List<Emphasis> stretches) {
        List<Emphasis> joined = new ArrayList<>();
        for (Emphasis next : stretches) {
            int before = meeting(joined, next);
            if (before >= 0) {
                joined.set(before, new Emphasis(joined.get(before).start(), next.end(), next.style()));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    @Override
    public String toString() {
        return plain;
    }
}
