package vn.sen.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.Reference;
import vn.sen.plan.RichText;
import vn.sen.plan.Signer;

/** Makes the blocks of an official document from a plan. */
public final class Documents {
    /** A longer heading that ends as a sentence is one. */
    private static final int LONGEST_TITLE = 100;

    private final Map<ItemId, String> labels = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    private Documents() {}

    /** The whole document of a plan: letterhead, title, every item in reading order, recipients and signature. */
    public static List<Block> blocks(Plan plan) {
        Documents documents = new Documents();
        plan.walk(item -> documents.labels.put(item.id(), item.label().key()));
        PlanHead head = plan.head();
        documents.blocks.add(new Block.Letterhead(
                head.superior(),
                head.issuer(),
                head.number(),
                head.symbol(),
                head.place(),
                head.issued(),
                head.date().map(date -> date.getYear()).orElse(head.year())));
        documents.blocks.add(new Block.Title(head.kind(), head.title()));
        plan.items().forEach(item -> documents.add(item, 1));
        if (!head.recipients().isEmpty() || !head.signer().equals(Signer.NOBODY)) {
            documents.blocks.add(new Block.Signature(head.recipients(), head.signer()));
        }
        return List.copyOf(documents.blocks);
    }

    private void add(Item item, int depth) {
        if (item.kind() == ItemKind.TABLE) {
            table(item);
            return;
        }
        RichText text = printed(item);
        if (!text.isBlank() || !item.label().printed().isEmpty()) {
            blocks.add(block(item, text, depth));
        }
        item.items().forEach(child -> add(child, depth + 1));
    }

    private static Block block(Item item, RichText text, int depth) {
        String label = item.label().printed();
        return switch (item.kind()) {
            case HEADING -> new Block.Heading(item.id(), depth, rank(item), label, text);
            case BASIS -> new Block.Basis(item.id(), text);
            case CLOSING -> new Block.Closing(item.id(), text);
            case FOOTNOTE -> new Block.Note(item.id(), label, text);
            case PARAGRAPH, ACTIVITY, TARGET, ASSIGNMENT, TABLE, ROW ->
                label.isEmpty() ? new Block.Paragraph(item.id(), text) : new Block.ListLine(item.id(), label, text);
        };
    }

    private static Block.Rank rank(Item heading) {
        return switch (heading.label().style()) {
            case PART -> Block.Rank.PART;
            case UPPER_LETTER, ROMAN -> Block.Rank.TITLE;
            case DECIMAL, PATH -> isSentence(heading.text().plain()) ? Block.Rank.PLAIN : Block.Rank.TITLE;
            case LETTER, DASH, PLUS -> Block.Rank.PLAIN;
            case NONE, STAR -> Block.Rank.UNNUMBERED;
        };
    }

    /** A khoản is bold only where it is a title (NĐ 30/2020, Phụ lục I). */
    private static boolean isSentence(String text) {
        return text.length() > LONGEST_TITLE && text.matches("(?s).*[.;]\\s*");
    }

    private void table(Item table) {
        if (!table.text().isBlank()) {
            blocks.add(new Block.Paragraph(table.id(), printed(table)));
        }
        List<Item> rows =
                table.items().stream().filter(row -> row.kind() == ItemKind.ROW).toList();
        if (!rows.isEmpty()) {
            List<Block.Row> below = rows.subList(1, rows.size()).stream()
                    .map(row -> new Block.Row(row.id(), cells(row)))
                    .toList();
            blocks.add(new Block.Table(table.id(), cells(rows.getFirst()), below));
        }
        table.items().stream().filter(item -> item.kind() != ItemKind.ROW).forEach(item -> add(item, 1));
    }

    /** A row's label stands in its first cell. */
    private List<RichText> cells(Item row) {
        RichText text = printed(row);
        List<RichText> cells = new ArrayList<>();
        if (row.label().style() != NumberStyle.NONE) {
            cells.add(RichText.of(row.label().printed()));
        }
        int start = 0;
        for (int tab = text.plain().indexOf('\t'); tab >= 0; tab = text.plain().indexOf('\t', start)) {
            cells.add(text.slice(start, tab));
            start = tab + 1;
        }
        cells.add(text.slice(start, text.plain().length()));
        return cells;
    }

    /** The text of an item, with the label that each item it names bears now. */
    private RichText printed(Item item) {
        RichText text = item.text();
        List<Reference> backwards = item.references().stream()
                .sorted(Comparator.comparingInt(Reference::start).reversed())
                .toList();
        for (Reference reference : backwards) {
            String label = labels.getOrDefault(reference.target(), "");
            int length = text.plain().length();
            boolean within = reference.start() >= 0 && reference.start() < reference.end() && reference.end() <= length;
            if (!label.isEmpty()
                    && within
                    && !label.equals(text.plain().substring(reference.start(), reference.end()))) {
                RichText rest = text.slice(reference.end(), length);
                text = text.slice(0, reference.start()).plus(RichText.of(label)).plus(rest);
            }
        }
        return text;
    }
}
