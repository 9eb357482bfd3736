package vn.sen.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;

/**
 * The one edit that leads from a plan to what it shall be: items added, moved, changed and taken out, and nothing else
 * touched. Labels and references that a step changed are part of the edit, so one Ctrl+Z takes all of it back.
 */
public final class OutlineEdits {
    private final PlanId plan;
    private final Map<ItemId, Node> now = new HashMap<>();
    private final Node top = new Node(null, new ArrayList<>());
    private final Map<ItemId, Item> wanted = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private static final class Node {
        @Nullable
        Node parent;

        final @Nullable Item item;
        final List<Node> below;

        Node(@Nullable Item item, List<Node> below) {
            this.item = item;
            this.below = below;
        }

        Item of() {
            if (item == null) {
                throw new IllegalStateException("the top is no item");
            }
            return item;
        }

        @Nullable
        ItemId id() {
            return item == null ? null : item.id();
        }
    }

    private OutlineEdits(Plan before, Plan after) {
        this.plan = before.id();
        before.items().forEach(item -> top.below.add(node(item, top)));
        after.walk(item -> wanted.put(item.id(), item));
    }

    /** The edit from one state of a plan to another, empty when they are the same. */
    public static Optional<Edit> between(Plan before, Plan after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("two plans: " + before.id() + ", " + after.id());
        }
        OutlineEdits work = new OutlineEdits(before, after);
        if (!before.head().equals(after.head())) {
            work.edits.add(new Edits.ChangeHead(before.id(), before.head(), after.head()));
        }
        if (!before.items().equals(after.items())) {
            work.removeWhole(work.top);
            work.place(work.top, after.items());
            work.removeWhole(work.top);
            work.change(before);
        }
        return switch (work.edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(work.edits.getFirst());
            default -> Optional.of(new Edits.Several(work.edits));
        };
    }

    private Node node(Item item, Node parent) {
        Node node = new Node(item, new ArrayList<>());
        node.parent = parent;
        item.items().forEach(child -> node.below.add(node(child, node)));
        now.put(item.id(), node);
        return node;
    }

    /** Takes out what is no longer wanted, unless something below it still is. */
    private void removeWhole(Node parent) {
        for (int i = parent.below.size() - 1; i >= 0; i--) {
            Node node = parent.below.get(i);
            if (doomed(node)) {
                edits.add(new Edits.RemoveItem(plan, parent.id(), i, whole(node)));
                parent.below.remove(i);
                forget(node);
            } else {
                removeWhole(node);
            }
        }
    }

    private boolean doomed(Node node) {
        return !wanted.containsKey(node.of().id()) && node.below.stream().allMatch(this::doomed);
    }

    private void forget(Node node) {
        now.remove(node.of().id());
        node.below.forEach(this::forget);
    }

    private static Item whole(Node node) {
        return node.of().withItems(node.below.stream().map(OutlineEdits::whole).toList());
    }

    private void place(Node parent, List<Item> children) {
        for (int i = 0; i < children.size(); i++) {
            Item child = children.get(i);
            skipMisplaced(parent, children, i);
            Node node = now.get(child.id());
            if (node == null) {
                node = add(parent, i, child);
            } else if (i >= parent.below.size() || parent.below.get(i) != node) {
                move(node, parent, i);
            }
            place(node, child.items());
        }
    }

    /** Where one item went down past its siblings, it is moved, and not each of them. */
    private void skipMisplaced(Node parent, List<Item> children, int index) {
        if (index + 1 >= parent.below.size()) {
            return;
        }
        Node here = parent.below.get(index);
        Node next = parent.below.get(index + 1);
        ItemId child = children.get(index).id();
        int place = indexOf(children, here.of().id());
        if (!here.of().id().equals(child) && next.of().id().equals(child) && place > index) {
            move(here, parent, Math.min(place, parent.below.size() - 1));
        } else if (doomed(here)) {
            removeWhole(parent);
        }
    }

    private static int indexOf(List<Item> items, ItemId id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private Node add(Node parent, int index, Item item) {
        Set<ItemId> below = new HashSet<>();
        item.walk(each -> below.add(each.id()));
        boolean allNew = below.stream().noneMatch(now::containsKey);
        Item added = allNew ? item : item.alone();
        edits.add(new Edits.AddItem(plan, parent.id(), index, added));
        Node node = node(added, parent);
        parent.below.add(index, node);
        return node;
    }

    private void move(Node node, Node parent, int index) {
        Node from = node.parent;
        if (from == null) {
            throw new IllegalStateException("the top cannot be moved");
        }
        int fromIndex = from.below.indexOf(node);
        edits.add(new Edits.MoveItem(plan, node.of().id(), from.id(), fromIndex, parent.id(), index));
        from.below.remove(fromIndex);
        parent.below.add(index, node);
        node.parent = parent;
    }

    private void change(Plan before) {
        before.walk(old -> {
            Item fresh = wanted.get(old.id());
            if (fresh != null && !fresh.alone().equals(old.alone())) {
                edits.add(new Edits.ChangeItem(plan, old, fresh));
            }
        });
    }
}
