package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;

/** Emphasis that a text tells by stars, as converters and chat programs write it. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([-*+#_.()\\[\\]!|])");
    private static final Pattern STARS = Pattern.compile("\\*+");
    private static final int BOLD = 2;

    private Markdown() {}

    static RichText read(String line) {
        Matcher heading = HEADING.matcher(line);
        boolean head = heading.find();
        String body = head ? line.substring(heading.end()) : line;
        if (body.indexOf('*') < 0) {
            String plain = unescape(body);
            return head && !plain.isEmpty()
                    ? new RichText(plain, List.of(new Emphasis(0, plain.length(), Style.BOLD)))
                    : RichText.of(plain);
        }
        return stars(body, head ? Style.BOLD : null);
    }

    private static RichText stars(String body, @org.jspecify.annotations.Nullable Style whole) {
        StringBuilder plain = new StringBuilder();
        List<Emphasis> emphasis = new ArrayList<>();
        int bold = -1;
        int italic = -1;
        int from = 0;
        String rest = body;
        int label = starLabel(body);
        if (label > 0) {
            plain.append("* ");
            rest = body.substring(label).stripLeading();
        }
        Matcher stars = STARS.matcher(rest);
        while (stars.find()) {
            plain.append(unescape(rest.substring(from, stars.start())));
            from = stars.end();
            int count = stars.group().length();
            if (standsAlone(rest, stars) || escaped(rest, stars.start())) {
                plain.append(stars.group());
                continue;
            }
            if (count >= BOLD) {
                bold = toggle(emphasis, Style.BOLD, bold, plain.length());
            }
            if (count != BOLD) {
                italic = toggle(emphasis, Style.ITALIC, italic, plain.length());
            }
        }
        plain.append(unescape(rest.substring(from)));
        if (whole != null && plain.length() > 0) {
            emphasis.clear();
            emphasis.add(new Emphasis(0, plain.length(), whole));
        }
        emphasis.removeIf(stretch -> stretch.end() > plain.length());
        emphasis.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return new RichText(plain.toString(), emphasis);
    }

    /** Length of the star that is a list mark at the start of the line: one more opens it than closes it. */
    private static int starLabel(String body) {
        Matcher first = STARS.matcher(body);
        if (!first.lookingAt()) {
            return 0;
        }
        if (first.end() == 1 && body.length() > 1 && body.charAt(1) == ' ') {
            return 1;
        }
        int closing = 0;
        Matcher others = STARS.matcher(body);
        others.region(first.end(), body.length());
        if (others.find()) {
            closing = others.group().length();
        }
        return closing > 0 && first.group().length() == closing + 1 ? 1 : 0;
    }

    private static boolean standsAlone(String text, Matcher stars) {
        boolean before = stars.start() > 0 && text.charAt(stars.start() - 1) == ' ';
        boolean after = stars.end() < text.length() && text.charAt(stars.end()) == ' ';
        return before && after && stars.group().length() == 1;
    }

    private static boolean escaped(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\\';
    }

    private static int toggle(List<Emphasis> emphasis, Style style, int open, int now) {
        if (open < 0) {
            return now;
        }
        if (now > open) {
            emphasis.add(new Emphasis(open, now, style));
        }
        return -1;
    }

    private static String unescape(String text) {
        return text.indexOf('\\') < 0 ? text : ESCAPE.matcher(text).replaceAll("$1");
    }
}
