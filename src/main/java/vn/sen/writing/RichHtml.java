package vn.sen.writing;

import java.util.TreeSet;
import vn.sen.plan.RichText;

/** Text with emphasis as XHTML. */
final class RichHtml {
    private static final char NO_BREAK_SPACE = '\u00A0';

    private RichHtml() {}

    static void append(StringBuilder out, RichText text) {
        String plain = text.plain();
        TreeSet<Integer> edges = new TreeSet<>();
        edges.add(0);
        edges.add(plain.length());
        text.emphasis().forEach(stretch -> {
            edges.add(wordStart(plain, stretch.start()));
            edges.add(wordEnd(plain, stretch.end()));
        });
        int start = edges.first();
        for (int end : edges.tailSet(start, false)) {
            run(out, text, start, end);
            start = end;
        }
    }

    /** The typesetter may end a line wherever emphasis changes: it changes between words only ('(' with what follows). */
    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && start < text.length() && isInner(text, start)) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end > 0 && end < text.length() && isInner(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isInner(String text, int at) {
        return !Character.isWhitespace(text.charAt(at - 1)) && !Character.isWhitespace(text.charAt(at));
    }

    /** Every run is an element of its own, side by side: else the typesetter draws plain runs before the others. */
    private static void run(StringBuilder out, RichText text, int start, int end) {
        int inside = middleOfWord(text.plain(), start, end);
        boolean bold = covers(text, inside, RichText.Style.BOLD);
        boolean italic = covers(text, inside, RichText.Style.ITALIC);
        String element = bold ? "b" : italic ? "i" : "span";
        String style = bold && italic ? " class=\"slanted\"" : "";
        for (Glyphs.Part part : Glyphs.parts(bound(text.plain(), start, end))) {
            out.append('<').append(element).append(style).append('>');
            out.append(part.raised() ? "<sup>" : "");
            out.append(escape(part.text()).replace("\n", "<br/>"));
            out.append(part.raised() ? "</sup>" : "");
            out.append("</").append(element).append('>');
        }
    }

    /** The style of a run is that of its first letter, not of the mark before it. */
    private static int middleOfWord(String text, int start, int end) {
        for (int at = start; at < end; at++) {
            if (Character.isLetterOrDigit(text.charAt(at))) {
                return at;
            }
        }
        return start;
    }

    static boolean covers(RichText text, int at, RichText.Style style) {
        return text.emphasis().stream()
                .anyMatch(stretch -> stretch.style() == style && stretch.start() <= at && at < stretch.end());
    }

    /**
     * The typesetter looks at one run at a time: a space at the edge of a run, where no line may end, is made one that
     * holds by itself.
     */
    private static String bound(String plain, int start, int end) {
        StringBuilder run = new StringBuilder(plain.substring(start, end));
        bind(plain, end - 1, run, start);
        bind(plain, start, run, start);
        return run.toString();
    }

    private static void bind(String plain, int at, StringBuilder run, int start) {
        boolean inner = at > 0 && at < plain.length() - 1;
        if (inner
                && plain.charAt(at) == ' '
                && plain.charAt(at + 1) != ' '
                && !LineBreaks.mayBreak(plain, at, at + 1)) {
            run.setCharAt(at - start, NO_BREAK_SPACE);
        }
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(code -> {
            switch (code) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (isXml(code)) {
                        escaped.appendCodePoint(code);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Characters that XML 1.0 allows. */
    private static boolean isXml(int code) {
        return code >= 0x20 && code != 0xFFFE && code != 0xFFFF && !(code >= 0xD800 && code <= 0xDFFF)
                || code == '\n'
                || code == '\t'
                || code == '\r';
    }
}
