package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sen.plan.RichText;
import vn.sen.reading.source.Paragraph.Gap;
import vn.sen.reading.source.Paragraph.Kind;

/**
 * Puts broken lines together again. A line goes on in the next one where that starts small, or where the line ends with a
 * word that cannot end a phrase, or where the text is wrapped and the line is full.
 */
final class LineJoiner {
    /** Words that ask for another: a line that ends with one is not finished. */
    private static final Set<String> UNFINISHED = Set.of(
            "và", "của", "các", "với", "tại", "về", "cho", "trong", "qua", "từ", "đến", "là", "do", "theo", "để",
            "những", "một", "hoặc", "bằng", "được", "trên", "như", "nhằm", "cùng", "mỗi", "giữa", "vì", "ở", "tới",
            "vào", "đối");

    /** Words that ask for a number. */
    private static final Set<String> UNCOUNTED = Set.of("số", "ngày", "tháng", "năm");

    private static final Pattern LABEL = Pattern.compile(
            "(?:[-–—+*•●▪]\\s*\\S|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVXL]{1,5}|[A-ZĐa-zđ])[.)/]\\s*\\S).*",
            Pattern.DOTALL);
    private static final int WRAPPED_AT_MOST = 130;
    private static final int WRAPPED_AT_LEAST = 45;

    private LineJoiner() {}

    static List<Paragraph> join(List<Paragraph> lines) {
        int width = wrapWidth(lines);
        List<Paragraph> joined = new ArrayList<>(lines.size());
        List<Paragraph> parts = new ArrayList<>();
        for (Paragraph line : lines) {
            if (!parts.isEmpty() && !goesOn(parts.getLast(), line, width)) {
                joined.add(together(parts));
                parts.clear();
            }
            parts.add(line);
        }
        if (!parts.isEmpty()) {
            joined.add(together(parts));
        }
        return joined;
    }

    private static Paragraph together(List<Paragraph> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        StringBuilder plain = new StringBuilder();
        List<RichText.Emphasis> emphasis = new ArrayList<>();
        for (Paragraph part : parts) {
            int shift = plain.isEmpty() ? 0 : plain.append(' ').length();
            for (RichText.Emphasis stretch : part.text().emphasis()) {
                emphasis.add(new RichText.Emphasis(stretch.start() + shift, stretch.end() + shift, stretch.style()));
            }
            plain.append(part.plain());
        }
        return parts.getFirst().withText(new RichText(plain.toString(), emphasis));
    }

    private static boolean goesOn(Paragraph line, Paragraph next, int width) {
        if (line.kind() != Kind.BODY || next.kind() != Kind.BODY || next.gap() == Gap.COLUMN || next.labelEnd() > 0) {
            return false;
        }
        String words = line.plain().strip();
        String following = next.plain().strip();
        if (words.isEmpty() || following.isEmpty() || LABEL.matcher(following).matches() || finished(words)) {
            return false;
        }
        boolean smallLetters = words.chars().anyMatch(Character::isLowerCase);
        if (Character.isLowerCase(following.charAt(0))) {
            return smallLetters;
        }
        String last = words.substring(words.lastIndexOf(' ') + 1);
        if (smallLetters && UNFINISHED.contains(last)) {
            return true;
        }
        if (Character.isDigit(following.charAt(0)) && UNCOUNTED.contains(last)) {
            return true;
        }
        boolean full = width > 0 && words.length() >= width * 4 / 5;
        return full && smallLetters && next.gap() == Gap.NONE;
    }

    /** Whether a line ends as sentences, list lines and heads of lists end. */
    private static boolean finished(String words) {
        char last = words.charAt(words.length() - 1);
        return ".:;!?…".indexOf(last) >= 0;
    }

    /** The width that the text is wrapped at, or 0 where lines are as long as their paragraphs. */
    private static int wrapWidth(List<Paragraph> lines) {
        int longest = 0;
        int full = 0;
        for (Paragraph line : lines) {
            longest = Math.max(longest, line.row() ? 0 : line.plain().length());
        }
        if (longest > WRAPPED_AT_MOST || longest < WRAPPED_AT_LEAST) {
            return 0;
        }
        for (Paragraph line : lines) {
            full += line.plain().length() >= longest * 4 / 5 ? 1 : 0;
        }
        return full >= lines.size() / 4 && full >= 4 ? longest : 0;
    }
}
