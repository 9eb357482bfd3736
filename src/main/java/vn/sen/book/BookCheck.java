package vn.sen.book;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sen.store.StoreCheck;
import vn.sen.text.Fault;

/** Verifies a book: its rows agree with one another, and its journal replayed from nothing gives the same book. */
public final class BookCheck {
    private BookCheck() {}

    /** What is counted. */
    public enum Counted {
        PLANS,
        ITEMS,
        ACTIVITIES,
        DATES,
        PARTNERS,
        DELEGATIONS,
        DESKS,
        EDITS
    }

    /**
     * What was found.
     *
     * @param faults those of the rows, then those of the journal; none in a sound book
     */
    public record Result(Map<Counted, Long> counts, List<Fault> faults) {}

    public static Result of(PlanBook book) {
        List<Fault> faults = new ArrayList<>(book.store().verify());
        faults.addAll(Replay.differences(book));
        Map<Counted, Long> counts = new EnumMap<>(Counted.class);
        StoreCheck.Counts found = book.store().counts();
        counts.put(Counted.PLANS, found.plans());
        counts.put(Counted.ITEMS, found.items());
        counts.put(Counted.ACTIVITIES, found.activities());
        counts.put(Counted.DATES, found.dates());
        counts.put(Counted.PARTNERS, found.partners());
        counts.put(Counted.DELEGATIONS, found.delegations());
        counts.put(Counted.DESKS, found.desks());
        counts.put(Counted.EDITS, found.edits());
        return new Result(counts, faults);
    }
}
