package vn.sen.plan;

import java.util.ArrayList;
import java.util.List;

/** Small plans for tests, written as lines of text with two spaces a level. */
public final class Plans {
    private Plans() {}

    public static Plan of(Numbering numbering, String... lines) {
        PlanHead head = new PlanHead(
                "KH",
                24,
                "KH-BTV",
                "HỘI LHPN XÃ BÌNH AN",
                "BAN THƯỜNG VỤ",
                "Bình An",
                null,
                2031,
                "Hoạt động đối ngoại năm" + " 2031",
                List.of(),
                Signer.NOBODY,
                numbering);
        return new Plan(PlanId.fresh(), head, items(List.of(lines), 0));
    }

    private static List<Item> items(List<String> lines, int indent) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1;
            while (end < lines.size() && lines.get(end).startsWith(" ".repeat(indent + 1))) {
                end++;
            }
            Labels.Line line = Labels.read(lines.get(i).strip());
            ItemKind kind = switch (line.label().style()) {
                case ROMAN -> ItemKind.HEADING;
                case PATH -> ItemKind.ACTIVITY;
                default -> ItemKind.PARAGRAPH;
            };
            items.add(Item.of(
                    kind, line.label(), RichText.of(line.text()), items(lines.subList(i + 1, end), indent + 2)));
            i = end - 1;
        }
        return items;
    }

    /** A plan as lines, the other way. */
    public static List<String> lines(Plan plan) {
        List<String> lines = new ArrayList<>();
        plan.items().forEach(item -> lines(item, "", lines));
        return lines;
    }

    private static void lines(Item item, String indent, List<String> lines) {
        lines.add(indent + (item.label().printed() + " " + item.text().plain()).strip());
        item.items().forEach(child -> lines(child, indent + "  ", lines));
    }

    /** The first item whose text begins with some words. */
    public static Item named(Plan plan, String begin) {
        List<Item> found = new ArrayList<>();
        plan.walk(item -> {
            if (item.text().plain().startsWith(begin)) {
                found.add(item);
            }
        });
        return found.getFirst();
    }
}
