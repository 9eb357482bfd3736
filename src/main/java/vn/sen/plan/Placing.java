package vn.sen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.Tree.Spot;

/** Chooses the label and kind that suit an item at a new place, from what stands around it. */
final class Placing {
    private final List<Item> items;
    private final Numbering numbering;

    /** @param items the outline as it is without the item */
    Placing(List<Item> items, Numbering numbering) {
        this.items = items;
        this.numbering = numbering;
    }

    /** A label for a place; {@code own} is what the item bore before. */
    Label label(Spot spot, Label own) {
        List<Item> siblings = Tree.below(items, spot.parent());
        Optional<Item> neighbour = neighbour(siblings, spot.index());
        if (neighbour.isPresent()) {
            Label beside = neighbour.get().label();
            return beside.numbered() ? numbered(siblings, spot.index(), beside) : beside;
        }
        Item parent =
                spot.parent() == null ? null : Tree.find(items, spot.parent()).orElse(null);
        if (own.equals(Label.NONE) || parent == null) {
            return own;
        }
        return cousin(parent).map(label -> firstLike(label, parent)).orElseGet(() -> ladder(parent, own));
    }

    /** The kind that a new item takes at a place. */
    ItemKind kind(Spot spot) {
        ItemKind beside = neighbour(Tree.below(items, spot.parent()), spot.index())
                .map(Item::kind)
                .orElse(ItemKind.PARAGRAPH);
        return switch (beside) {
            case HEADING, PARAGRAPH, ACTIVITY, TARGET, ASSIGNMENT, BASIS, ROW -> beside;
            case CLOSING, TABLE, FOOTNOTE -> ItemKind.PARAGRAPH;
        };
    }

    private static Optional<Item> neighbour(List<Item> siblings, int index) {
        if (index > 0) {
            return Optional.of(siblings.get(index - 1));
        }
        return siblings.stream().findFirst();
    }

    private Label numbered(List<Item> siblings, int index, Label beside) {
        if (index == 0) {
            return Labels.renumbered(beside, Labels.prefix(beside), Math.max(1, Labels.number(beside) - 1));
        }
        Label next = Labels.next(beside);
        boolean taken = siblings.stream().anyMatch(item -> item.label().equals(next));
        return numbering == Numbering.AS_PRINTED && taken ? added(beside) : next;
    }

    /** '2.3a' between 2.3 and 2.4, as amended documents number what they put in. */
    private static Label added(Label before) {
        String key = before.key();
        String suffix = before.style() == NumberStyle.LETTER ? "1" : "a";
        return new Label(before.style(), key + suffix + Labels.tail(before));
    }

    /** The label of the first item below another that has the same style as this parent. */
    private Optional<Label> cousin(Item parent) {
        List<Label> found = new ArrayList<>();
        items.forEach(item -> item.walk(each -> {
            if (each.label().style() == parent.label().style()
                    && !each.items().isEmpty()
                    && !each.id().equals(parent.id())) {
                found.add(each.items().getFirst().label());
            }
        }));
        return found.stream().filter(label -> !label.equals(Label.NONE)).findFirst();
    }

    private static Label firstLike(Label label, Item parent) {
        return Labels.renumbered(label, pathOf(parent), 1);
    }

    private static Label ladder(@Nullable Item parent, Label own) {
        NumberStyle above = parent == null ? NumberStyle.NONE : parent.label().style();
        NumberStyle style = switch (above) {
            case NONE -> own.style();
            case PART, UPPER_LETTER -> NumberStyle.ROMAN;
            case ROMAN -> NumberStyle.DECIMAL;
            case DECIMAL -> NumberStyle.PATH;
            case PATH -> NumberStyle.LETTER;
            case LETTER -> NumberStyle.DASH;
            case DASH, PLUS, STAR -> NumberStyle.PLUS;
        };
        return style == NumberStyle.PATH && parent == null ? own : Labels.first(style, pathOf(parent));
    }

    private static String pathOf(@Nullable Item parent) {
        if (parent == null) {
            return "";
        }
        NumberStyle style = parent.label().style();
        return style == NumberStyle.DECIMAL || style == NumberStyle.PATH
                ? parent.label().key()
                : "";
    }
}
