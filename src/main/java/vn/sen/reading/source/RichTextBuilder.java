package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;

/** Puts runs of text together; neighbours in one style become one stretch. */
final class RichTextBuilder {
    /** The look of a run. */
    record Look(boolean bold, boolean italic) {
        static final Look PLAIN = new Look(false, false);
    }

    private final StringBuilder plain = new StringBuilder();
    private final List<Emphasis> bold = new ArrayList<>();
    private final List<Emphasis> italic = new ArrayList<>();

    RichTextBuilder append(String words, Look look) {
        int start = plain.length();
        plain.append(words);
        if (look.bold()) {
            grow(bold, start, Style.BOLD);
        }
        if (look.italic()) {
            grow(italic, start, Style.ITALIC);
        }
        return this;
    }

    private void grow(List<Emphasis> stretches, int start, Style style) {
        int end = plain.length();
        if (end == start) {
            return;
        }
        if (!stretches.isEmpty() && stretches.getLast().end() == start) {
            start = stretches.removeLast().start();
        }
        stretches.add(new Emphasis(start, end, style));
    }

    int length() {
        return plain.length();
    }

    boolean isBlank() {
        return plain.toString().isBlank();
    }

    /** The text, trimmed, in clean letters. */
    RichText build() {
        List<Emphasis> all = new ArrayList<>(bold);
        all.addAll(italic);
        all.sort((a, b) ->
                a.start() != b.start() ? Integer.compare(a.start(), b.start()) : Integer.compare(a.end(), b.end()));
        return Clean.trim(Clean.letters(plain.toString(), all));
    }
}
