package vn.sen.store;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
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
import vn.sen.store.Touched.Kind;

/** Changes inside one database transaction, noting what they touched. */
public final class Transaction implements Changes {
    private final Handle handle;
    private final ItemWriter items;
    private final OfficeWriter office;
    private final Journal journal;
    private final Set<PlanId> plans = new HashSet<>();
    private final Set<Kind> records = EnumSet.noneOf(Kind.class);

    Transaction(Handle handle) {
        this.handle = handle;
        this.items = new ItemWriter(handle);
        this.office = new OfficeWriter(handle);
        this.journal = new Journal(handle);
    }

    /** The journal, in this transaction. */
    public Journal journal() {
        return journal;
    }

    Touched touched() {
        return new Touched(plans, records);
    }

    @Override
    public void insertPlan(Plan plan) {
        bindHead(handle.createUpdate("""
                        insert into plan (id, kind, doc_number, symbol, superior, issuer, place, issued, plan_year,
                            title, recipients, signer_authority, signer_position, signer_name, numbering)
                        values (:id, :kind, :doc_number, :symbol, :superior, :issuer, :place, :issued, :plan_year,
                            :title, :recipients, :signer_authority, :signer_position, :signer_name, :numbering)
                        """), plan.id(), plan.head()).execute();
        int size = ItemWriter.size(plan.items());
        long[] positions = new long[size];
        for (int i = 0; i < size; i++) {
            positions[i] = Positions.STRIDE * (i + 1L);
        }
        items.insert(plan.id(), null, plan.items(), positions);
        touch(plan.id(), Kind.PLAN, Kind.ITEM);
    }

    @Override
    public void deletePlan(PlanId plan) {
        items.delete(Rows.list(
                handle.createQuery("select id from item where plan = :plan").bind("plan", plan.value()),
                row -> row.getString("id")));
        office.delete("plan", plan.value());
        touch(plan, Kind.PLAN, Kind.ITEM);
    }

    @Override
    public void putHead(PlanId plan, PlanHead head) {
        int found = bindHead(handle.createUpdate("""
                        update plan set kind = :kind, doc_number = :doc_number, symbol = :symbol,
                            superior = :superior, issuer = :issuer, place = :place, issued = :issued,
                            plan_year = :plan_year, title = :title, recipients = :recipients,
                            signer_authority = :signer_authority, signer_position = :signer_position,
                            signer_name = :signer_name, numbering = :numbering
                        where id = :id
                        """), plan, head).execute();
        if (found == 0) {
            throw new IllegalArgumentException("the book has no plan " + plan);
        }
        touch(plan, Kind.PLAN);
    }

    @Override
    public void insertItem(PlanId plan, @Nullable ItemId parent, int index, Item item) {
        List<Item> block = List.of(item);
        long[] positions = new Positions(handle, plan).free(parent, index, ItemWriter.size(block));
        items.insert(plan, parent, block, positions);
        touch(plan, Kind.ITEM);
    }

    @Override
    public void deleteItem(PlanId plan, ItemId item) {
        items.delete(new Positions(handle, plan).subtree(item));
        touch(plan, Kind.ITEM);
    }

    @Override
    public void moveItem(PlanId plan, ItemId item, @Nullable ItemId parent, int index) {
        Positions positions = new Positions(handle, plan);
        List<String> block = positions.subtree(item);
        if (parent != null && block.contains(parent.value())) {
            throw new IllegalArgumentException("an item cannot stand below itself: " + item);
        }
        positions.put(block, positions.freeWithout(block, parent, index));
        handle.createUpdate("update item set parent = :parent where id = :id")
                .bind("parent", parent == null ? null : parent.value())
                .bind("id", item.value())
                .execute();
        touch(plan, Kind.ITEM);
    }

    @Override
    public void putItem(PlanId plan, Item item) {
        items.update(plan, item);
        touch(plan, Kind.ITEM);
    }

    @Override
    public void putPartner(Partner partner) {
        office.putPartner(partner);
        records.add(Kind.PARTNER);
    }

    @Override
    public void deletePartner(PartnerId partner) {
        office.delete("partner", partner.value());
        records.add(Kind.PARTNER);
    }

    @Override
    public void putDelegation(Delegation delegation) {
        office.putDelegation(delegation);
        records.add(Kind.DELEGATION);
    }

    @Override
    public void deleteDelegation(DelegationId delegation) {
        office.delete("delegation", delegation.value());
        records.add(Kind.DELEGATION);
    }

    @Override
    public void putDesk(Desk desk) {
        office.putDesk(desk);
        records.add(Kind.DESK);
    }

    @Override
    public void deleteDesk(DeskId desk) {
        office.delete("desk", desk.value());
        records.add(Kind.DESK);
    }

    @Override
    public void putOffice(OwnOffice ours) {
        office.putOffice(ours);
        records.add(Kind.OFFICE);
    }

    private void touch(PlanId plan, Kind... kinds) {
        plans.add(plan);
        records.addAll(List.of(kinds));
    }

    private static Update bindHead(Update statement, PlanId plan, PlanHead head) {
        return statement
                .bind("id", plan.value())
                .bind("kind", Nfc.of(head.kind()))
                .bind("doc_number", head.number())
                .bind("symbol", Nfc.of(head.symbol()))
                .bind("superior", Nfc.of(head.superior()))
                .bind("issuer", Nfc.of(head.issuer()))
                .bind("place", Nfc.of(head.place()))
                .bind("issued", head.issued())
                .bind("plan_year", head.year())
                .bind("title", Nfc.of(head.title()))
                .bind("recipients", Lines.of(head.recipients()))
                .bind("signer_authority", Nfc.of(head.signer().authority()))
                .bind("signer_position", Nfc.of(head.signer().position()))
                .bind("signer_name", Nfc.of(head.signer().name()))
                .bind("numbering", head.numbering().name());
    }
}
