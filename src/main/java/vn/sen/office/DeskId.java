package vn.sen.office;

import vn.sen.schedule.Ids;

/** Identifies a desk for ever, also across books. */
public record DeskId(String value) {
    public static DeskId fresh() {
        return new DeskId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
