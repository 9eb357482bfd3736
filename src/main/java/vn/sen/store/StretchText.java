package vn.sen.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sen.plan.ItemId;
import vn.sen.plan.Reference;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;

/** Stretches of an item's text in one column: {@code 0 12 BOLD;20 31 ITALIC}; '' for none. */
final class StretchText {
    private StretchText() {}

    static String ofEmphasis(List<Emphasis> emphasis) {
        return emphasis.stream()
                .map(stretch -> stretch.start() + " " + stretch.end() + " " + stretch.style())
                .collect(Collectors.joining(";"));
    }

    static List<Emphasis> emphasis(String column) {
        List<Emphasis> stretches = new ArrayList<>();
        for (String[] parts : parts(column)) {
            stretches.add(
                    new Emphasis(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Style.valueOf(parts[2])));
        }
        return stretches;
    }

    static String ofReferences(List<Reference> references) {
        return references.stream()
                .map(reference -> reference.start() + " " + reference.end() + " " + reference.target())
                .collect(Collectors.joining(";"));
    }

    static List<Reference> references(String column) {
        List<Reference> references = new ArrayList<>();
        for (String[] parts : parts(column)) {
            references.add(new Reference(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), new ItemId(parts[2])));
        }
        return references;
    }

    private static List<String[]> parts(String column) {
        if (column.isEmpty()) {
            return List.of();
        }
        List<String[]> all = new ArrayList<>();
        for (String stretch : column.split(";", -1)) {
            all.add(stretch.split(" ", 3));
        }
        return all;
    }
}
