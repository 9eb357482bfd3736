package vn.sen.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Works on trees of items without changing them: each method gives a new list that shares what stayed the same. */
final class Tree {
    /**
     * A place in a tree.
     *
     * @param parent the item above, null on the top level
     * @param index among its siblings, from 0
     */
    record Spot(@Nullable ItemId parent, int index) {}

    private Tree() {}

    static Optional<Spot> spot(List<Item> items, ItemId id) {
        return spot(items, null, id);
    }

    private static Optional<Spot> spot(List<Item> items, @Nullable ItemId parent, ItemId id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return Optional.of(new Spot(parent, i));
            }
        }
        for (Item item : items) {
            Optional<Spot> below = spot(item.items(), item.id(), id);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    static Optional<Item> find(List<Item> items, ItemId id) {
        for (Item item : items) {
            if (item.id().equals(id)) {
                return Optional.of(item);
            }
            Optional<Item> below = find(item.items(), id);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    /** The items directly below a parent, or those of the top level. */
    static List<Item> below(List<Item> items, @Nullable ItemId parent) {
        return parent == null ? items : find(items, parent).map(Item::items).orElse(List.of());
    }

    /** The items beside one, itself among them. */
    static List<Item> siblings(List<Item> items, ItemId id) {
        return spot(items, id).map(spot -> below(items, spot.parent())).orElse(List.of());
    }

    /** The last item below one, all levels down; the item itself if nothing stands below it. */
    static Item deepestLast(Item item) {
        return item.items().isEmpty() ? item : deepestLast(item.items().getLast());
    }

    static List<Item> change(List<Item> items, ItemId id, UnaryOperator<Item> change) {
        List<Item> fresh = new ArrayList<>(items);
        for (int i = 0; i < fresh.size(); i++) {
            Item item = fresh.get(i);
            if (item.id().equals(id)) {
                fresh.set(i, change.apply(item));
                return fresh;
            }
            List<Item> below = change(item.items(), id, change);
            if (below != item.items()) {
                fresh.set(i, item.withItems(below));
                return fresh;
            }
        }
        return items;
    }

    static List<Item> insert(List<Item> items, Spot spot, List<Item> added) {
        ItemId parent = spot.parent();
        return parent == null
                ? inserted(items, spot.index(), added)
                : change(items, parent, item -> item.withItems(inserted(item.items(), spot.index(), added)));
    }

    static List<Item> insert(List<Item> items, Spot spot, Item added) {
        return insert(items, spot, List.of(added));
    }

    static List<Item> remove(List<Item> items, ItemId id) {
        List<Item> fresh = new ArrayList<>(items);
        if (fresh.removeIf(item -> item.id().equals(id))) {
            return fresh;
        }
        Spot spot = spot(items, id).orElse(null);
        ItemId parent = spot == null ? null : spot.parent();
        return parent == null ? items : change(items, parent, item -> item.withItems(remove(item.items(), id)));
    }

    private static List<Item> inserted(List<Item> items, int index, List<Item> added) {
        List<Item> fresh = new ArrayList<>(items);
        fresh.addAll(index, added);
        return fresh;
    }
}
