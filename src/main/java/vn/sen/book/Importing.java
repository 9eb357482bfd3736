package vn.sen.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.reading.Draft;

/**
 * A document on its way into a book: partners and desks that the book knows by name are used, others are added, and all
 * of it is one edit.
 */
public final class Importing {
    private final Draft draft;

    public Importing(Draft draft) {
        this.draft = draft;
    }

    /** Whether a book has this document already. */
    public sealed interface Plans {
        /** It has no plan of this number, symbol, title and year. */
        record None() implements Plans {}

        /** It has the plan, word for word. */
        record Same(Plan plan) implements Plans {}

        /** It has a plan of this number, symbol, title and year that says something else. */
        record Other(Plan plan) implements Plans {}
    }

    public Plan plan() {
        return draft.plan();
    }

    /** Looks for the document in a book. */
    public Plans known(PlanBook book) {
        Plan ours = draft.plan();
        Optional<Plan> known = book.plans().stream()
                .filter(plan -> sameDocument(plan.head(), ours.head()))
                .findFirst()
                .flatMap(plan -> book.plan(plan.id()));
        if (known.isEmpty()) {
            return new Plans.None();
        }
        return words(known.get()).equals(words(ours)) ? new Plans.Same(known.get()) : new Plans.Other(known.get());
    }

    /** Puts all of it into a book. */
    public Edit edit(PlanBook book) {
        return new Edits.Several(edits(book, new ArrayList<>()));
    }

    /** Puts all of it into a book in the place of a plan that is there. */
    public Edit editReplacing(PlanBook book, Plan known) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edits.RemovePlan(known));
        return new Edits.Several(edits(book, edits));
    }

    private List<Edit> edits(PlanBook book, List<Edit> edits) {
        Map<String, PartnerId> partnersByName = new HashMap<>();
        book.partners()
                .forEach(partner -> names(partner).forEach(name -> partnersByName.putIfAbsent(name, partner.id())));
        Map<PartnerId, PartnerId> partners = new HashMap<>();
        for (Partner partner : draft.partners()) {
            Optional<PartnerId> known = names(partner)
                    .map(partnersByName::get)
                    .filter(Objects::nonNull)
                    .findFirst();
            if (known.isPresent()) {
                partners.put(partner.id(), known.get());
            } else {
                edits.add(new Edits.ChangePartner(null, partner));
                names(partner).forEach(name -> partnersByName.put(name, partner.id()));
            }
        }
        Map<String, DeskId> desks = new HashMap<>();
        for (Desk desk : book.desks()) {
            desks.put(folded(desk.name()), desk.id());
            desks.putIfAbsent(folded(desk.shortName()), desk.id());
        }
        List<Delegation> known = book.delegations();
        draft.delegations().stream()
                .map(delegation -> withPartner(delegation, partners))
                .filter(delegation -> known.stream().noneMatch(each -> sameVisit(each, delegation)))
                .forEach(delegation -> edits.add(new Edits.ChangeDelegation(null, delegation)));
        edits.add(new Edits.AddPlan(draft.plan().withItems(linked(draft.plan().items(), partners, desks))));
        return edits;
    }

    private static List<Item> linked(List<Item> items, Map<PartnerId, PartnerId> partners, Map<String, DeskId> desks) {
        return items.stream()
                .map(item -> item.withActivity(linked(item.facts(), partners, desks))
                        .withItems(linked(item.items(), partners, desks)))
                .toList();
    }

    private static @Nullable Activity linked(
            @Nullable Activity facts, Map<PartnerId, PartnerId> partners, Map<String, DeskId> desks) {
        if (facts == null) {
            return null;
        }
        return facts.withPartners(facts.partners().stream()
                        .map(partner -> partners.getOrDefault(partner, partner))
                        .distinct()
                        .toList())
                .withOwners(facts.owners().stream()
                        .map(owner -> withDesk(owner, desks))
                        .toList());
    }

    private static Assignment withDesk(Assignment owner, Map<String, DeskId> desks) {
        DeskId desk = desks.get(folded(owner.who()));
        return owner.desk().isPresent() || desk == null ? owner : new Assignment(owner.role(), owner.who(), desk);
    }

    private static Delegation withPartner(Delegation delegation, Map<PartnerId, PartnerId> partners) {
        return new Delegation(
                delegation.id(),
                delegation.direction(),
                delegation.title(),
                delegation
                        .partner()
                        .map(partner -> partners.getOrDefault(partner, partner))
                        .orElse(null),
                delegation.country(),
                delegation.purpose(),
                delegation.head(),
                delegation.memberCount(),
                delegation.dates(),
                delegation.place(),
                delegation.notes());
    }

    /** A visit that an earlier import of the same document brought. */
    private static boolean sameVisit(Delegation one, Delegation other) {
        return one.direction() == other.direction()
                && one.title().equals(other.title())
                && one.when().equals(other.when())
                && one.partner().equals(other.partner());
    }

    private static Stream<String> names(Partner partner) {
        return Stream.concat(Stream.of(partner.name(), partner.foreignName()), partner.aliases().stream())
                .filter(name -> !name.isBlank())
                .map(Importing::folded);
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static boolean sameDocument(PlanHead one, PlanHead other) {
        return one.year() == other.year()
                && PlanNames.folded(one.reference()).equals(PlanNames.folded(other.reference()))
                && folded(one.title()).equals(folded(other.title()));
    }

    /** Labels, words and dates in reading order; identifiers and what the clerk noted since are no part of a document. */
    private static List<String> words(Plan plan) {
        List<String> words = new ArrayList<>();
        plan.walk(item -> words.add(item.label().printed() + " " + item.text().plain()));
        return words;
    }
}
