package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sen.plan.RichText;
import vn.sen.reading.source.Paragraph.Alignment;
import vn.sen.reading.source.Paragraph.Gap;

/**
 * Joins printed lines into paragraphs: a line that reaches the right margin goes on in the next one at the left margin,
 * also over the end of a page. Page numbers and running heads are left out.
 */
final class PdfParagraphs {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)[-–\\s]*(?:trang\\s*|page\\s*)?\\d{1," + "3}(?:\\s*/\\s*\\d{1,3})?[-–\\s]*");
    private static final Pattern LABEL = Pattern.compile(
            "(?:[-–•●▪*]\\s+\\S|\\+\\s*\\S|\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVXL]{1,5}|[A-ZĐa-zđ])[.)/]\\s*\\S|"
                    + "\\d{1,2}(?:\\.\\d{1,2})+\\s+\\p{Lu}).*");
    /** Part of a page at its top and bottom where numbers and running heads stand. */
    private static final float EDGE = 0.09f;

    private static final float INDENT = 8;

    private final List<PdfPage> pages;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private float left = Float.MAX_VALUE;
    private float right;

    PdfParagraphs(List<PdfPage> pages) {
        this.pages = pages;
    }

    List<Paragraph> join() {
        List<List<PdfPage.Line>> bodies = pages.stream().map(this::body).toList();
        margins(bodies);
        List<PdfPage.Line> open = new ArrayList<>();
        Gap gap = Gap.NONE;
        for (List<PdfPage.Line> body : bodies) {
            List<PdfPage.Line> ordered = PdfColumns.order(body, left, right);
            PdfPage.Line before = null;
            for (PdfPage.Line line : ordered) {
                boolean samePage = before != null;
                PdfPage.Line last = open.isEmpty() ? null : open.getLast();
                if (last != null && !goesOn(open, last, line, samePage)) {
                    add(open, gap);
                    gap = samePage ? gap(last, line) : Gap.NONE;
                    open.clear();
                }
                open.add(line);
                before = line;
            }
        }
        if (!open.isEmpty()) {
            add(open, gap);
        }
        return paragraphs;
    }

    private List<PdfPage.Line> body(PdfPage page) {
        Map<String, Integer> repeated = repeatedHeads();
        return page.lines().stream()
                .filter(line -> !(atEdge(page, line)
                        && (PAGE_NUMBER.matcher(line.text().plain()).matches()
                                || repeated.getOrDefault(line.text().plain(), 0) >= Math.max(2, pages.size() / 2))))
                .toList();
    }

    private Map<String, Integer> repeatedHeads() {
        Map<String, Integer> counts = new HashMap<>();
        for (PdfPage page : pages) {
            page.lines().stream()
                    .filter(line -> atEdge(page, line))
                    .map(line -> line.text().plain())
                    .distinct()
                    .forEach(words -> counts.merge(words, 1, Integer::sum));
        }
        return counts;
    }

    private static boolean atEdge(PdfPage page, PdfPage.Line line) {
        return line.baseline() < page.height() * EDGE || line.baseline() > page.height() * (1 - EDGE);
    }

    /** The margins are where most lines begin and end. */
    private void margins(List<List<PdfPage.Line>> bodies) {
        Map<Integer, Integer> lefts = new HashMap<>();
        Map<Integer, Integer> rights = new HashMap<>();
        for (List<PdfPage.Line> body : bodies) {
            for (PdfPage.Line line : body) {
                lefts.merge(Math.round(line.left() / 3), 1, Integer::sum);
                rights.merge(Math.round(line.right() / 3), 1, Integer::sum);
            }
        }
        int most = lefts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        left = 3f
                * lefts.entrySet().stream()
                        .filter(each -> each.getValue() * 3 >= most)
                        .mapToInt(Map.Entry::getKey)
                        .min()
                        .orElse(0);
        int mostRight =
                rights.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        right = 3f
                * rights.entrySet().stream()
                        .filter(each -> each.getValue() * 3 >= mostRight)
                        .mapToInt(Map.Entry::getKey)
                        .max()
                        .orElse(0);
    }

    private boolean goesOn(List<PdfPage.Line> open, PdfPage.Line last, PdfPage.Line line, boolean samePage) {
        String words = line.text().plain();
        if (centered(last) || centered(line) || last.right() < right - 3 * last.size()) {
            return false;
        }
        boolean near = !samePage || Math.abs(line.baseline() - last.baseline()) < 2.6f * last.size();
        boolean hanging = open.size() > 1 && Math.abs(open.get(1).left() - line.left()) < 2;
        boolean atMargin = line.left() < left + INDENT || hanging;
        boolean hangingList = open.size() == 1 && line.left() > last.left() + 4;
        boolean labelled = LABEL.matcher(words).matches();
        boolean small = Character.isLowerCase(words.charAt(0));
        boolean noIndents = last.left() < left + INDENT && open.size() == 1;
        if (labelled
                && !(atMargin
                        && !noIndents
                        && !hanging
                        && line.left() < open.getFirst().left() - INDENT)) {
            return false;
        }
        return near && (atMargin || hangingList || small);
    }

    private boolean centered(PdfPage.Line line) {
        float middle = (left + right) / 2;
        float middleOfLine = (line.left() + line.right()) / 2;
        boolean narrow = line.left() > left + 30 && line.right() < right - 30;
        return narrow && !LABEL.matcher(line.text().plain()).matches() && Math.abs(middle - middleOfLine) < 12;
    }

    private static Gap gap(PdfPage.Line last, PdfPage.Line line) {
        float distance = line.baseline() - last.baseline();
        if (distance < 0) {
            return Gap.COLUMN;
        }
        return distance > 2.2f * last.size() ? Gap.BLANK : Gap.NONE;
    }

    private void add(List<PdfPage.Line> lines, Gap gap) {
        RichText joined = RichText.EMPTY;
        for (PdfPage.Line line : lines) {
            joined = joined.plain().isEmpty()
                    ? line.text()
                    : joined.plus(RichText.of(" ")).plus(line.text());
        }
        boolean centered = lines.size() == 1 && centered(lines.getFirst());
        paragraphs.add(Paragraph.of(joined)
                .withAlignment(centered ? Alignment.CENTER : Alignment.JUSTIFIED)
                .withGap(gap));
    }
}
