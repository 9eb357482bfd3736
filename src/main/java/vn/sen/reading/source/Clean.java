package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;

/** Cleans the letters of a text and keeps its emphasis where it was. */
final class Clean {
    private Clean() {}

    /** The text in clean letters; emphasis moves with its words. */
    static RichText letters(String plain, List<Emphasis> emphasis) {
        String clean = Letters.clean(plain);
        if (clean.length() == plain.length() || emphasis.isEmpty()) {
            return new RichText(clean, emphasis);
        }
        List<Emphasis> moved = new ArrayList<>();
        for (Emphasis stretch : emphasis) {
            int start = Letters.clean(plain.substring(0, stretch.start())).length();
            int end = Math.min(
                    clean.length(),
                    Letters.clean(plain.substring(0, stretch.end())).length());
            if (start < end) {
                moved.add(new Emphasis(start, end, stretch.style()));
            }
        }
        return new RichText(clean, moved);
    }

    static RichText trim(RichText text) {
        String plain = text.plain();
        int start = 0;
        int end = plain.length();
        while (start < end && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == plain.length() ? text : text.slice(start, end);
    }
}
