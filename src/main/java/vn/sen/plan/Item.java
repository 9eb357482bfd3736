package vn.sen.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node of the outline.
 *
 * @param label its printed number or mark
 * @param references stretches of {@code text} that name other items
 * @param facts what makes it an activity, null where it is none
 * @param items what stands below it, in reading order
 */
public record Item(
        ItemId id,
        ItemKind kind,
        Label label,
        RichText text,
        List<Reference> references,
        @Nullable Activity facts,
        List<Item> items) {
    public Item {
        references = List.copyOf(references);
        items = List.copyOf(items);
        if (kind == ItemKind.ACTIVITY && facts == null) {
            facts = Activity.UNKNOWN;
        }
    }

    /** A fresh item without facts. */
    public static Item of(ItemKind kind, Label label, RichText text, List<Item> items) {
        return new Item(ItemId.fresh(), kind, label, text, List.of(), null, items);
    }

    public Optional<Activity> activity() {
        return Optional.ofNullable(facts);
    }

    public Item withItems(List<Item> newItems) {
        return new Item(id, kind, label, text, references, facts, newItems);
    }

    public Item withLabel(Label newLabel) {
        return new Item(id, kind, newLabel, text, references, facts, items);
    }

    public Item withKind(ItemKind newKind) {
        return new Item(id, newKind, label, text, references, facts, items);
    }

    public Item withText(RichText newText, List<Reference> newReferences) {
        return new Item(id, kind, label, newText, newReferences, facts, items);
    }

    public Item withActivity(@Nullable Activity newFacts) {
        return new Item(id, kind, label, text, references, newFacts, items);
    }

    /** This item without what stands below it. */
    public Item alone() {
        return items.isEmpty() ? this : withItems(List.of());
    }

    /** Visits this item and all below it in reading order. */
    public void walk(Consumer<Item> visitor) {
        visitor.accept(this);
        items.forEach(child -> child.walk(visitor));
    }
}
