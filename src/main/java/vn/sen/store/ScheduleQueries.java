package vn.sen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.sen.plan.Assignment;
import vn.sen.plan.ItemId;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.PlanId;
import vn.sen.plan.State;
import vn.sen.schedule.Days;

/** Finds dates of activities by a window of days, through the indexed columns; two queries, however many there are. */
final class ScheduleQueries {
    private static final String POSSIBLE = "first_day <= :last and last_day >= :first";
    private static final String SHOWN = "shown_first <= :last and shown_last >= :first";

    private final Handle handle;

    ScheduleQueries(Handle handle) {
        this.handle = handle;
    }

    List<ScheduledActivity> possible(Days window) {
        return within(POSSIBLE, "first_day", window);
    }

    List<ScheduledActivity> shown(Days window) {
        return within(SHOWN, "shown_first", window);
    }

    private List<ScheduledActivity> within(String condition, String order, Days window) {
        Map<String, List<Assignment>> owners = Rows.grouped(
                bind("select * from assignment where item in (select item from item_when where " + condition
                        + ") order by item, idx", window),
                "item",
                PlanQueries::assignment);
        return Rows.list(
                bind("""
                        select item.id as item_id, item.plan as plan_id, item.label_style, item.label, item.body,
                            item.state, item.place as item_place, item_when.idx, item_when.edtf, item_when.words, plan.*
                        from item_when join item on item.id = item_when.item join plan on plan.id = item.plan
                        where item.state is not null and\s""" + condition + " order by " + order
                        + ", plan.plan_year, plan.doc_number, plan.id, item.position, item_when.idx", window),
                row -> scheduled(row, owners));
    }

    private Query bind(String sql, Days window) {
        return handle.createQuery(sql).bind("first", window.first()).bind("last", window.last());
    }

    private static ScheduledActivity scheduled(ResultSet row, Map<String, List<Assignment>> owners)
            throws SQLException {
        String item = row.getString("item_id");
        Label label = new Label(Rows.constant(row, "label_style", NumberStyle.class), row.getString("label"));
        return new ScheduledActivity(
                new PlanId(row.getString("plan_id")),
                PlanQueries.head(row).reference(),
                new ItemId(item),
                label.key(),
                row.getString("body"),
                row.getInt("idx"),
                WhenColumns.read(row),
                Rows.constant(row, "state", State.class),
                owners.getOrDefault(item, List.of()),
                row.getString("item_place"));
    }
}
