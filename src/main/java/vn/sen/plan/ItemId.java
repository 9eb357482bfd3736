package vn.sen.plan;

import vn.sen.schedule.Ids;

/** Identifies an item for ever, also across books. */
public record ItemId(String value) {
    public static ItemId fresh() {
        return new ItemId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
