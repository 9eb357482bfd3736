package vn.sen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.Assignment;
import vn.sen.plan.ItemId;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;

/**
 * Finds dates of activities by a window of days. First the dates alone, through their index; then what is known of the
 * few items they belong to: four queries, however many dates there are. One joined query would leave it to the database
 * to begin with the dates, and H2 begins with the plans.
 */
final class ScheduleQueries {
    private static final String POSSIBLE = """
            select item, idx, edtf, words, first_day as begins from item_when
            where first_day <= :last and last_day >= :first
            """;
    private static final String SHOWN = """
            select item, idx, edtf, words, shown_first as begins from item_when
            where shown_first <= :last and shown_last >= :first
            """;

    private static final String LAST_BEFORE =
            "select max(shown_first) as found from item_when where shown_first < :day";
    private static final String FIRST_FROM =
            "select min(shown_first) as found from item_when where shown_first >= :day";
    private static final String OF_PLAN = " and item in (select id from item where plan = :plan)";

    private final Handle handle;

    ScheduleQueries(Handle handle) {
        this.handle = handle;
    }

    List<ScheduledActivity> possible(Days window) {
        return within(POSSIBLE, window);
    }

    List<ScheduledActivity> shown(Days window) {
        return within(SHOWN, window);
    }

    /** The day nearest to the given one on which a date begins to be shown, if any does; of the plan alone if one is given. */
    Optional<LocalDate> nearestShown(LocalDate day, @Nullable PlanId plan) {
        return Stream.of(LAST_BEFORE, FIRST_FROM)
                .flatMap(sql -> begin(sql, day, plan).stream())
                .min(Comparator.comparingLong(found -> Math.abs(ChronoUnit.DAYS.between(day, found))));
    }

    private Optional<LocalDate> begin(String sql, LocalDate day, @Nullable PlanId plan) {
        Query query = handle.createQuery(plan == null ? sql : sql + OF_PLAN).bind("day", day);
        if (plan != null) {
            query.bind("plan", plan.value());
        }
        return Rows.list(query, row -> Optional.ofNullable(row.getObject("found", LocalDate.class)))
                .getFirst();
    }

    /** A date that was found. */
    private record Hit(String item, int index, When when, LocalDate begins) {
        static Hit read(ResultSet row) throws SQLException {
            return new Hit(
                    row.getString("item"),
                    row.getInt("idx"),
                    WhenColumns.read(row),
                    row.getObject("begins", LocalDate.class));
        }
    }

    /** What is shown of an item. */
    private record Shown(String plan, long position, String label, String text, State state, String place) {
        static Shown read(ResultSet row) throws SQLException {
            Label label = new Label(Rows.constant(row, "label_style", NumberStyle.class), row.getString("label"));
            return new Shown(
                    row.getString("plan"),
                    row.getLong("position"),
                    label.key(),
                    row.getString("body"),
                    Rows.constant(row, "state", State.class),
                    row.getString("place"));
        }
    }

    /** A date with its item and plan, to be put in order. */
    private record Found(Hit hit, Shown item, PlanHead plan) {
        static final Comparator<Found> ORDER = Comparator.comparing((Found found) -> found.hit.begins())
                .thenComparing(found -> found.plan.year())
                .thenComparing(found -> found.plan.number(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(found -> found.item.plan())
                .thenComparing(found -> found.item.position())
                .thenComparing(found -> found.hit.index());

        ScheduledActivity activity(List<Assignment> owners) {
            return new ScheduledActivity(
                    new PlanId(item.plan()),
                    plan.reference(),
                    new ItemId(hit.item()),
                    item.label(),
                    item.text(),
                    hit.index(),
                    hit.when(),
                    item.state(),
                    owners,
                    item.place());
        }
    }

    private List<ScheduledActivity> within(String sql, Days window) {
        List<Hit> hits =
                Rows.list(handle.createQuery(sql).bind("first", window.first()).bind("last", window.last()), Hit::read);
        if (hits.isEmpty()) {
            return List.of();
        }
        Set<String> ids = new HashSet<>();
        hits.forEach(hit -> ids.add(hit.item()));
        Map<String, Shown> items = items(ids);
        Map<String, PlanHead> plans = new PlanQueries(handle)
                .heads(items.values().stream().map(Shown::plan).distinct().toList());
        Map<String, List<Assignment>> owners = Rows.grouped(
                of("select * from assignment where item = any(:items) order by item, idx", ids),
                "item",
                PlanQueries::assignment);
        List<Found> found = new ArrayList<>();
        for (Hit hit : hits) {
            @Nullable Shown item = items.get(hit.item());
            @Nullable PlanHead plan = item == null ? null : plans.get(item.plan());
            if (item != null && plan != null) {
                found.add(new Found(hit, item, plan));
            }
        }
        return found.stream()
                .sorted(Found.ORDER)
                .map(each -> each.activity(owners.getOrDefault(each.hit().item(), List.of())))
                .toList();
    }

    private Map<String, Shown> items(Collection<String> ids) {
        Map<String, Shown> items = new HashMap<>();
        Rows.list(of("""
                                select id, plan, position, label_style, label, body, state, place from item
                                where id = any(:items) and state is not null
                                """, ids), row -> Map.entry(row.getString("id"), Shown.read(row)))
                .forEach(entry -> items.put(entry.getKey(), entry.getValue()));
        return items;
    }

    private Query of(String sql, Collection<String> items) {
        return handle.createQuery(sql).bind("items", H2Dialect.textArray(items));
    }
}
