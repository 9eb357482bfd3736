package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.reading.source.Paragraph;

/** A node of the outline while it grows and its kind is being found out. */
final class Knot {
    private final Paragraph paragraph;
    private final int line;
    private final Label label;
    private final int textStart;
    private final List<Knot> below = new ArrayList<>();
    private @Nullable Knot above;
    private ItemKind kind = ItemKind.PARAGRAPH;
    private int textEnd;
    private int number;
    private @Nullable Topic topic;

    /**
     * A node for a line, or for what a line begins.
     *
     * @param textStart where its words begin after the label
     */
    Knot(Paragraph paragraph, int line, Label label, int textStart) {
        this.paragraph = paragraph;
        this.line = line;
        this.label = label;
        this.textStart = textStart;
        this.textEnd = paragraph.plain().length();
    }

    void add(Knot child) {
        child.above = this;
        below.add(child);
    }

    @Nullable
    Knot above() {
        return above;
    }

    List<Knot> below() {
        return below;
    }

    /** What its section is about; found out once, when the outline stands. */
    Topic topic(Function<Knot, Topic> reader) {
        Topic known = topic;
        if (known == null) {
            known = reader.apply(this);
            topic = known;
        }
        return known;
    }

    Paragraph paragraph() {
        return paragraph;
    }

    int line() {
        return line;
    }

    Label label() {
        return label;
    }

    NumberStyle style() {
        return label.style();
    }

    /** Whether its label counts ('1.', 'a)', 'II'), other than dashes. */
    boolean numbered() {
        return label.numbered();
    }

    ItemKind kind() {
        return kind;
    }

    void kind(ItemKind newKind) {
        kind = newKind;
    }

    int number() {
        return number;
    }

    void number(int newNumber) {
        number = newNumber;
    }

    int textStart() {
        return textStart;
    }

    /** Its words without the label. */
    String text() {
        return paragraph.plain().substring(textStart, textEnd);
    }

    Words words() {
        return new Words(line, textStart, textEnd);
    }

    /** A stretch of its text as words of the source. */
    Words words(int start, int end) {
        return new Words(line, textStart + start, textStart + end);
    }

    boolean leaf() {
        return below.isEmpty();
    }

    /** Whether all of its words are bold, or italic. */
    boolean emphasized() {
        return covered(textStart, textEnd);
    }

    /** Whether a stretch of its text is bold or italic from end to end. */
    boolean emphasized(int start, int end) {
        return covered(textStart + start, textStart + end);
    }

    private boolean covered(int start, int end) {
        return paragraph.text().emphasis().stream()
                .anyMatch(stretch -> stretch.start() <= start + 1 && stretch.end() >= end - 2 && end > start);
    }

    Stream<Knot> walk() {
        return Stream.concat(Stream.of(this), below.stream().flatMap(Knot::walk));
    }

    /** Those that it stands under, the nearest first. */
    List<Knot> ancestors() {
        List<Knot> all = new ArrayList<>();
        for (Knot each = above; each != null; each = each.above) {
            all.add(each);
        }
        return all;
    }

    Node toNode() {
        String plain = paragraph.plain();
        int end = Math.min(textEnd, plain.length());
        return new Node(
                number,
                kind,
                label,
                paragraph.text().slice(Math.min(textStart, end), end),
                new Words(line, 0, end),
                below.stream().map(Knot::toNode).toList());
    }

    /** A table, which has no words of its own. */
    static Knot table(Paragraph firstRow, int line) {
        Knot table = new Knot(firstRow, line, Label.NONE, 0);
        table.textEnd = 0;
        table.kind = ItemKind.TABLE;
        return table;
    }
}
