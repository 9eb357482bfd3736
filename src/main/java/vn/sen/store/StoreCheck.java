package vn.sen.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.sen.schedule.When;
import vn.sen.text.Fault;

/** Verifies that the rows of a book agree with one another. */
public final class StoreCheck {
    /** How many rows of each kind there are. */
    public record Counts(
            long plans,
            long items,
            long activities,
            long dates,
            long partners,
            long delegations,
            long desks,
            long edits) {}

    private final Handle handle;

    StoreCheck(Handle handle) {
        this.handle = handle;
    }

    Counts counts() {
        return new Counts(
                count("plan"),
                count("item"),
                count("item where state is not null"),
                count("item_when"),
                count("partner"),
                count("delegation"),
                count("desk"),
                count("journal"));
    }

    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(faults("check.otherPlan", """
                select item.id as subject
                from item join item above on above.id = item.parent where above.plan <> item.plan
                """));
        faults.addAll(faults("check.order", """
                select item.id as subject
                from item join item above on above.id = item.parent where above.position >= item.position
                """));
        faults.addAll(faults("check.onePlace", """
                select plan as subject
                from item group by plan, position having count(*) > 1
                """));
        faults.addAll(faults("check.dateWithoutActivity", """
                select item_when.item as subject
                from item_when join item on item.id = item_when.item where item.state is null
                """));
        faults.addAll(dates("item_when", "item"));
        faults.addAll(dates("delegation", "id"));
        return faults;
    }

    private List<Fault> dates(String table, String id) {
        return Rows.list(handle.createQuery("select * from " + table + " where edtf is not null"), row -> {
                    String edtf = row.getString("edtf");
                    When when;
                    try {
                        when = When.parse(edtf);
                    } catch (IllegalArgumentException e) {
                        return Optional.of(new Fault("check.noSuchDate", row.getString(id), edtf));
                    }
                    boolean agree = Objects.equals(Rows.day(row, "first_day"), when.first())
                            && Objects.equals(Rows.day(row, "last_day"), when.last())
                            && Objects.equals(
                                    Rows.day(row, "shown_first"),
                                    when.shownDays().first())
                            && Objects.equals(
                                    Rows.day(row, "shown_last"),
                                    when.shownDays().last());
                    return agree
                            ? Optional.<Fault>empty()
                            : Optional.of(new Fault("check.otherDays", row.getString(id), edtf));
                })
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Fault> faults(String key, String sql) {
        return Rows.list(handle.createQuery(sql), row -> new Fault(key, row.getString("subject")));
    }

    private long count(String from) {
        return handle.createQuery("select count(*) from " + from)
                .mapTo(Long.class)
                .one();
    }
}
