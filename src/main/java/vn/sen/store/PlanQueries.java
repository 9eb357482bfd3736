package vn.sen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.sen.office.DeskId;
import vn.sen.office.PartnerId;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.RichText;
import vn.sen.plan.Role;
import vn.sen.plan.Signer;
import vn.sen.plan.State;
import vn.sen.schedule.When;

/** Reads plans; a whole plan in five queries, however long it is. */
final class PlanQueries {
    private final Handle handle;

    PlanQueries(Handle handle) {
        this.handle = handle;
    }

    /** Newest year first, then by number, drafts last. */
    List<PlanSummary> summaries() {
        return Rows.list(
                handle.createQuery("""
                        select plan.*, counted.items, counted.activities
                        from plan left join (
                            select plan as id, count(*) as items, count(state) as activities from item group by plan
                        ) counted on counted.id = plan.id
                        order by plan_year desc, case when doc_number is null then 1 else 0 end, doc_number, title,
                            plan.id
                        """),
                row -> new PlanSummary(
                        new PlanId(row.getString("id")), head(row), row.getInt("items"), row.getInt("activities")));
    }

    Optional<Plan> plan(PlanId id) {
        return Rows.list(
                        handle.createQuery("select * from plan where id = :plan")
                                .bind("plan", id.value()),
                        PlanQueries::head)
                .stream()
                .findFirst()
                .map(head -> new Plan(id, head, items(id)));
    }

    /** The heads of some plans. */
    Map<String, PlanHead> heads(Collection<String> plans) {
        Map<String, PlanHead> heads = new HashMap<>();
        Rows.list(
                        handle.createQuery("select * from plan where id = any(:plans)")
                                .bind("plans", H2Dialect.textArray(plans)),
                        row -> Map.entry(row.getString("id"), head(row)))
                .forEach(entry -> heads.put(entry.getKey(), entry.getValue()));
        return heads;
    }

    private static PlanHead head(ResultSet row) throws SQLException {
        return new PlanHead(
                row.getString("kind"),
                row.getObject("doc_number", Integer.class),
                row.getString("symbol"),
                row.getString("superior"),
                row.getString("issuer"),
                row.getString("place"),
                Rows.day(row, "issued"),
                row.getInt("plan_year"),
                row.getString("title"),
                Lines.read(row.getString("recipients")),
                new Signer(
                        row.getString("signer_authority"),
                        row.getString("signer_position"),
                        row.getString("signer_name")),
                Rows.constant(row, "numbering", Numbering.class));
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        String desk = row.getString("desk");
        return new Assignment(
                Rows.constant(row, "role", Role.class), row.getString("who"), desk == null ? null : new DeskId(desk));
    }

    /** An item's row, its children still outside. */
    private record Row(@Nullable String parent, Item item) {}

    private List<Item> items(PlanId plan) {
        Facts facts = new Facts(
                Rows.grouped(ofPlan("item_when", plan), "item", WhenColumns::read),
                Rows.grouped(ofPlan("assignment", plan), "item", PlanQueries::assignment),
                Rows.grouped(ofPlan("item_partner", plan), "item", row -> new PartnerId(row.getString("partner"))));
        List<Row> rows = Rows.list(
                handle.createQuery("select * from item where plan = :plan order by position")
                        .bind("plan", plan.value()),
                row -> new Row(row.getString("parent"), item(row, facts)));
        return assemble(rows);
    }

    /** From the last row back, each item finds the ones below it complete. */
    private static List<Item> assemble(List<Row> rows) {
        Map<String, List<Item>> below = new HashMap<>();
        for (Row row : rows.reversed()) {
            List<Item> children = below.remove(row.item().id().value());
            Item whole = children == null ? row.item() : row.item().withItems(children.reversed());
            below.computeIfAbsent(Objects.toString(row.parent(), ""), key -> new ArrayList<>())
                    .add(whole);
        }
        return below.getOrDefault("", List.of()).reversed();
    }

    private Query ofPlan(String table, PlanId plan) {
        return handle.createQuery("select * from " + table
                        + " where item in (select id from item where plan = :plan) order by item, idx")
                .bind("plan", plan.value());
    }

    private record Facts(
            Map<String, List<When>> schedules,
            Map<String, List<Assignment>> owners,
            Map<String, List<PartnerId>> partners) {}

    private static Item item(ResultSet row, Facts facts) throws SQLException {
        return new Item(
                new ItemId(row.getString("id")),
                Rows.constant(row, "kind", ItemKind.class),
                new Label(Rows.constant(row, "label_style", NumberStyle.class), row.getString("label")),
                new RichText(row.getString("body"), StretchText.emphasis(row.getString("emphasis"))),
                StretchText.references(row.getString("item_references")),
                activity(row, facts),
                List.of());
    }

    private static @Nullable Activity activity(ResultSet row, Facts facts) throws SQLException {
        String state = row.getString("state");
        if (state == null) {
            return null;
        }
        String item = row.getString("id");
        return new Activity(
                facts.schedules().getOrDefault(item, List.of()),
                facts.owners().getOrDefault(item, List.of()),
                facts.partners().getOrDefault(item, List.of()),
                row.getString("place"),
                row.getLong("budget"),
                State.valueOf(state),
                row.getString("outcome"));
    }
}
