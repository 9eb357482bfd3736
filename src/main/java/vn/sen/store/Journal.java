package vn.sen.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The journal of edits, in the transaction of a handle. What an edit is, it need not know: it keeps a text. */
public final class Journal {
    /** Where an edit stands between undo and redo. */
    public enum State {
        DONE,
        UNDONE,
        /** Undone, and then another edit was made: it can no longer be redone. */
        DISCARDED
    }

    /**
     * A row of the journal.
     *
     * @param seq rises with every edit
     * @param doneAt when it was first done
     * @param who the account on this computer
     * @param payload the edit as text
     */
    public record Entry(long seq, Instant doneAt, String who, State state, String payload) {}

    private final Handle handle;

    Journal(Handle handle) {
        this.handle = handle;
    }

    public void add(Instant now, String who, String payload) {
        handle.createUpdate("update journal set state = 'DISCARDED' where state = 'UNDONE'")
                .execute();
        handle.createUpdate("""
                        insert into journal (done_at, changed_at, who, state, payload)
                        values (:now, :now, :who, 'DONE', :payload)
                        """)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("who", who)
                .bind("payload", payload)
                .execute();
    }

    public void mark(long seq, State state, Instant now) {
        handle.createUpdate("update journal set state = :state, changed_at = :now where seq = :seq")
                .bind("state", state.name())
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("seq", seq)
                .execute();
    }

    /** The edit that undo would take back. */
    public Optional<Entry> lastDone() {
        return one("""
                select * from journal where state = 'DONE' and seq =
                    (select max(seq) from journal where state = 'DONE')
                """);
    }

    /** The edit that redo would do again. */
    public Optional<Entry> firstUndone() {
        return one("""
                select * from journal where state = 'UNDONE' and seq =
                    (select min(seq) from journal where state = 'UNDONE')
                """);
    }

    /** Whether any edit stands in a state. */
    public boolean any(State state) {
        return handle.createQuery("select seq from journal where state = :state order by seq fetch first 1 row only")
                .bind("state", state.name())
                .mapTo(Long.class)
                .findOne()
                .isPresent();
    }

    /** When the book last changed, by an edit, undo or redo. */
    public Optional<Instant> lastChange() {
        return handle.createQuery("select max(changed_at) from journal")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant);
    }

    /** All edits from the first on. */
    public List<Entry> all() {
        return list(handle.createQuery("select * from journal order by seq"));
    }

    private Optional<Entry> one(String sql) {
        return list(handle.createQuery(sql)).stream().findFirst();
    }

    private static List<Entry> list(Query query) {
        return Rows.list(
                query,
                row -> new Entry(
                        row.getLong("seq"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getString("who"),
                        Rows.constant(row, "state", State.class),
                        row.getString("payload")));
    }
}
