package vn.sen.reading;

import java.util.List;
import vn.sen.office.Delegation;
import vn.sen.office.Partner;
import vn.sen.plan.Plan;

/** What is ready to be put into a book: a plan, and the partners and delegations that it names. */
public record Draft(Plan plan, List<Partner> partners, List<Delegation> delegations) {
    public Draft {
        partners = List.copyOf(partners);
        delegations = List.copyOf(delegations);
    }
}
