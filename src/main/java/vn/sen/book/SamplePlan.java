package vn.sen.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sen.office.OwnOffice;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.Signer;

/**
 * Reads a plan of the sample. Its file has the head as {@code key: value} lines, a blank line, and the outline, two
 * spaces a level: {@code kind label | text}, with the facts of an activity below it on lines that begin with {@code >}.
 */
final class SamplePlan {
    private static final Map<String, ItemKind> KINDS = Map.of(
            "h", ItemKind.HEADING,
            "p", ItemKind.PARAGRAPH,
            "a", ItemKind.ACTIVITY,
            "t", ItemKind.TARGET,
            "s", ItemKind.ASSIGNMENT,
            "b", ItemKind.BASIS,
            "c", ItemKind.CLOSING,
            "T", ItemKind.TABLE,
            "r", ItemKind.ROW);

    private final SampleOffice office;
    private final LocalDate today;

    SamplePlan(SampleOffice office, LocalDate today) {
        this.office = office;
        this.today = today;
    }

    /** A line of the outline with what hangs on it. */
    private static final class Line {
        private final ItemId id = ItemId.fresh();
        private final ItemKind kind;
        private final Label label;
        private final String text;
        private final List<String> facts = new ArrayList<>();
        private final List<Line> below = new ArrayList<>();

        Line(ItemKind kind, Label label, String text) {
            this.kind = kind;
            this.label = label;
            this.text = text;
        }
    }

    Plan read(List<String> lines) {
        int blank = lines.indexOf("");
        Map<String, String> head = new HashMap<>();
        for (String line : lines.subList(0, blank)) {
            int colon = line.indexOf(": ");
            head.put(line.substring(0, colon), line.substring(colon + 2));
        }
        List<Line> outline = outline(lines.subList(blank + 1, lines.size()));
        Map<String, ItemId> labels = new HashMap<>();
        note(outline, labels);
        return new Plan(
                PlanId.fresh(),
                head(head),
                outline.stream().map(line -> item(line, labels)).toList());
    }

    private PlanHead head(Map<String, String> head) {
        OwnOffice own = office.own();
        String issued = head.get("issued");
        String number = head.get("number");
        boolean draft =
                number == null || issued == null || LocalDate.parse(issued).isAfter(today);
        return new PlanHead(
                "KH",
                draft ? null : Integer.valueOf(number),
                head.getOrDefault("symbol", ""),
                own.superiorLine(),
                own.issuerLine(),
                own.place(),
                draft ? null : LocalDate.parse(issued),
                Integer.parseInt(head.getOrDefault("year", "")),
                head.getOrDefault("title", ""),
                Arrays.asList(head.getOrDefault("recipients", "").split("; ")),
                new Signer(own.signerAuthority(), own.signerPosition(), own.signerName()),
                Numbering.AUTOMATIC);
    }

    private static List<Line> outline(List<String> lines) {
        List<Line> top = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (String line : lines) {
            String body = line.strip();
            if (body.startsWith("> ")) {
                open.getLast().facts.add(body.substring(2));
            } else {
                int level = (line.length() - line.stripLeading().length()) / 2;
                open.subList(level, open.size()).clear();
                Line item = line(body);
                (level == 0 ? top : open.getLast().below).add(item);
                open.add(item);
            }
        }
        return top;
    }

    private static Line line(String body) {
        int bar = body.indexOf('|');
        String before = bar < 0 ? body : body.substring(0, bar).strip();
        String[] kindAndLabel = before.split(" ", 2);
        ItemKind kind = KINDS.get(kindAndLabel[0]);
        if (kind == null) {
            throw new IllegalStateException("the sample has a line of no kind: " + body);
        }
        return new Line(
                kind,
                kindAndLabel.length == 1 ? Label.NONE : new Label(style(kindAndLabel[1]), kindAndLabel[1]),
                bar < 0 ? "" : body.substring(bar + 1).strip());
    }

    private static NumberStyle style(String label) {
        if (label.equals("-")) {
            return NumberStyle.DASH;
        }
        if (label.matches("\\d+\\.\\d+")) {
            return NumberStyle.PATH;
        }
        if (label.matches("[IVX]+\\.")) {
            return NumberStyle.ROMAN;
        }
        return label.matches("\\d+\\.") ? NumberStyle.DECIMAL : NumberStyle.LETTER;
    }

    private static void note(List<Line> lines, Map<String, ItemId> labels) {
        for (Line line : lines) {
            labels.putIfAbsent(line.label.key(), line.id);
            note(line.below, labels);
        }
    }

    private Item item(Line line, Map<String, ItemId> labels) {
        SampleText text = SampleText.read(line.text, labels);
        boolean active = line.kind == ItemKind.ACTIVITY || !line.facts.isEmpty();
        return new Item(
                line.id,
                line.kind,
                line.label,
                text.rich(),
                text.references(),
                active ? new SampleFacts(office, today).read(line.facts) : null,
                line.below.stream().map(below -> item(below, labels)).toList());
    }
}
