package vn.sen.desktop.partners;

import vn.sen.office.Partner;

/** A row of the list on the left. */
sealed interface PartnerRow {
    /** The way to all delegations. */
    record AllVisits(int count) implements PartnerRow {}

    /** The head of a country's partners; '' where the country is not known. */
    record Country(String name, int count) implements PartnerRow {}

    /** A partner. */
    record One(Partner partner) implements PartnerRow {}

    /** Whether it can be chosen. */
    default boolean selectable() {
        return !(this instanceof Country);
    }
}
