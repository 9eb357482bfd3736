package vn.sen.book;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.sen.office.Delegation;
import vn.sen.office.Desk;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.schedule.Days;
import vn.sen.store.PlanSummary;
import vn.sen.store.ScheduledActivity;
import vn.sen.text.Problem;

/**
 * The open plan book. Queries may be asked from any thread; edits run one after the other, each in one transaction with
 * its row in the journal, and once {@link #apply} returns the edit is on the disk. Listeners are called on the thread
 * of the edit.
 */
public final class PlanBook implements AutoCloseable {
    private PlanBook() {}

    /** Opens the book in a folder, making it if there is none; read-only if another Sen has it or a newer one made it. */
    public static PlanBook open(Path folder) throws Problem {
        throw new UnsupportedOperationException(folder.toString());
    }

    /** Why the book cannot be written, empty when it can: the key of a sentence in the messages. */
    public Optional<String> readOnlyReason() {
        throw new UnsupportedOperationException();
    }

    /**
     * Does an edit and keeps it for ever.
     *
     * @throws Problem when it cannot be kept (disk full, read-only); the book is then as it was
     */
    public void apply(Edit edit) throws Problem {
        throw new UnsupportedOperationException(edit.toString());
    }

    /** Takes the last edit back; false when there is none. */
    public boolean undo() throws Problem {
        throw new UnsupportedOperationException();
    }

    /** Does the edit again that was last taken back; false when there is none. */
    public boolean redo() throws Problem {
        throw new UnsupportedOperationException();
    }

    public boolean canUndo() {
        throw new UnsupportedOperationException();
    }

    public boolean canRedo() {
        throw new UnsupportedOperationException();
    }

    /** Tells a listener of every change from now on, until the returned handle is run. */
    public Runnable subscribe(Consumer<Changed> listener) {
        throw new UnsupportedOperationException(listener.toString());
    }

    /** When the last edit reached the disk, in this session or before; empty for a new book. */
    public Optional<Instant> lastSaved() {
        throw new UnsupportedOperationException();
    }

    /** All plans, newest year first, then by number, drafts last. */
    public List<PlanSummary> plans() {
        throw new UnsupportedOperationException();
    }

    public Optional<Plan> plan(PlanId id) {
        throw new UnsupportedOperationException(id.toString());
    }

    /** Finds a plan by its reference ('159/KH-BTV', spaces and dashes forgiven) or id; the newest if several bear it. */
    public Optional<Plan> planNamed(String referenceOrId) {
        throw new UnsupportedOperationException(referenceOrId);
    }

    /** Dates of activities whose possible days touch the window, by first day, then in reading order. */
    public List<ScheduledActivity> possible(Days window) {
        throw new UnsupportedOperationException(window.toString());
    }

    /** Dates of activities that are shown in the window: as {@link #possible}, but a deadline only on its day. */
    public List<ScheduledActivity> shown(Days window) {
        throw new UnsupportedOperationException(window.toString());
    }

    public List<Partner> partners() {
        throw new UnsupportedOperationException();
    }

    public List<Delegation> delegations() {
        throw new UnsupportedOperationException();
    }

    /** Delegations shown in the window. */
    public List<Delegation> delegations(Days window) {
        throw new UnsupportedOperationException(window.toString());
    }

    public List<Desk> desks() {
        throw new UnsupportedOperationException();
    }

    public OwnOffice office() {
        throw new UnsupportedOperationException();
    }

    public Path folder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
