package vn.sen.reading;

import java.util.List;
import java.util.function.Consumer;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.RichText;

/**
 * A node of the outline that was read. Label and text, read in order over all nodes, are the words of the source.
 *
 * @param number place in reading order over the whole outline, from 0; names the node
 * @param text its words without the label; for a row, its cells parted by tabs
 * @param words where label and text stand in the source
 */
public record Node(int number, ItemKind kind, Label label, RichText text, Words words, List<Node> items) {
    public Node {
        items = List.copyOf(items);
    }

    /** Visits this node and all below it in reading order. */
    public void walk(Consumer<Node> visitor) {
        visitor.accept(this);
        items.forEach(child -> child.walk(visitor));
    }
}
