package vn.sen.book;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.office.Delegation;
import vn.sen.office.Desk;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.schedule.Days;
import vn.sen.store.Backups;
import vn.sen.store.Journal;
import vn.sen.store.PlanSummary;
import vn.sen.store.ScheduledActivity;
import vn.sen.store.Store;
import vn.sen.store.Touched;
import vn.sen.store.Transaction;
import vn.sen.text.Problem;

/**
 * The open plan book. Queries may be asked from any thread; edits run one after the other, each in one transaction with
 * its row in the journal, and once {@link #apply} returns the edit is on the disk. Listeners are called on the thread
 * of the edit.
 */
public final class PlanBook implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PlanBook.class);

    private final Store store;
    private final List<Consumer<Changed>> listeners = new CopyOnWriteArrayList<>();
    /** Held while an edit is done; the views are told after it is let go. */
    private final ReentrantLock editing = new ReentrantLock();

    private volatile Standing standing;

    /** What the journal says now, so that a view can ask as often as it likes. */
    private record Standing(boolean canUndo, boolean canRedo, Optional<Instant> lastSaved) {
        static Standing of(Journal journal) {
            return new Standing(
                    journal.any(Journal.State.DONE), journal.any(Journal.State.UNDONE), journal.lastChange());
        }
    }

    Store store() {
        return store;
    }

    private PlanBook(Store store) {
        this.store = store;
        this.standing = store.journal(Standing::of);
    }

    /** Opens the book in a folder, making it if there is none; read-only if another Sen has it or a newer one made it. */
    public static PlanBook open(Path folder) throws Problem {
        return new PlanBook(Store.open(folder));
    }

    /** Why the book cannot be written, empty when it can: the key of a sentence in the messages, which takes the folder. */
    public Optional<String> readOnlyReason() {
        return store.readOnlyReason();
    }

    /**
     * Does an edit and keeps it for ever.
     *
     * @throws Problem when it cannot be kept (disk full, read-only); the book is then as it was
     * @throws IllegalArgumentException when it does not fit the book (an item that is not there); the same
     */
    public void apply(Edit edit) throws Problem {
        String payload = EditText.write(edit);
        write(transaction -> {
            edit.apply(transaction);
            transaction.journal().add(now(), System.getProperty("user.name", ""), payload);
            return true;
        });
    }

    /** Takes the last edit back; false when there is none. */
    public boolean undo() throws Problem {
        return write(transaction -> transaction
                .journal()
                .lastDone()
                .map(entry -> {
                    EditText.read(entry.payload()).inverse().apply(transaction);
                    transaction.journal().mark(entry.seq(), Journal.State.UNDONE, now());
                    return true;
                })
                .orElse(false));
    }

    /** Does the edit again that was last taken back; false when there is none. */
    public boolean redo() throws Problem {
        return write(transaction -> transaction
                .journal()
                .firstUndone()
                .map(entry -> {
                    EditText.read(entry.payload()).apply(transaction);
                    transaction.journal().mark(entry.seq(), Journal.State.DONE, now());
                    return true;
                })
                .orElse(false));
    }

    /** One step of the book's history; says whether there was anything to do. */
    @FunctionalInterface
    private interface Step {
        boolean take(Transaction transaction);
    }

    private boolean write(Step step) throws Problem {
        boolean[] taken = {false};
        Touched touched;
        editing.lock();
        try {
            touched = store.write(transaction -> taken[0] = step.take(transaction));
            standing = store.journal(Standing::of);
        } finally {
            editing.unlock();
        }
        if (taken[0]) {
            tell(changed(touched));
        }
        return taken[0];
    }

    private void tell(Changed changed) {
        for (Consumer<Changed> listener : listeners) {
            try {
                listener.accept(changed);
            } catch (RuntimeException e) {
                // The edit stands; one view's failure must not keep the others from hearing of it.
                LOG.error("a view failed to follow a change", e);
            }
        }
    }

    private static Changed changed(Touched touched) {
        return new Changed(
                touched.plans(),
                touched.records().stream()
                        .map(kind -> Changed.Kind.valueOf(kind.name()))
                        .collect(Collectors.toSet()));
    }

    /** Databases keep microseconds. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** The edit that {@link #undo} would take back. */
    public Optional<Edit> undoable() {
        return store.journal(Journal::lastDone).map(entry -> EditText.read(entry.payload()));
    }

    /** The edit that {@link #redo} would do again. */
    public Optional<Edit> redoable() {
        return store.journal(Journal::firstUndone).map(entry -> EditText.read(entry.payload()));
    }

    public boolean canUndo() {
        return standing.canUndo() && readOnlyReason().isEmpty();
    }

    public boolean canRedo() {
        return standing.canRedo() && readOnlyReason().isEmpty();
    }

    /** Tells a listener of every change from now on, until the returned handle is run. */
    public Runnable subscribe(Consumer<Changed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** When the last edit reached the disk, in this session or before; empty for a new book. */
    public Optional<Instant> lastSaved() {
        return standing.lastSaved();
    }

    /** All plans, newest year first, then by number, drafts last. */
    public List<PlanSummary> plans() {
        return store.plans();
    }

    public Optional<Plan> plan(PlanId id) {
        return store.plan(id);
    }

    /** Finds a plan by its reference ('159/KH-BTV', spaces and dashes forgiven) or id; the newest if several bear it. */
    public Optional<Plan> planNamed(String referenceOrId) {
        String wanted = PlanNames.folded(referenceOrId);
        return plans().stream()
                .filter(plan -> PlanNames.isCalled(plan, wanted))
                .findFirst()
                .flatMap(plan -> plan(plan.id()));
    }

    /** Dates of activities whose possible days touch the window, by first day, then in reading order. */
    public List<ScheduledActivity> possible(Days window) {
        return store.possible(window);
    }

    /** Dates of activities that are shown in the window: as {@link #possible}, but a deadline only on its day. */
    public List<ScheduledActivity> shown(Days window) {
        return store.shown(window);
    }

    /** The day nearest to the given one on which an activity begins to be shown; of one plan if it is given. */
    public Optional<LocalDate> nearestShown(LocalDate day, @Nullable PlanId plan) {
        return store.nearestShown(day, plan);
    }

    /** All partners, by name. */
    public List<Partner> partners() {
        return PlanNames.sorted(store.partners());
    }

    /** All delegations by first day, those without a date last. */
    public List<Delegation> delegations() {
        return store.delegations();
    }

    /** Delegations shown in the window. */
    public List<Delegation> delegations(Days window) {
        return store.delegations(window);
    }

    /** All desks in the order they were added. */
    public List<Desk> desks() {
        return store.desks();
    }

    public OwnOffice office() {
        return store.office();
    }

    /** The dated copies beside the book. */
    public Backups backups() {
        return store.backups();
    }

    /**
     * Makes a dated copy where the book has changed since the last one; takes a second or so in a large book, so it is
     * asked for away from the window's thread.
     *
     * @return the copy, or empty where the newest one says it all
     */
    public Optional<Backups.Backup> backUpIfChanged() throws Problem {
        Optional<Instant> changed = lastSaved();
        if (changed.isEmpty() || readOnlyReason().isPresent()) {
            return Optional.empty();
        }
        Optional<Backups.Backup> newest = backups().newest();
        // Copies are dated to the second.
        if (newest.isPresent() && newest.get().made().isAfter(changed.get().plusSeconds(1))) {
            return Optional.empty();
        }
        return Optional.of(backUp(backups()));
    }

    /** Makes a dated copy in a folder. */
    public Backups.Backup backUp(Backups where) throws Problem {
        return store.backUp(where, now().truncatedTo(ChronoUnit.SECONDS));
    }

    public Path folder() {
        return store.folder();
    }

    /** Closes the book; what was acknowledged is on the disk already. */
    @Override
    public void close() {
        listeners.clear();
        store.close();
    }
}
