package vn.sen.plan;

import java.util.ArrayList;
import java.util.List;

/** Lines of text as a tree of items, each level guessed from the label that its line begins with. */
final class PastedLines {
    private static final int UNLABELLED = 100;

    private record Level(int rank, Item item, List<Level> below) {}

    private PastedLines() {}

    /** Items of the lines in their order, blank ones left out; without labels all stand side by side. */
    static List<Item> read(List<String> lines) {
        List<Level> roots = new ArrayList<>();
        List<Level> path = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            Labels.Line read = Labels.read(line);
            Level level = new Level(rank(read.label()), item(read), new ArrayList<>());
            while (!path.isEmpty() && path.getLast().rank() >= level.rank()) {
                path.removeLast();
            }
            (path.isEmpty() ? roots : path.getLast().below()).add(level);
            path.add(level);
        }
        return items(roots);
    }

    private static List<Item> items(List<Level> levels) {
        return levels.stream()
                .map(level -> level.item().withItems(items(level.below())))
                .toList();
    }

    private static Item item(Labels.Line line) {
        boolean heading = line.label().style().compareTo(NumberStyle.ROMAN) <= 0
                && line.label().numbered();
        return Item.of(
                heading ? ItemKind.HEADING : ItemKind.PARAGRAPH, line.label(), RichText.of(line.text()), List.of());
    }

    private static int rank(Label label) {
        return switch (label.style()) {
            case NONE -> UNLABELLED;
            case PART -> 0;
            case UPPER_LETTER -> 1;
            case ROMAN -> 2;
            case DECIMAL -> 3;
            case PATH -> 3 + (int) label.key().chars().filter(c -> c == '.').count();
            case LETTER -> 20;
            case DASH -> 21;
            case PLUS -> 22;
            case STAR -> 23;
        };
    }
}
