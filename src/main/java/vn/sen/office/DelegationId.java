package vn.sen.office;

import vn.sen.schedule.Ids;

/** Identifies a delegation for ever, also across books. */
public record DelegationId(String value) {
    public static DelegationId fresh() {
        return new DelegationId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
