package vn.sen.store;

import java.util.Set;
import vn.sen.plan.PlanId;

/**
 * What a transaction touched.
 *
 * @param plans plans whose head or items changed
 * @param records which kinds of record changed
 */
public record Touched(Set<PlanId> plans, Set<Kind> records) {
    /** A kind of record. */
    public enum Kind {
        PLAN,
        ITEM,
        PARTNER,
        DELEGATION,
        DESK,
        OFFICE
    }

    public Touched {
        plans = Set.copyOf(plans);
        records = Set.copyOf(records);
    }
}
