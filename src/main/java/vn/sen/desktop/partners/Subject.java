package vn.sen.desktop.partners;

import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Direction;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;

/** What stands beside the list. */
sealed interface Subject {
    /** The book is not read yet. */
    record Loading() implements Subject {}

    /** There is nothing to show: the one next step is offered. */
    record Empty() implements Subject {}

    /**
     * All delegations.
     *
     * @param direction null for both
     * @param chosen the one to point at, null for none
     */
    record Visits(@Nullable Direction direction, @Nullable DelegationId chosen) implements Subject {}

    /** A partner. */
    record Page(PartnerId partner) implements Subject {}

    /** A partner being written; null for a new one. */
    record PartnerForm(@Nullable Partner before) implements Subject {}

    /**
     * A delegation being written.
     *
     * @param before null for a new one
     * @param partner whom a new one goes to, null if none
     * @param back where to go afterwards
     */
    record VisitForm(@Nullable Delegation before, @Nullable PartnerId partner, Subject back) implements Subject {}

    default boolean writing() {
        return this instanceof PartnerForm || this instanceof VisitForm;
    }
}
