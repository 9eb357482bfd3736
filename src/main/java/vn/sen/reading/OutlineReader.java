package vn.sen.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.reading.source.Paragraph;
import vn.sen.reading.source.Paragraph.Kind;

/**
 * Puts the lines of the body into a tree by their labels. Labels stay as they are printed, also where they jump or
 * repeat.
 */
final class OutlineReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CLOSING = Pattern.compile("^(?:Trên\\s+đây\\s+là|Trên\\s+đây,)", FLAGS);
    /** '43 Hội tổ chức ...' or '⁴⁴ Diễn đàn ...' where a text has lost the foot of its page. */
    private static final Pattern NOTE = Pattern.compile("^(?:[⁰¹²³⁴-⁹]{1,3}\\s*|\\d{1,3}\\s+)(?=\\p{Lu})");

    private static final Pattern NOTE_MARK = Pattern.compile("[⁰¹²³⁴-⁹]+");
    private static final int LONGEST_TITLE = 200;

    private final Findings findings;
    private final List<Knot> roots = new ArrayList<>();
    private final Deque<Knot> open = new ArrayDeque<>();
    /** How deep each form of label stands; forms above '1.' are ranked as they first appear. */
    private final Map<NumberStyle, Integer> ranks = new EnumMap<>(NumberStyle.class);

    private int upperRanks;
    private @Nullable Knot table;
    private boolean marks;

    OutlineReader(Findings findings) {
        this.findings = findings;
    }

    Outline read() {
        for (int line = 0; line < findings.size(); line++) {
            if (!findings.taken(line)) {
                read(line);
            }
        }
        Outline outline = new Outline(roots);
        outline.number();
        return outline;
    }

    private void read(int line) {
        Paragraph paragraph = findings.line(line);
        if (paragraph.row()) {
            row(paragraph, line);
            return;
        }
        table = null;
        if (paragraph.kind() == Kind.FOOTNOTE || note(paragraph)) {
            Knot note = new Knot(paragraph, line, Label.NONE, 0);
            note.kind(ItemKind.FOOTNOTE);
            put(note, open.peek());
            return;
        }
        marks |= NOTE_MARK.matcher(paragraph.plain()).find();
        Optional<Marker> marker = Marker.read(paragraph);
        if (marker.isPresent()) {
            labelled(paragraph, line, marker.get());
        } else {
            unlabelled(paragraph, line);
        }
    }

    private boolean note(Paragraph paragraph) {
        Matcher matcher = NOTE.matcher(paragraph.plain());
        return matcher.find() && (marks || NOTE_MARK.matcher(matcher.group()).find());
    }

    private void row(Paragraph paragraph, int line) {
        Knot holder = table;
        if (holder == null || paragraph.kind() == Kind.FIRST_ROW) {
            holder = Knot.table(paragraph, line);
            put(holder, holderOfTable());
            table = holder;
        }
        Knot row = new Knot(paragraph, line, Label.NONE, 0);
        row.kind(ItemKind.ROW);
        holder.add(row);
    }

    /** A table stands under the heading before it, not under a list line. */
    private @Nullable Knot holderOfTable() {
        while (!open.isEmpty() && !mayHold(open.peek())) {
            open.pop();
        }
        return open.peek();
    }

    private void labelled(Paragraph paragraph, int line, Marker marker) {
        Knot knot = new Knot(paragraph, line, marker.label(), marker.end());
        int rank = rank(knot);
        while (!open.isEmpty() && rankOf(open.peek()) >= rank) {
            open.pop();
        }
        put(knot, open.peek());
        open.push(knot);
    }

    private void unlabelled(Paragraph paragraph, int line) {
        if (titleOfPart(paragraph)) {
            Knot part = open.pop();
            Knot titled = new Knot(paragraph, line, part.label(), 0);
            replace(part, titled);
            open.push(titled);
            return;
        }
        Knot knot = new Knot(paragraph, line, Label.NONE, 0);
        if (CLOSING.matcher(paragraph.plain()).find() && !roots.isEmpty()) {
            knot.kind(ItemKind.CLOSING);
            open.clear();
            put(knot, null);
            return;
        }
        if (paragraph.centered()
                && Wording.capitals(paragraph.plain())
                && open.stream().noneMatch(each -> each.leaf())) {
            open.clear();
        }
        while (!open.isEmpty() && !mayHold(open.peek())) {
            open.pop();
        }
        put(knot, open.peek());
        if (introduces(knot)) {
            open.push(knot);
        }
    }

    /** 'Phần thứ nhất' stands on one line and its title on the next. */
    private boolean titleOfPart(Paragraph paragraph) {
        Knot part = open.peek();
        return part != null
                && part.style() == NumberStyle.PART
                && part.leaf()
                && part.text().isBlank()
                && paragraph.plain().length() <= LONGEST_TITLE
                && (paragraph.centered() || Wording.capitals(paragraph.plain()));
    }

    private void replace(Knot before, Knot after) {
        Knot above = before.above();
        List<Knot> siblings = above == null ? roots : above.below();
        siblings.remove(before);
        put(after, above);
    }

    private void put(Knot knot, @Nullable Knot above) {
        if (above == null) {
            roots.add(knot);
        } else {
            above.add(knot);
        }
    }

    /** A line without label that ends with a colon has the list below it. */
    private static boolean introduces(Knot knot) {
        return knot.text().strip().endsWith(":");
    }

    /** Whether text without label can stand below a node: below headings, not below list lines that are complete. */
    private static boolean mayHold(Knot knot) {
        return switch (knot.style()) {
            case PART, UPPER_LETTER, ROMAN -> true;
            case NONE, DASH, PLUS, STAR -> false;
            case DECIMAL, PATH, LETTER -> headingLike(knot);
        };
    }

    private static boolean headingLike(Knot knot) {
        String text = knot.text().strip();
        if (text.length() > LONGEST_TITLE) {
            return false;
        }
        boolean finished = text.endsWith(".") || text.endsWith(";") || text.endsWith("/.");
        return knot.emphasized() || !finished || !knot.leaf();
    }

    private static final int RANK_DECIMAL = 10;
    private static final int RANK_PATH = 20;
    private static final int RANK_LETTER = 30;
    private static final int RANK_LEAD = 40;
    private static final int RANK_DASH = 50;
    private static final int RANK_PLUS = 60;

    private int rankOf(Knot knot) {
        return rank(knot);
    }

    private int rank(Knot knot) {
        return switch (knot.style()) {
            case PART, UPPER_LETTER, ROMAN -> upperRank(knot.style());
            case DECIMAL -> RANK_DECIMAL;
            case PATH -> RANK_PATH + depth(knot.label().key());
            case LETTER -> RANK_LETTER;
            case NONE -> RANK_LEAD;
            case STAR -> RANK_LEAD;
            case DASH -> RANK_DASH;
            case PLUS -> RANK_PLUS;
        };
    }

    /** Parts, capital letters and Roman numbers stand above one another in the order of their first use. */
    private int upperRank(NumberStyle style) {
        Integer known = ranks.get(style);
        if (known != null) {
            return known;
        }
        int rank = style == NumberStyle.PART ? 0 : ++upperRanks;
        ranks.put(style, rank);
        return rank;
    }

    private static int depth(String key) {
        return (int) key.chars().filter(c -> c == '.').count();
    }
}
