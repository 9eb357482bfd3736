package vn.sen.desktop.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Place;
import vn.sen.office.Delegation;
import vn.sen.office.Partner;
import vn.sen.plan.Item;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.store.PlanSummary;
import vn.sen.text.Fold;

/** Finds plans, their items, partners and delegations by words, with or without marks. Immutable: a picture of the book. */
final class Finder {
    /** The most that is found at once. */
    static final int MOST = 12;

    /** What sort of thing was found; found things stand in this order. */
    enum Kind {
        PLAN("fth-list"),
        PARTNER("fth-globe"),
        DELEGATION("fth-send"),
        ACTIVITY("fth-calendar"),
        ITEM("fth-corner-down-right");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        String icon() {
            return icon;
        }
    }

    /**
     * Something found.
     *
     * @param words what it is
     * @param beside where it stands
     */
    record Found(Kind kind, String words, String beside, Place place) {}

    private record Entry(Found found, String folded) {}

    private final List<Entry> entries = new ArrayList<>();

    private Finder() {}

    /** Looks through the whole book once. */
    static Finder through(PlanBook book) {
        Finder finder = new Finder();
        for (PlanSummary summary : book.plans()) {
            book.plan(summary.id()).ifPresent(finder::add);
        }
        book.partners().forEach(finder::add);
        book.delegations().forEach(finder::add);
        return finder;
    }

    /** Things that bear all words searched, those whose words begin with them first. */
    List<Found> find(String searched) {
        List<String> words = Arrays.stream(Fold.plain(searched).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> words.stream().allMatch(entry.folded::contains) && marked(entry, searched))
                .sorted(Comparator.comparing((Entry entry) -> entry.found.kind()))
                .map(Entry::found)
                .limit(MOST)
                .toList();
    }

    /** Words typed with marks ask for those marks. */
    private static boolean marked(Entry entry, String searched) {
        return Fold.isPlain(searched)
                || Arrays.stream(searched.strip().split("\\s+"))
                        .allMatch(word -> Fold.contains(entry.found.words() + " " + entry.found.beside(), word));
    }

    private void add(Plan plan) {
        PlanHead head = plan.head();
        add(new Found(Kind.PLAN, head.title(), head.reference(), new Place.Plans(plan.id(), null)));
        plan.walk(item -> add(plan, item));
    }

    private void add(Plan plan, Item item) {
        if (!item.text().isBlank()) {
            String label = item.label().key();
            String beside = (label.isEmpty() ? "" : label + " · ") + plan.head().reference();
            Kind kind = item.activity().isPresent() ? Kind.ACTIVITY : Kind.ITEM;
            add(new Found(kind, item.text().plain(), beside, new Place.Plans(plan.id(), item.id())));
        }
    }

    private void add(Partner partner) {
        Found found =
                new Found(Kind.PARTNER, partner.name(), partner.country(), new Place.Partners(partner.id(), null));
        add(found, partner.foreignName() + " " + String.join(" ", partner.aliases()));
    }

    private void add(Delegation delegation) {
        add(new Found(
                Kind.DELEGATION, delegation.title(), delegation.country(), new Place.Partners(null, delegation.id())));
    }

    private void add(Found found) {
        add(found, "");
    }

    private void add(Found found, String alsoKnownAs) {
        entries.add(new Entry(found, Fold.plain(found.words() + " " + found.beside() + " " + alsoKnownAs)));
    }
}
