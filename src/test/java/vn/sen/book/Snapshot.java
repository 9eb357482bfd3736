package vn.sen.book;

import java.util.Comparator;
import java.util.List;
import vn.sen.office.Delegation;
import vn.sen.office.Desk;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.plan.Plan;

/** All that a book holds, to compare. */
record Snapshot(
        List<Plan> plans, List<Partner> partners, List<Delegation> delegations, List<Desk> desks, OwnOffice office) {
    static Snapshot of(PlanBook book) {
        return new Snapshot(
                book.plans().stream()
                        .flatMap(summary -> book.plan(summary.id()).stream())
                        .sorted(Comparator.comparing(plan -> plan.id().value()))
                        .toList(),
                book.partners().stream()
                        .sorted(Comparator.comparing(partner -> partner.id().value()))
                        .toList(),
                book.delegations().stream()
                        .sorted(Comparator.comparing(
                                delegation -> delegation.id().value()))
                        .toList(),
                book.desks(),
                book.office());
    }
}
