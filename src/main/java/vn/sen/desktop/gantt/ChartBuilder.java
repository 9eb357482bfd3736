package vn.sen.desktop.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.Owners;
import vn.sen.office.Delegation;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Plan;
import vn.sen.schedule.When;
import vn.sen.store.ScheduledActivity;
import vn.sen.timeline.Entry;
import vn.sen.timeline.GanttLayout.Node;

/** Makes a chart of plans: their headings and activities in reading order, then the visits of delegations. */
final class ChartBuilder {
    /** Id of the section of visits. */
    static final String VISITS = "visits";

    private final LocalDate today;
    private final Owners owners;
    private final List<Node> roots = new ArrayList<>();
    private final Map<String, Dated> dated = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> headings = new HashSet<>();

    ChartBuilder(LocalDate today, Owners owners) {
        this.today = today;
        this.owners = owners;
    }

    /** Adds the outline of a plan at the top level. */
    ChartBuilder plan(Plan plan) {
        roots.addAll(rows(plan, plan.items()));
        return this;
    }

    /** Adds a plan as a row of its own with its outline below. */
    ChartBuilder planAsRow(Plan plan) {
        List<Node> below = rows(plan, plan.items());
        if (!below.isEmpty()) {
            String id = "plan-" + plan.id();
            headings.add(id);
            places.put(id, new Place.Plans(plan.id(), null));
            roots.add(new Node(id, plan.head().reference(), plan.head().title(), "", List.of(), below));
        }
        return this;
    }

    /** Adds the visits of delegations as a last section, by their first day; none for no visits. */
    ChartBuilder visits(List<Delegation> visits, String title) {
        List<Node> rows = new ArrayList<>();
        for (Delegation visit : visits) {
            Dated.of(visit, today).ifPresent(one -> {
                String id = "visit-" + visit.id();
                dated.put(one.entry().id(), one);
                places.put(id, new Place.Partners(visit.partnerId(), visit.id()));
                rows.add(new Node(id, "", visit.title(), visit.country(), List.of(one.entry()), List.of()));
            });
        }
        if (!rows.isEmpty()) {
            rows.sort((a, b) -> a.entries()
                    .getFirst()
                    .days()
                    .first()
                    .compareTo(b.entries().getFirst().days().first()));
            headings.add(VISITS);
            roots.add(new Node(VISITS, "", title, "", List.of(), rows));
        }
        return this;
    }

    Chart build() {
        return new Chart(roots, dated, places, headings);
    }

    private List<Node> rows(Plan plan, List<Item> items) {
        return items.stream().flatMap(item -> row(plan, item)).toList();
    }

    /** The row of an item; an item that is no activity and has none below it has no row. */
    private Stream<Node> row(Plan plan, Item item) {
        List<Node> below = rows(plan, item.items());
        @Nullable Activity facts = item.facts();
        boolean ownRow = facts != null
                && (item.kind() != ItemKind.HEADING || !facts.schedule().isEmpty());
        if (!ownRow && below.isEmpty()) {
            return Stream.of();
        }
        if (!ownRow && item.kind() != ItemKind.HEADING && !item.label().numbered()) {
            // Running text above dated lines: its children say enough.
            return below.stream();
        }
        String id = item.id().value();
        places.put(id, new Place.Plans(plan.id(), item.id()));
        if (facts == null || item.kind() == ItemKind.HEADING) {
            headings.add(id);
        }
        List<Entry> entries = facts == null ? List.of() : entries(plan, item, facts);
        String title = facts == null
                ? item.text().plain().strip()
                : Dated.title(item.text().plain());
        return Stream.of(new Node(id, item.label().printed(), title, owner(facts), entries, below));
    }

    private List<Entry> entries(Plan plan, Item item, Activity facts) {
        List<Entry> entries = new ArrayList<>();
        List<When> schedule = facts.schedule();
        for (int index = 0; index < schedule.size(); index++) {
            Dated one = Dated.of(
                    new ScheduledActivity(
                            plan.id(),
                            plan.head().reference(),
                            item.id(),
                            item.label().key(),
                            item.text().plain(),
                            index,
                            schedule.get(index),
                            facts.state(),
                            facts.owners(),
                            facts.place()),
                    today);
            dated.put(one.entry().id(), one);
            entries.add(one.entry());
        }
        return entries;
    }

    private String owner(@Nullable Activity facts) {
        return facts == null ? "" : owners.first(facts.owners());
    }
}
