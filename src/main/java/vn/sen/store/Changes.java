package vn.sen.store;

import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;

/**
 * What an edit may do to the book, inside one transaction. Every method notes what it touched, so that the views hear
 * of it once the transaction stands.
 */
public interface Changes {
    /** Adds a plan with all its items. */
    void insertPlan(Plan plan);

    /** Takes a plan out with all its items. */
    void deletePlan(PlanId plan);

    void putHead(PlanId plan, PlanHead head);

    /**
     * Adds an item with all that stands below it.
     *
     * @param parent the item it comes under, null for the top level
     * @param index its place among its new siblings, from 0
     */
    void insertItem(PlanId plan, @Nullable ItemId parent, int index, Item item);

    /** Takes an item out with all that stands below it. */
    void deleteItem(PlanId plan, ItemId item);

    /**
     * Moves an item with all that stands below it.
     *
     * @param index its place among its new siblings once it is no longer at its old place
     */
    void moveItem(PlanId plan, ItemId item, @Nullable ItemId parent, int index);

    /** Writes label, kind, text, references and facts of an item; what stands below it stays as it is. */
    void putItem(PlanId plan, Item item);

    /** Adds a partner, or writes over the one with its id. */
    void putPartner(Partner partner);

    void deletePartner(PartnerId partner);

    void putDelegation(Delegation delegation);

    void deleteDelegation(DelegationId delegation);

    void putDesk(Desk desk);

    void deleteDesk(DeskId desk);

    void putOffice(OwnOffice office);
}
