package vn.sen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sen.plan.Tree.Spot;

/** Puts many lines into an outline at a caret. */
final class Paste {
    private final Plan plan;
    private final Item item;
    private final RichText before;
    private final RichText after;

    Paste(Plan plan, Item item, int caret) {
        this.plan = plan;
        this.item = item;
        this.before = item.text().slice(0, caret);
        this.after = item.text().slice(caret, item.text().plain().length());
    }

    /** @param lines at least one, none blank */
    Outline.Step step(List<String> lines) {
        List<String> rest = new ArrayList<>(lines);
        boolean blank = item.text().isBlank();
        boolean joins = blank || Labels.read(lines.getFirst()).label().equals(Label.NONE);
        RichText start = before;
        if (joins) {
            String first = rest.removeFirst();
            start = before.plus(RichText.of(blank ? Labels.read(first).text() : first.strip()));
        }
        List<Item> pasted = new ArrayList<>(PastedLines.read(rest));
        if (pasted.isEmpty()) {
            RichText whole = start.plus(after);
            return Outline.done(plan, retexted(whole), item.id(), start.plain().length());
        }
        Item last = Tree.deepestLast(pasted.getLast());
        int offset = last.text().plain().length();
        pasted = new ArrayList<>(Tree.change(
                pasted, last.id(), whole -> whole.withText(whole.text().plus(after), List.of())));
        List<Item> items = placed(retexted(start), pasted);
        return Outline.done(plan, items, last.id(), offset);
    }

    private List<Item> retexted(RichText text) {
        List<Reference> kept = References.carried(item.references(), item.text().plain(), text.plain());
        return Tree.change(plan.items(), item.id(), whole -> whole.withText(text, kept));
    }

    /** Behind the item of the caret, or behind the one above it that has labels of the same style. */
    private List<Item> placed(List<Item> items, List<Item> pasted) {
        Item beside = levelOf(items, pasted.getFirst().label().style()).orElse(item);
        Spot spot = Tree.spot(items, beside.id()).orElseThrow();
        List<Item> grown = items;
        int index = spot.index() + 1;
        for (Item each : pasted) {
            Spot target = new Spot(spot.parent(), index++);
            Item pattern = Outline.fresh(plan, grown, target, each.text());
            Label label = pattern.label().equals(Label.NONE) || plan.head().numbering() == Numbering.AS_PRINTED
                    ? (each.label().equals(Label.NONE) ? pattern.label() : each.label())
                    : pattern.label();
            boolean plainLine = each.kind() == ItemKind.PARAGRAPH;
            Item placed = each.withLabel(label);
            grown = Tree.insert(grown, target, plainLine ? placed.withKind(pattern.kind()) : placed);
        }
        return grown;
    }

    private Optional<Item> levelOf(List<Item> items, NumberStyle style) {
        Item each = item;
        while (style != NumberStyle.NONE) {
            if (each.label().style() == style) {
                return Optional.of(each);
            }
            Spot spot = Tree.spot(items, each.id()).orElseThrow();
            if (spot.parent() == null) {
                return Optional.empty();
            }
            each = Tree.find(items, spot.parent()).orElseThrow();
        }
        return Optional.empty();
    }
}
