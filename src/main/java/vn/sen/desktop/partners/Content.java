package vn.sen.desktop.partners;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.book.PlanBook;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.schedule.When;
import vn.sen.text.Fold;
import vn.sen.text.VietnameseOrder;

/** What the book holds for this screen: all partners, and all delegations with the latest first. */
record Content(List<Partner> partners, List<Delegation> visits) {
    private static final Comparator<Delegation> LATEST_FIRST = Comparator.comparing((Delegation visit) ->
                    visit.when().map(when -> when.shownDays().first()).orElse(When.OPEN_END))
            .reversed()
            .thenComparing(Delegation::title, VietnameseOrder.words());

    static final Content NONE = new Content(List.of(), List.of());

    Content {
        partners = List.copyOf(partners);
        visits = visits.stream().sorted(LATEST_FIRST).toList();
    }

    static Content of(PlanBook book) {
        return new Content(book.partners(), book.delegations());
    }

    boolean isEmpty() {
        return partners.isEmpty() && visits.isEmpty();
    }

    Optional<Partner> partner(@Nullable PartnerId id) {
        return partners.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    Optional<Delegation> visit(@Nullable DelegationId id) {
        return visits.stream().filter(visit -> visit.id().equals(id)).findFirst();
    }

    List<Delegation> visitsOf(PartnerId partner) {
        return visits.stream()
                .filter(visit -> partner.equals(visit.partnerId()))
                .toList();
    }

    /** Countries that partners and visits already name, for suggestions. */
    List<String> countries() {
        return Stream.concat(
                        partners.stream().map(Partner::country), visits.stream().map(Delegation::country))
                .filter(country -> !country.isBlank())
                .distinct()
                .sorted(VietnameseOrder.words())
                .toList();
    }

    /** Another partner of the same name, whatever its capitals and the place of its tones. */
    boolean hasNamesake(String name, @Nullable PartnerId except) {
        return partners.stream()
                .filter(partner -> !partner.id().equals(except))
                .anyMatch(partner -> Fold.marked(partner.name()).equals(Fold.marked(name)));
    }
}
