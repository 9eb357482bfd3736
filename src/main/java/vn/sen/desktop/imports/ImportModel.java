package vn.sen.desktop.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Importing;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.Plan;
import vn.sen.reading.PlanReader;
import vn.sen.reading.Reading;
import vn.sen.text.Problem;

/** What was understood of a document, and what of it she takes. Nothing is written before {@link #write}. */
final class ImportModel {
    /** How far the document is. */
    sealed interface Phase {
        /** It is being read. */
        record Busy(Path file) implements Phase {}

        /** It is there to be looked over. */
        record Ready(Path file, Reading reading, List<ImportRow> rows, List<Lit> lit, Importing.Plans known)
                implements Phase {}

        /** It could not be read. */
        record Failed(Path file, Exception cause) implements Phase {}
    }

    private final Workbench bench;
    private final PlanReader reader = new PlanReader();
    private final ObjectProperty<@Nullable Phase> phase = new SimpleObjectProperty<>();
    private final ReadOnlyIntegerWrapper activities = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper dates = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper doubtful = new ReadOnlyIntegerWrapper();
    private Runnable pending = () -> {};

    ImportModel(Workbench bench) {
        this.bench = bench;
    }

    ReadOnlyObjectProperty<@Nullable Phase> phase() {
        return phase;
    }

    /** How many activities would be written. */
    ReadOnlyIntegerProperty activities() {
        return activities.getReadOnlyProperty();
    }

    /** How many dates would be written. */
    ReadOnlyIntegerProperty dates() {
        return dates.getReadOnlyProperty();
    }

    /** How many rows she should look at. */
    ReadOnlyIntegerProperty doubtful() {
        return doubtful.getReadOnlyProperty();
    }

    /** Reads a file away from the window. */
    void read(Path file) {
        pending.run();
        phase.set(new Phase.Busy(file));
        pending = bench.background().run(() -> understand(file), this::ready, failure -> failed(file, failure));
    }

    private Phase.Ready understand(Path file) throws Problem {
        Reading reading = reader.read(file);
        Rows rows = new Rows(reading);
        List<ImportRow> all = rows.all();
        Importing.Plans known = new Importing(reading.toDraft()).known(bench.book());
        return new Phase.Ready(file, reading, all, rows.lit(all), known);
    }

    private void ready(Phase.Ready ready) {
        for (ImportRow row : ready.rows()) {
            row.taken().subscribe(() -> count(ready.rows()));
            row.schedule().subscribe(() -> count(ready.rows()));
            row.owners().subscribe(() -> count(ready.rows()));
            row.agreed().subscribe(() -> count(ready.rows()));
        }
        count(ready.rows());
        phase.set(ready);
    }

    private void failed(Path file, Exception cause) {
        phase.set(new Phase.Failed(file, cause));
    }

    private void count(List<ImportRow> rows) {
        doubtful.set((int) rows.stream().filter(ImportRow::doubtful).count());
        List<ImportRow> taken = rows.stream()
                .filter(row -> row.choosable() && row.taken().get())
                .toList();
        activities.set((int) taken.stream()
                .filter(row -> row.kind() == ImportRow.Kind.EVENT || row.kind() == ImportRow.Kind.DEADLINE)
                .count());
        dates.set(taken.stream()
                .filter(row -> row.kind() != ImportRow.Kind.VISIT)
                .mapToInt(row -> row.schedule().get().size())
                .sum());
    }

    /** Gives up what is being read. */
    void cancel() {
        pending.run();
        phase.set(null);
    }

    /** The next doubtful row after one, from the start again after the last; empty if there is none. */
    static Optional<Integer> nextDoubtful(List<ImportRow> rows, int after) {
        return IntStream.range(1, rows.size() + 1)
                .map(step -> Math.floorMod(after + step, rows.size()))
                .filter(index -> rows.get(index).doubtful())
                .boxed()
                .findFirst();
    }

    /** Writes it into the book as one step, and goes to the plan. */
    void write() {
        if (!(phase.get() instanceof Phase.Ready ready)) {
            return;
        }
        bench.background()
                .run(
                        () -> {
                            Importing importing = new Importing(Corrections.of(ready.reading(), ready.rows())
                                    .toDraft());
                            bench.book().apply(importing.edit(bench.book()));
                            return importing.plan();
                        },
                        this::written,
                        bench.notices()::failure);
    }

    private void written(Plan plan) {
        phase.set(null);
        bench.navigator().go(new Place.Plans(plan.id(), null));
        bench.notices()
                .done(
                        bench.messages().text("imports.done", plan.head().reference()),
                        bench.messages().text("imports.undo"),
                        this::undo);
    }

    private void undo() {
        bench.background().run(() -> bench.book().undo(), taken -> {}, bench.notices()::failure);
    }
}
