package vn.sen.book;

import java.util.Set;
import vn.sen.plan.PlanId;

/**
 * Word of a change that stands on the disk.
 *
 * @param plans plans whose head or items changed
 * @param kinds which kinds of record changed
 */
public record Changed(Set<PlanId> plans, Set<Kind> kinds) {
    /** A kind of record. */
    public enum Kind {
        PLAN,
        ITEM,
        PARTNER,
        DELEGATION,
        DESK,
        OFFICE
    }

    public Changed {
        plans = Set.copyOf(plans);
        kinds = Set.copyOf(kinds);
    }

    public boolean touches(Kind kind) {
        return kinds.contains(kind);
    }
}
