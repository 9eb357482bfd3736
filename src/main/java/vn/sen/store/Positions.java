package vn.sen.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;

/**
 * Finds positions for items. Positions rise in reading order within a plan and leave gaps, so that a new or moved item
 * writes its own rows alone; only where a gap is used up is the plan numbered anew.
 */
final class Positions {
    static final long STRIDE = 1L << 20;

    private record Node(String id, @Nullable String parent, long position) {}

    private final Handle handle;
    private final PlanId plan;

    Positions(Handle handle, PlanId plan) {
        this.handle = handle;
        this.plan = plan;
    }

    /**
     * Positions for a block of items that will stand as one new subtree.
     *
     * @param parent the item it comes under, null for the top level
     * @param index its place among the siblings there
     * @param count how many items it has
     */
    long[] free(@Nullable ItemId parent, int index, int count) {
        return free(List.of(), parent, index, count);
    }

    /** Positions for a subtree that moves: its old places count as gone. */
    long[] freeWithout(List<String> subtree, @Nullable ItemId parent, int index) {
        return free(subtree, parent, index, subtree.size());
    }

    private long[] free(List<String> gone, @Nullable ItemId parent, int index, int count) {
        List<Node> nodes = nodes();
        Set<String> without = Set.copyOf(gone);
        nodes.removeIf(node -> without.contains(node.id()));
        int at = placeOf(nodes, parent == null ? null : parent.value(), index);
        long before = at == 0 ? 0 : nodes.get(at - 1).position();
        long room = at == nodes.size() ? STRIDE * (count + 1L) : nodes.get(at).position() - before;
        if (room <= count) {
            renumber(nodes);
            return free(gone, parent, index, count);
        }
        long step = room / (count + 1L);
        long[] positions = new long[count];
        for (int i = 0; i < count; i++) {
            positions[i] = before + step * (i + 1L);
        }
        return positions;
    }

    /** The item and all that stands below it, in reading order. */
    List<String> subtree(ItemId item) {
        List<Node> nodes = nodes();
        int start = indexOf(nodes, item.value());
        return nodes.subList(start, endOf(nodes, start)).stream().map(Node::id).toList();
    }

    void put(List<String> items, long[] positions) {
        PreparedBatch batch = handle.prepareBatch("update item set position = :position where id = :id");
        for (int i = 0; i < items.size(); i++) {
            batch.bind("position", positions[i]).bind("id", items.get(i)).add();
        }
        batch.execute();
    }

    private void renumber(List<Node> nodes) {
        long[] positions = new long[nodes.size()];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = STRIDE * (i + 1L);
        }
        put(nodes.stream().map(Node::id).toList(), positions);
    }

    private List<Node> nodes() {
        return new ArrayList<>(Rows.list(
                handle.createQuery("select id, parent, position from item where plan = :plan order by position")
                        .bind("plan", plan.value()),
                row -> new Node(row.getString("id"), row.getString("parent"), row.getLong("position"))));
    }

    /** Where in reading order the subtree begins that will be the sibling at an index. */
    private static int placeOf(List<Node> nodes, @Nullable String parent, int index) {
        int start = parent == null ? 0 : indexOf(nodes, parent) + 1;
        int end = parent == null ? nodes.size() : endOf(nodes, start - 1);
        List<Integer> siblings = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (Objects.equals(nodes.get(i).parent(), parent)) {
                siblings.add(i);
            }
        }
        if (index < 0 || index > siblings.size()) {
            throw new IllegalArgumentException("no place " + index + " among " + siblings.size() + " items");
        }
        return index == siblings.size() ? end : siblings.get(index);
    }

    private static int indexOf(List<Node> nodes, String id) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("the plan has no item " + id);
    }

    /** One past the last node of the subtree that begins at an index. */
    private static int endOf(List<Node> nodes, int start) {
        Set<String> inside = new HashSet<>();
        inside.add(nodes.get(start).id());
        int end = start + 1;
        while (end < nodes.size()
                && inside.contains(Objects.toString(nodes.get(end).parent(), ""))) {
            inside.add(nodes.get(end).id());
            end++;
        }
        return end;
    }
}
