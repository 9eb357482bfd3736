package vn.sen.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A plan: one outline with what stands around it. Bases and opening paragraphs stand before the first section, the
 * closing formula stands last.
 */
public record Plan(PlanId id, PlanHead head, List<Item> items) {
    public Plan {
        items = List.copyOf(items);
    }

    public Plan withHead(PlanHead newHead) {
        return new Plan(id, newHead, items);
    }

    public Plan withItems(List<Item> newItems) {
        return new Plan(id, head, newItems);
    }

    /** Visits every item in reading order. */
    public void walk(Consumer<Item> visitor) {
        items.forEach(item -> item.walk(visitor));
    }

    public Optional<Item> find(ItemId id) {
        return find(items, id);
    }

    private static Optional<Item> find(List<Item> items, ItemId id) {
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
}
