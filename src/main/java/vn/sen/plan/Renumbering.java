package vn.sen.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives items the labels that their order calls for. Each keeps its form and closing mark ('1.10' or '1.10.'); marks that
 * do not count, and rows of tables, stay as they are.
 */
public final class Renumbering {
    private Renumbering() {}

    /** The items with the labels of their order, all levels down. */
    public static List<Item> inOrder(List<Item> items) {
        return inOrder(items, "");
    }

    /** Whether a plan's labels are those of their order, so that numbering can be left to the program. */
    public static boolean isInOrder(List<Item> items) {
        return inOrder(items).equals(items);
    }

    private static List<Item> inOrder(List<Item> siblings, String pathAbove) {
        Counter counter = new Counter(pathAbove);
        List<Item> fresh = new ArrayList<>(siblings.size());
        for (Item item : siblings) {
            Label label = item.kind() == ItemKind.ROW ? item.label() : counter.next(item.label());
            List<Item> below = inOrder(item.items(), pathBelow(label, pathAbove));
            boolean same = label.equals(item.label()) && below.equals(item.items());
            fresh.add(same ? item : item.withLabel(label).withItems(below));
        }
        return fresh;
    }

    /** The number that paths below a label begin with. */
    private static String pathBelow(Label label, String pathAbove) {
        return switch (label.style()) {
            case DECIMAL, PATH -> label.key();
            case PART, UPPER_LETTER, ROMAN -> "";
            case NONE, LETTER, DASH, PLUS, STAR -> pathAbove;
        };
    }

    /** Counts siblings, each style for itself; a higher style starts the lower ones anew. */
    private static final class Counter {
        private final Map<NumberStyle, Integer> counts = new EnumMap<>(NumberStyle.class);
        private final Map<String, Integer> paths = new HashMap<>();
        private String path;

        Counter(String pathAbove) {
            this.path = pathAbove;
        }

        Label next(Label label) {
            if (!label.numbered()) {
                return label;
            }
            if (label.style() == NumberStyle.PATH) {
                String prefix = path.isEmpty() ? Labels.prefix(label) : path;
                return Labels.renumbered(label, prefix, paths.merge(prefix, 1, Integer::sum));
            }
            counts.keySet().removeIf(style -> style.compareTo(label.style()) > 0);
            Label fresh = Labels.renumbered(label, "", counts.merge(label.style(), 1, Integer::sum));
            if (label.style().compareTo(NumberStyle.DECIMAL) <= 0) {
                path = label.style() == NumberStyle.DECIMAL ? fresh.key() : "";
            }
            return fresh;
        }
    }
}
