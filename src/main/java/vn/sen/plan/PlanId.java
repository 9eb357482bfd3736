package vn.sen.plan;

import vn.sen.schedule.Ids;

/** Identifies a plan for ever, also across books. */
public record PlanId(String value) {
    public static PlanId fresh() {
        return new PlanId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
