package vn.sen.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the items that a text names by label ('mục 1.8, 1.9', 'mục 1.1 đến 1.4', 'mục II.3'), and keeps those names right
 * when labels change. A label of another document ('mục 2 Kế hoạch số 11/KH-BTV') is no reference, and neither is one
 * that several items bear and nothing tells apart.
 */
public final class References {
    private static final String LABEL = "(?:[IVX]+(?:\\.\\d{1,2})*|\\d{1,2}(?:\\.\\d{1,3})*)";
    private static final String BETWEEN =
            "(?:\\s*[,;]\\s*(?:mục\\s+)?|\\s+(?:và|đến|tới)\\s+(?:mục\\s+)?|\\s*[-–]\\s*)";
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:mục|điểm|khoản|phần)\\s+(" + LABEL + "(?:" + BETWEEN + LABEL
                    + ")*)(?![\\d/]|\\.\\d)(?!\\s+(?:của\\s+)?"
                    + "(?:Kế hoạch|Nghị|Chỉ thị|Quyết định|Chương trình|Hướng dẫn|Đề án|Luật|Thông))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ONE = Pattern.compile(LABEL);
    private static final Pattern TO = Pattern.compile("\\s*(?:đến|tới|[-–])\\s*(?:mục\\s+)?");

    private References() {}

    /** The references in a text, in its order. */
    public static List<Reference> find(String text, Plan plan) {
        List<Reference> found = new ArrayList<>();
        Matcher names = NAMES.matcher(text);
        while (names.find()) {
            Matcher one = ONE.matcher(text).region(names.start(1), names.end(1));
            while (one.find()) {
                int start = one.start();
                int end = one.end();
                named(one.group(), plan).ifPresent(item -> found.add(new Reference(start, end, item.id())));
            }
        }
        return found;
    }

    /** All items that a text means, in reading order of the text: '1.1 đến 1.4' means the items between, too. */
    public static List<ItemId> meant(String text, Plan plan) {
        List<ItemId> order = new ArrayList<>();
        plan.walk(item -> order.add(item.id()));
        Set<ItemId> meant = new LinkedHashSet<>();
        Reference before = null;
        for (Reference reference : find(text, plan)) {
            if (before != null
                    && TO.matcher(text.substring(before.end(), reference.start()))
                            .matches()) {
                meant.addAll(siblingsBetween(plan, order, before.target(), reference.target()));
            }
            meant.add(reference.target());
            before = reference;
        }
        return List.copyOf(meant);
    }

    /** References as they stand after typing: those that were touched are gone, those behind have moved. */
    public static List<Reference> carried(List<Reference> references, String before, String after) {
        TextChange change = TextChange.between(before, after);
        List<Reference> kept = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.end() <= change.start()) {
                kept.add(reference);
            } else if (reference.start() >= change.oldEnd()) {
                kept.add(new Reference(
                        reference.start() + change.shift(), reference.end() + change.shift(), reference.target()));
            }
        }
        return kept;
    }

    /** The items with every reference to one of them naming another instead. */
    static List<Item> redirected(List<Item> items, ItemId from, ItemId to) {
        return items.stream()
                .map(item -> {
                    List<Reference> references = item.references().stream()
                            .map(each ->
                                    each.target().equals(from) ? new Reference(each.start(), each.end(), to) : each)
                            .toList();
                    List<Item> below = redirected(item.items(), from, to);
                    boolean same = references.equals(item.references()) && below.equals(item.items());
                    return same ? item : item.withText(item.text(), references).withItems(below);
                })
                .toList();
    }

    /** The items of a plan with every reference printing the label that its item bears now. */
    static List<Item> followed(Plan before, List<Item> items) {
        Map<ItemId, String> old = names(before.items());
        Map<ItemId, String> now = names(items);
        return items.stream().map(item -> follow(item, old, now)).toList();
    }

    private static Item follow(Item item, Map<ItemId, String> old, Map<ItemId, String> now) {
        List<Item> below =
                item.items().stream().map(child -> follow(child, old, now)).toList();
        Item fresh = below.equals(item.items()) ? item : item.withItems(below);
        return fresh.references().isEmpty() ? fresh : renamed(fresh, old, now);
    }

    private static Item renamed(Item item, Map<ItemId, String> old, Map<ItemId, String> now) {
        RichText text = item.text();
        List<Reference> references = new ArrayList<>();
        int shift = 0;
        for (Reference reference : item.references()) {
            String name = now.get(reference.target());
            if (name == null) {
                continue;
            }
            int start = reference.start() + shift;
            int end = reference.end() + shift;
            String printed = text.plain().substring(start, end);
            boolean same = name.isEmpty() || name.equals(old.get(reference.target()));
            String wanted = same ? printed : inFormOf(printed, name);
            if (!wanted.equals(printed)) {
                text = text.replace(start, end, wanted);
                shift += wanted.length() - printed.length();
            }
            references.add(new Reference(start, start + wanted.length(), reference.target()));
        }
        return references.equals(item.references()) && text.equals(item.text())
                ? item
                : item.withText(text, references);
    }

    /** 'II.1.8' where the section was named before, otherwise '1.8'. */
    private static String inFormOf(String printed, String fullName) {
        boolean section = printed.matches("[IVX]+\\..+");
        int dot = fullName.indexOf('.');
        return section || dot < 0 || !fullName.substring(0, dot).matches("[IVX]+")
                ? fullName
                : fullName.substring(dot + 1);
    }

    /** Every item's name: its label, with that of its section before it ('II.1.8'); '' for one without a number. */
    private static Map<ItemId, String> names(List<Item> items) {
        Map<ItemId, String> names = new HashMap<>();
        items.forEach(item -> name(item, "", names));
        return names;
    }

    private static void name(Item item, String section, Map<ItemId, String> names) {
        String key = item.label().key();
        boolean isSection = item.label().style() == NumberStyle.ROMAN;
        names.put(item.id(), key.isEmpty() || isSection || section.isEmpty() ? key : section + "." + key);
        item.items().forEach(child -> name(child, isSection ? key : section, names));
    }

    private static Optional<Item> named(String name, Plan plan) {
        int dot = name.indexOf('.');
        if (dot > 0 && Labels.roman(name.substring(0, dot)) > 0) {
            List<Item> sections = bearing(name.substring(0, dot), plan.items());
            return sections.size() == 1
                    ? choose(
                            bearing(name.substring(dot + 1), sections.getFirst().items()))
                    : Optional.empty();
        }
        return choose(bearing(name, plan.items()));
    }

    /** The one that is meant: where several bear a label, the one that is an activity. */
    private static Optional<Item> choose(List<Item> bearing) {
        if (bearing.size() > 1) {
            List<Item> activities = bearing.stream()
                    .filter(item -> item.kind() == ItemKind.ACTIVITY)
                    .toList();
            return activities.size() == 1 ? Optional.of(activities.getFirst()) : Optional.empty();
        }
        return bearing.stream().findFirst();
    }

    private static List<Item> bearing(String key, List<Item> items) {
        List<Item> bearing = new ArrayList<>();
        items.forEach(item -> item.walk(each -> {
            if (each.kind() != ItemKind.ROW && each.label().key().equals(key)) {
                bearing.add(each);
            }
        }));
        return bearing;
    }

    private static List<ItemId> siblingsBetween(Plan plan, List<ItemId> order, ItemId first, ItemId last) {
        int from = order.indexOf(first);
        int to = order.indexOf(last);
        if (from < 0 || to < from) {
            return List.of();
        }
        List<Item> siblings = Tree.siblings(plan.items(), first);
        return order.subList(from, to + 1).stream()
                .filter(id -> siblings.stream().anyMatch(item -> item.id().equals(id)))
                .toList();
    }
}
