package vn.sen.reading;

import java.util.List;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.Signer;

/** Makes a plan of a reading. */
final class DraftMaker {
    private final Reading reading;

    DraftMaker(Reading reading) {
        this.reading = reading;
    }

    Draft make() {
        PlanHead head = new PlanHead(
                "KH", null, "", "", "", "", null, 2026, reading.source(), List.of(), Signer.NOBODY, Numbering.AS_PRINTED);
        return new Draft(new Plan(PlanId.fresh(), head, List.of()), List.of(), List.of());
    }
}
