package vn.sen.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sen.office.DeskId;
import vn.sen.office.PartnerId;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.schedule.When;

/** Writes the rows of items, in batches. */
final class ItemWriter {
    private record Placed(Item item, @Nullable ItemId parent) {}

    private final Handle handle;

    ItemWriter(Handle handle) {
        this.handle = handle;
    }

    /** Adds subtrees, one after the other in reading order, at given positions (one for each item in them). */
    void insert(PlanId plan, @Nullable ItemId parent, List<Item> items, long[] positions) {
        List<Placed> placed = new ArrayList<>();
        items.forEach(item -> place(item, parent, placed));
        if (placed.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into item (id, plan, parent, position, kind, label_style, label, body, emphasis,
                    item_references, state, place, budget, outcome)
                values (:id, :plan, :parent, :position, :kind, :label_style, :label, :body, :emphasis,
                    :item_references, :state, :place, :budget, :outcome)
                """);
        for (int i = 0; i < placed.size(); i++) {
            ItemId above = placed.get(i).parent();
            bindOwn(batch, placed.get(i).item())
                    .bind("plan", plan.value())
                    .bind("parent", above == null ? null : above.value())
                    .bind("position", positions[i])
                    .add();
        }
        batch.execute();
        insertFacts(placed.stream().map(Placed::item).toList());
    }

    /** Writes over an item's own columns and facts. */
    void update(PlanId plan, Item item) {
        int found = bindOwn(handle.createUpdate("""
                                update item set kind = :kind, label_style = :label_style, label = :label, body = :body,
                                    emphasis = :emphasis, item_references = :item_references, state = :state,
                                    place = :place, budget = :budget, outcome = :outcome
                                where id = :id and plan = :plan
                                """), item)
                .bind("plan", plan.value())
                .execute();
        if (found == 0) {
            throw new IllegalArgumentException("the plan has no item " + item.id());
        }
        for (String table : List.of("item_when", "assignment", "item_partner")) {
            handle.createUpdate("delete from " + table + " where item = :item")
                    .bind("item", item.id().value())
                    .execute();
        }
        insertFacts(List.of(item));
    }

    /** Takes items out, with their facts. They let go of one another first: rows that fall in a cascade trip H2 up. */
    void delete(List<String> items) {
        for (String sql : List.of(
                "update item set parent = null where id = any(:items)", "delete from item where id = any(:items)")) {
            handle.createUpdate(sql).bind("items", H2Dialect.textArray(items)).execute();
        }
    }

    static int size(List<Item> items) {
        int[] count = {0};
        items.forEach(item -> item.walk(each -> count[0]++));
        return count[0];
    }

    private static void place(Item item, @Nullable ItemId parent, List<Placed> placed) {
        placed.add(new Placed(item, parent));
        item.items().forEach(child -> place(child, item.id(), placed));
    }

    private static <S extends SqlStatement<S>> S bindOwn(S statement, Item item) {
        Activity facts = item.facts();
        return statement
                .bind("id", item.id().value())
                .bind("kind", item.kind().name())
                .bind("label_style", item.label().style().name())
                .bind("label", Nfc.of(item.label().printed()))
                .bind("body", item.text().plain())
                .bind("emphasis", StretchText.ofEmphasis(item.text().emphasis()))
                .bind("item_references", StretchText.ofReferences(item.references()))
                .bind("state", facts == null ? null : facts.state().name())
                .bind("place", facts == null ? null : Nfc.of(facts.place()))
                .bind("budget", facts == null ? null : facts.budget())
                .bind("outcome", facts == null ? null : Nfc.of(facts.outcome()));
    }

    private void insertFacts(List<Item> items) {
        PreparedBatch dates = handle.prepareBatch("""
                insert into item_when (item, idx, edtf, words, first_day, last_day, shown_first, shown_last)
                values (:item, :idx, :edtf, :words, :first_day, :last_day, :shown_first, :shown_last)
                """);
        PreparedBatch owners = handle.prepareBatch(
                "insert into assignment (item, idx, role, who, desk) values (:item, :idx, :role, :who, :desk)");
        PreparedBatch partners =
                handle.prepareBatch("insert into item_partner (item, idx, partner) values (:item, :idx, :partner)");
        for (Item item : items) {
            item.activity().ifPresent(facts -> {
                addDates(dates, item.id(), facts.schedule());
                addOwners(owners, item.id(), facts.owners());
                addPartners(partners, item.id(), facts.partners());
            });
        }
        executeFilled(dates);
        executeFilled(owners);
        executeFilled(partners);
    }

    private static void addDates(PreparedBatch batch, ItemId item, List<When> schedule) {
        for (int i = 0; i < schedule.size(); i++) {
            WhenColumns.bind(batch.bind("item", item.value()).bind("idx", i), schedule.get(i))
                    .add();
        }
    }

    private static void addOwners(PreparedBatch batch, ItemId item, List<Assignment> owners) {
        for (int i = 0; i < owners.size(); i++) {
            Assignment owner = owners.get(i);
            batch.bind("item", item.value())
                    .bind("idx", i)
                    .bind("role", owner.role().name())
                    .bind("who", Nfc.of(owner.who()))
                    .bind("desk", owner.desk().map(DeskId::value).orElse(null))
                    .add();
        }
    }

    private static void addPartners(PreparedBatch batch, ItemId item, List<PartnerId> partners) {
        for (int i = 0; i < partners.size(); i++) {
            batch.bind("item", item.value())
                    .bind("idx", i)
                    .bind("partner", partners.get(i).value())
                    .add();
        }
    }

    private static void executeFilled(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }
}
