package vn.sen.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
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
import vn.sen.text.Fault;
import vn.sen.text.Problem;

/** The book's file. What {@link #write} returned from is on the disk; what it failed at never happened. */
public final class Store implements AutoCloseable {
    /** The file's name in its folder. */
    public static final String FILE = "book" + H2Dialect.FILE_SUFFIX;

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final Path folder;
    private final OpenFile file;
    private final ReentrantLock writing = new ReentrantLock();

    private Store(Path folder, OpenFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** Opens the book in a folder, making it if there is none; read-only where it must be. */
    public static Store open(Path folder) throws Problem {
        return open(folder, "file");
    }

    /** As {@link #open(Path)}, through another of H2's file systems. */
    static Store open(Path folder, String scheme) throws Problem {
        return new Store(folder, OpenFile.open(folder, scheme));
    }

    public Path folder() {
        return folder;
    }

    /** The key of the sentence that says why nothing can be written; empty when it can. */
    public Optional<String> readOnlyReason() {
        return file.readOnlyReason();
    }

    /** Does several changes as one, with their journal row. */
    public Touched write(Consumer<Transaction> work) throws Problem {
        writing.lock();
        try {
            file.tryToWriteAgain();
            Optional<String> reason = readOnlyReason();
            if (reason.isPresent()) {
                throw new Problem(reason.get(), folder.toString());
            }
            return file.jdbi().withHandle(handle -> {
                Touched touched = handle.inTransaction(inner -> {
                    Transaction transaction = new Transaction(inner);
                    work.accept(transaction);
                    return transaction.touched();
                });
                H2Dialect.force(handle.getConnection());
                return touched;
            });
        } catch (IllegalArgumentException e) {
            // The edit does not fit the book: it was rolled back, and the book is well.
            throw e;
        } catch (SQLException | RuntimeException e) {
            throw failed(e);
        } finally {
            writing.unlock();
        }
    }

    private BookProblem failed(Exception cause) {
        if (BookProblem.refused(cause)) {
            throw new IllegalArgumentException("the edit does not fit the book", cause);
        }
        LOG.error("an edit could not be written", cause);
        BookProblem problem = BookProblem.writing(cause, folder);
        file.reopen(problem.key());
        return problem;
    }

    /** Reads the journal. */
    public <T> T journal(Function<Journal, T> question) {
        return read(handle -> question.apply(new Journal(handle)));
    }

    public List<PlanSummary> plans() {
        return read(handle -> new PlanQueries(handle).summaries());
    }

    public Optional<Plan> plan(PlanId id) {
        return read(handle -> new PlanQueries(handle).plan(id));
    }

    /** Dates of activities whose possible days touch the window. */
    public List<ScheduledActivity> possible(Days window) {
        return read(handle -> new ScheduleQueries(handle).possible(window));
    }

    /** Dates of activities that are shown in the window. */
    public List<ScheduledActivity> shown(Days window) {
        return read(handle -> new ScheduleQueries(handle).shown(window));
    }

    /** The day nearest to the given one on which an activity begins to be shown; of one plan if it is given. */
    public Optional<LocalDate> nearestShown(LocalDate day, @Nullable PlanId plan) {
        return read(handle -> new ScheduleQueries(handle).nearestShown(day, plan));
    }

    public List<Partner> partners() {
        return read(handle -> new OfficeQueries(handle).partners());
    }

    public List<Delegation> delegations() {
        return read(handle -> new OfficeQueries(handle).delegations());
    }

    public List<Delegation> delegations(Days window) {
        return read(handle -> new OfficeQueries(handle).delegations(window));
    }

    public List<Desk> desks() {
        return read(handle -> new OfficeQueries(handle).desks());
    }

    public OwnOffice office() {
        return read(handle -> new OfficeQueries(handle).office());
    }

    /** The faults in the rows of the book; none in a sound one. */
    public List<Fault> verify() {
        return read(handle -> new StoreCheck(handle).faults());
    }

    public StoreCheck.Counts counts() {
        return read(handle -> new StoreCheck(handle).counts());
    }

    /** The dated copies beside the book. */
    public Backups backups() {
        return new Backups(folder.resolve(Backups.FOLDER));
    }

    /** Writes a dated copy of the book as it stands, reads it again to its end, and lets go of what is too many. */
    public Backups.Backup backUp(Backups where, Instant now) throws Problem {
        try {
            Path target = where.fileFor(now);
            Path part = target.resolveSibling(target.getFileName() + ".part");
            // One moment of the whole book, whatever is edited meanwhile.
            file.jdbi()
                    .useTransaction(
                            TransactionIsolationLevel.REPEATABLE_READ,
                            handle -> new TableDump(handle).write(part, Schema.VERSION));
            BookFolder.keepPrivate(part);
            TableDump.verify(part);
            return where.keep(part, target, now);
        } catch (IOException | RuntimeException e) {
            LOG.error("a backup could not be written", e);
            throw BookProblem.backingUp(e, where.folder());
        }
    }

    private <T> T read(Function<Handle, T> question) {
        return file.jdbi().inTransaction(question::apply);
    }

    @Override
    public void close() {
        writing.lock();
        try {
            file.close();
        } finally {
            writing.unlock();
        }
    }
}
