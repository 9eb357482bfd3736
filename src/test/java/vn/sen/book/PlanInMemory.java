package vn.sen.book;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
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
import vn.sen.store.Changes;

/** One plan that edits change in memory, strictly: a place that does not exist is an error. */
final class PlanInMemory implements Changes {
    private Plan plan;

    PlanInMemory(Plan plan) {
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }

    @Override
    public void insertItem(PlanId id, @Nullable ItemId parent, int index, Item item) {
        if (parent == null) {
            plan = plan.withItems(inserted(plan.items(), index, item));
            return;
        }
        require(parent);
        plan = plan.withItems(map(plan.items(), parent, each -> each.withItems(inserted(each.items(), index, item))));
    }

    @Override
    public void deleteItem(PlanId id, ItemId item) {
        require(item);
        plan = plan.withItems(without(plan.items(), item));
    }

    @Override
    public void moveItem(PlanId id, ItemId item, @Nullable ItemId parent, int index) {
        Item moved = plan.find(item).orElseThrow();
        deleteItem(id, item);
        insertItem(id, parent, index, moved);
    }

    private void require(ItemId item) {
        if (plan.find(item).isEmpty()) {
            throw new NoSuchElementException("no such item: " + item);
        }
    }

    @Override
    public void putItem(PlanId id, Item item) {
        require(item.id());
        plan = plan.withItems(map(plan.items(), item.id(), each -> item.withItems(each.items())));
    }

    @Override
    public void putHead(PlanId id, PlanHead head) {
        plan = plan.withHead(head);
    }

    private static List<Item> inserted(List<Item> items, int index, Item item) {
        List<Item> all = new ArrayList<>(items);
        all.add(index, item);
        return all;
    }

    private static List<Item> without(List<Item> items, ItemId id) {
        return items.stream()
                .filter(item -> !item.id().equals(id))
                .map(item -> item.withItems(without(item.items(), id)))
                .toList();
    }

    private static List<Item> map(List<Item> items, ItemId id, java.util.function.UnaryOperator<Item> change) {
        return items.stream()
                .map(item -> item.id().equals(id) ? change.apply(item) : item.withItems(map(item.items(), id, change)))
                .toList();
    }

    @Override
    public void insertPlan(Plan added) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deletePlan(PlanId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putPartner(Partner partner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deletePartner(PartnerId partner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putDelegation(Delegation delegation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteDelegation(DelegationId delegation) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putDesk(Desk desk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void deleteDesk(DeskId desk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void putOffice(OwnOffice office) {
        throw new UnsupportedOperationException();
    }
}
