package vn.sen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.Tree.Spot;

/**
 * What one does to an outline while writing it. Every method gives the plan as it is afterwards, with labels renumbered
 * where the plan numbers itself and references following, and where the caret stands. The plan given is not changed.
 */
public final class Outline {
    /**
     * A plan after a step.
     *
     * @param item the item that the caret stands in, null when none is left
     * @param offset the character before which it stands
     */
    public record Step(Plan plan, @Nullable ItemId item, int offset) {}

    /** Where a new item goes when a line is ended whose item has others below it. */
    public enum Fold {
        /** What stands below is shown: the new item comes first among it. */
        OPEN,
        /** What stands below is hidden: the new item comes after it. */
        CLOSED
    }

    private Outline() {}

    /** Ends the line at the caret: what stands behind it becomes a new item. */
    public static Optional<Step> split(Plan plan, ItemId id, int caret, Fold fold) {
        Item item = Tree.find(plan.items(), id).orElse(null);
        Spot spot = Tree.spot(plan.items(), id).orElse(null);
        if (item == null || spot == null || item.kind() == ItemKind.TABLE) {
            return Optional.empty();
        }
        int at = Math.clamp(caret, 0, item.text().plain().length());
        boolean atEnd = at == item.text().plain().length();
        if (at == 0 && !atEnd) {
            return Optional.of(insertBlank(plan, spot, id));
        }
        List<Item> shortened = atEnd
                ? plan.items()
                : Tree.change(
                        plan.items(), id, whole -> withText(whole, whole.text().slice(0, at), 0));
        boolean below = !item.items().isEmpty() && (fold == Fold.OPEN || !atEnd);
        Spot target = below ? new Spot(id, 0) : new Spot(spot.parent(), spot.index() + 1);
        RichText rest = item.text().slice(at, item.text().plain().length());
        Item fresh = fresh(plan, shortened, target, rest).withText(rest, shifted(item.references(), -at));
        return Optional.of(done(plan, Tree.insert(shortened, target, fresh), fresh.id(), 0));
    }

    /** A new blank item before another; the caret stays with the other. */
    private static Step insertBlank(Plan plan, Spot spot, ItemId id) {
        Item beside = Tree.find(plan.items(), id).orElseThrow();
        Item blank = Item.of(beside.kind(), beside.label(), RichText.EMPTY, List.of());
        return done(plan, Tree.insert(plan.items(), spot, blank), id, 0);
    }

    /** Adds a blank item at the end of a plan's outline, before its closing formula; for a plan that has none yet. */
    public static Step append(Plan plan) {
        List<Item> items = plan.items();
        int index = items.size();
        while (index > 0 && items.get(index - 1).kind() == ItemKind.CLOSING) {
            index--;
        }
        Spot spot = new Spot(null, index);
        Item fresh = fresh(plan, items, spot, RichText.EMPTY);
        if (items.isEmpty()) {
            fresh = fresh.withKind(ItemKind.HEADING).withLabel(Labels.first(NumberStyle.ROMAN, ""));
        }
        return done(plan, Tree.insert(items, spot, fresh), fresh.id(), 0);
    }

    /** Joins an item to the line above it, as Backspace at its start does. */
    public static Optional<Step> joinPrevious(Plan plan, ItemId id) {
        Item item = Tree.find(plan.items(), id).orElse(null);
        Spot spot = Tree.spot(plan.items(), id).orElse(null);
        Item previous = item == null ? null : previous(plan, id).orElse(null);
        if (item == null || spot == null || previous == null || !joinable(item) || !joinable(previous)) {
            return Optional.empty();
        }
        boolean isParent = previous.id().equals(spot.parent());
        if (previous.text().plain().isEmpty() && previous.items().isEmpty() && plain(previous)) {
            return Optional.of(done(plan, Tree.remove(plan.items(), previous.id()), id, 0));
        }
        int seam = previous.text().plain().length();
        List<Item> items = Tree.remove(plan.items(), id);
        items = Tree.change(items, previous.id(), above -> joined(above, item));
        Spot target = isParent ? spot : new Spot(previous.id(), previous.items().size());
        items = References.redirected(Tree.insert(items, target, item.items()), id, previous.id());
        return Optional.of(done(plan, items, previous.id(), seam));
    }

    /** Joins the line below to an item, as Delete at its end does. */
    public static Optional<Step> joinNext(Plan plan, ItemId id) {
        List<ItemId> order = order(plan);
        int next = order.indexOf(id) + 1;
        if (next == 0 || next >= order.size()) {
            return Optional.empty();
        }
        int seam = Tree.find(plan.items(), id).orElseThrow().text().plain().length();
        return joinPrevious(plan, order.get(next)).map(step -> new Step(step.plan(), step.item(), seam));
    }

    /** Moves an item a level down, under the one before it. */
    public static Optional<Step> indent(Plan plan, ItemId id, int caret) {
        Spot spot = Tree.spot(plan.items(), id).orElse(null);
        if (spot == null || spot.index() == 0) {
            return Optional.empty();
        }
        Item above = Tree.below(plan.items(), spot.parent()).get(spot.index() - 1);
        if (above.kind() == ItemKind.TABLE) {
            return Optional.empty();
        }
        return Optional.of(move(plan, id, new Spot(above.id(), above.items().size()), caret));
    }

    /** Moves an item a level up, behind the one it stood under; those after it come under it, so that none is passed. */
    public static Optional<Step> outdent(Plan plan, ItemId id, int caret) {
        Spot spot = Tree.spot(plan.items(), id).orElse(null);
        ItemId parent = spot == null ? null : spot.parent();
        if (spot == null || parent == null) {
            return Optional.empty();
        }
        Spot above = Tree.spot(plan.items(), parent).orElseThrow();
        List<Item> siblings = Tree.below(plan.items(), parent);
        List<Item> after = siblings.subList(spot.index() + 1, siblings.size());
        List<Item> items = plan.items();
        for (Item item : after) {
            items = Tree.remove(items, item.id());
        }
        items = Tree.change(items, id, item -> {
            List<Item> below = new ArrayList<>(item.items());
            below.addAll(after);
            return item.withItems(below);
        });
        return Optional.of(move(plan, items, id, new Spot(above.parent(), above.index() + 1), caret));
    }

    /** Moves an item before the one above it on its level; the first of a group goes to the end of the group before. */
    public static Optional<Step> up(Plan plan, ItemId id, int caret) {
        Spot spot = Tree.spot(plan.items(), id).orElse(null);
        if (spot == null) {
            return Optional.empty();
        }
        if (spot.index() > 0) {
            return Optional.of(shift(plan, id, new Spot(spot.parent(), spot.index() - 1), caret));
        }
        return neighbourOfParent(plan, spot, -1)
                .map(group -> move(plan, id, new Spot(group.id(), group.items().size()), caret));
    }

    /** Moves an item behind the one below it on its level; the last of a group goes to the head of the next group. */
    public static Optional<Step> down(Plan plan, ItemId id, int caret) {
        Spot spot = Tree.spot(plan.items(), id).orElse(null);
        if (spot == null) {
            return Optional.empty();
        }
        if (spot.index() < Tree.below(plan.items(), spot.parent()).size() - 1) {
            return Optional.of(shift(plan, id, new Spot(spot.parent(), spot.index() + 1), caret));
        }
        return neighbourOfParent(plan, spot, 1).map(group -> move(plan, id, new Spot(group.id(), 0), caret));
    }

    /** Takes an item out with all below it; the caret goes to what takes its place. */
    public static Optional<Step> remove(Plan plan, ItemId id) {
        if (Tree.find(plan.items(), id).isEmpty()) {
            return Optional.empty();
        }
        Item before = previous(plan, id).orElse(null);
        List<Item> items = Tree.remove(plan.items(), id);
        List<ItemId> order = order(plan);
        ItemId follower = order.subList(order.indexOf(id), order.size()).stream()
                .filter(each -> Tree.find(items, each).isPresent())
                .findFirst()
                .orElse(before == null ? null : before.id());
        return Optional.of(done(plan, items, follower, 0));
    }

    /**
     * Puts many lines in at the caret. The first joins the line of the caret unless it has a label of its own; levels are
     * guessed from labels, and lines without any become items beside the first.
     */
    public static Optional<Step> paste(Plan plan, ItemId id, int caret, List<String> lines) {
        Item item = Tree.find(plan.items(), id).orElse(null);
        List<String> words = lines.stream().filter(line -> !line.isBlank()).toList();
        if (item == null || words.isEmpty() || !joinable(item)) {
            return Optional.empty();
        }
        return Optional.of(
                new Paste(plan, item, Math.clamp(caret, 0, item.text().plain().length())).step(words));
    }

    /** Gives an item the text that was typed into it; emphasis and references stay on the words they were on. */
    public static Plan retype(Plan plan, ItemId id, String typed) {
        return plan.withItems(Tree.change(
                plan.items(), id, item -> retyped(plan, item, item.text().retyped(typed))));
    }

    /** Puts another item's words, label, kind and facts in the place of the one with its id. */
    public static Plan put(Plan plan, Item changed) {
        List<Item> items = Tree.change(plan.items(), changed.id(), item -> changed.withItems(item.items()));
        return done(plan, items, changed.id(), 0).plan();
    }

    /** Lets a plan number itself, or leaves its labels as they are from now on. */
    public static Plan number(Plan plan, Numbering numbering) {
        return done(plan.withHead(plan.head().withNumbering(numbering)), plan, plan.items(), null, 0)
                .plan();
    }

    private static Item retyped(Plan plan, Item item, RichText text) {
        List<Reference> carried =
                References.carried(item.references(), item.text().plain(), text.plain());
        List<Reference> all = new ArrayList<>(carried);
        for (Reference found : References.find(text.plain(), plan)) {
            boolean known = carried.stream().anyMatch(each -> each.start() < found.end() && found.start() < each.end());
            if (!known && !found.target().equals(item.id())) {
                all.add(found);
            }
        }
        all.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return item.withText(text, all);
    }

    private static Optional<Item> neighbourOfParent(Plan plan, Spot spot, int step) {
        ItemId parent = spot.parent();
        if (parent == null) {
            return Optional.empty();
        }
        Spot above = Tree.spot(plan.items(), parent).orElseThrow();
        List<Item> groups = Tree.below(plan.items(), above.parent());
        int index = above.index() + step;
        return index < 0 || index >= groups.size() || groups.get(index).kind() == ItemKind.TABLE
                ? Optional.empty()
                : Optional.of(groups.get(index));
    }

    /** To another place among its siblings; under automatic numbering labels follow, otherwise it keeps its own. */
    private static Step shift(Plan plan, ItemId id, Spot target, int caret) {
        Item item = Tree.find(plan.items(), id).orElseThrow();
        return done(plan, Tree.insert(Tree.remove(plan.items(), id), target, item), id, caret);
    }

    private static Step move(Plan plan, ItemId id, Spot target, int caret) {
        return move(plan, plan.items(), id, target, caret);
    }

    private static Step move(Plan plan, List<Item> items, ItemId id, Spot target, int caret) {
        Item item = Tree.find(items, id).orElseThrow();
        List<Item> without = Tree.remove(items, id);
        Placing placing = new Placing(without, plan.head().numbering());
        Item placed = item.withLabel(placing.label(target, item.label()));
        boolean blank = item.text().isBlank() && item.items().isEmpty() && plain(item);
        if (blank) {
            placed = placed.withKind(placing.kind(target));
        }
        return done(plan, Tree.insert(without, target, placed), id, caret);
    }

    static Item fresh(Plan plan, List<Item> items, Spot spot, RichText text) {
        Placing placing = new Placing(items, plan.head().numbering());
        return Item.of(placing.kind(spot), placing.label(spot, Label.NONE), text, List.of());
    }

    private static Item joined(Item above, Item item) {
        int seam = above.text().plain().length();
        List<Reference> references = new ArrayList<>(above.references());
        references.addAll(shifted(item.references(), seam));
        Item whole = above.withText(above.text().plus(item.text()), references);
        Activity facts =
                item.activity().filter(each -> !each.equals(Activity.UNKNOWN)).orElse(null);
        return facts == null
                ? whole
                : whole.withActivity(
                        whole.activity().map(own -> own.joined(facts)).orElse(facts));
    }

    private static List<Reference> shifted(List<Reference> references, int by) {
        return references.stream()
                .filter(reference -> reference.start() + by >= 0)
                .map(reference -> new Reference(reference.start() + by, reference.end() + by, reference.target()))
                .toList();
    }

    private static Item withText(Item item, RichText text, int shift) {
        List<Reference> kept = shifted(item.references(), shift).stream()
                .filter(reference -> reference.end() <= text.plain().length())
                .toList();
        return item.withText(text, kept);
    }

    /** Whether nothing is known of an item beyond its words. */
    private static boolean plain(Item item) {
        return item.activity().filter(facts -> !facts.equals(Activity.UNKNOWN)).isEmpty();
    }

    private static boolean joinable(Item item) {
        return item.kind() != ItemKind.TABLE && item.kind() != ItemKind.ROW;
    }

    private static Optional<Item> previous(Plan plan, ItemId id) {
        List<ItemId> order = order(plan);
        int index = order.indexOf(id);
        return index <= 0 ? Optional.empty() : Tree.find(plan.items(), order.get(index - 1));
    }

    private static List<ItemId> order(Plan plan) {
        List<ItemId> order = new ArrayList<>();
        plan.walk(item -> order.add(item.id()));
        return order;
    }

    static Step done(Plan before, List<Item> items, @Nullable ItemId caret, int offset) {
        return done(before, before, items, caret, offset);
    }

    private static Step done(Plan target, Plan before, List<Item> items, @Nullable ItemId caret, int offset) {
        List<Item> numbered = target.head().numbering() == Numbering.AUTOMATIC ? Renumbering.inOrder(items) : items;
        return new Step(target.withItems(References.followed(before, numbered)), caret, offset);
    }
}
