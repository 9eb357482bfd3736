package vn.sen.office;

import vn.sen.schedule.Ids;

/** Identifies a partner for ever, also across books. */
public record PartnerId(String value) {
    public static PartnerId fresh() {
        return new PartnerId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value;
    }
}
