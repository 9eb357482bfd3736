package vn.sen.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import vn.sen.schedule.When;

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

    /** One line for each fault. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        faults.addAll(
                lines(
                        """
                select 'item ' || item.id || ' stands below an item of another plan' as fault
                from item join item above on above.id = item.parent where above.plan <> item.plan
                """));
        faults.addAll(
                lines(
                        """
                select 'item ' || item.id || ' stands before the item that it is below' as fault
                from item join item above on above.id = item.parent where above.position >= item.position
                """));
        faults.addAll(
                lines(
                        """
                select 'two items of plan ' || plan || ' stand at one place' as fault
                from item group by plan, position having count(*) > 1
                """));
        faults.addAll(
                lines(
                        """
                select 'item ' || item_when.item || ' has a date but is no activity' as fault
                from item_when join item on item.id = item_when.item where item.state is null
                """));
        faults.addAll(dates("item_when", "item"));
        faults.addAll(dates("delegation", "id"));
        return faults;
    }

    private List<String> dates(String table, String id) {
        return Rows.list(handle.createQuery("select * from " + table + " where edtf is not null"), row -> {
                    String edtf = row.getString("edtf");
                    When when;
                    try {
                        when = When.parse(edtf);
                    } catch (IllegalArgumentException e) {
                        return table + " " + row.getString(id) + " has no date that exists: " + edtf;
                    }
                    boolean agree = Objects.equals(Rows.day(row, "first_day"), when.first())
                            && Objects.equals(Rows.day(row, "last_day"), when.last())
                            && Objects.equals(
                                    Rows.day(row, "shown_first"),
                                    when.shownDays().first())
                            && Objects.equals(
                                    Rows.day(row, "shown_last"),
                                    when.shownDays().last());
                    return agree ? "" : table + " " + row.getString(id) + " is indexed on other days than " + edtf;
                })
                .stream()
                .filter(fault -> !fault.isEmpty())
                .toList();
    }

    private List<String> lines(String sql) {
        return Rows.list(handle.createQuery(sql), row -> row.getString("fault"));
    }

    private long count(String from) {
        return handle.createQuery("select count(*) from " + from)
                .mapTo(Long.class)
                .one();
    }
}
