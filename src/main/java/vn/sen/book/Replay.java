package vn.sen.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sen.store.Journal;
import vn.sen.store.PlanSummary;
import vn.sen.store.Store;
import vn.sen.text.Fault;
import vn.sen.text.Problem;

/** Does the journal's edits again in an empty book, to compare. */
final class Replay {
    private Replay() {}

    /** How the replayed book differs from the one at hand; nothing in a sound book. */
    static List<Fault> differences(PlanBook book) {
        try {
            Path folder = Files.createTempDirectory("sen-check");
            try (Store replayed = Store.open(folder)) {
                return differences(book.store(), replayed);
            } finally {
                delete(folder);
            }
        } catch (IOException | Problem e) {
            return List.of(new Fault("check.journal.unread", String.valueOf(e.getMessage())));
        }
    }

    private static List<Fault> differences(Store book, Store replayed) throws Problem {
        List<Journal.Entry> done = book.journal(Journal::all).stream()
                .filter(entry -> entry.state() == Journal.State.DONE)
                .toList();
        try {
            replayed.write(transaction ->
                    done.forEach(entry -> EditText.read(entry.payload()).apply(transaction)));
        } catch (IllegalArgumentException e) {
            return List.of(new Fault("check.journal.unfit", String.valueOf(e.getMessage())));
        }
        List<Fault> found = new ArrayList<>();
        compare(found, new Fault("check.journal.plans"), ids(book), ids(replayed));
        for (PlanSummary plan : book.plans()) {
            compare(
                    found,
                    new Fault("check.journal.plan", plan.id().toString()),
                    book.plan(plan.id()),
                    replayed.plan(plan.id()));
        }
        compare(found, new Fault("check.journal.partners"), book.partners(), replayed.partners());
        compare(found, new Fault("check.journal.delegations"), book.delegations(), replayed.delegations());
        compare(found, new Fault("check.journal.desks"), book.desks(), replayed.desks());
        compare(found, new Fault("check.journal.office"), book.office(), replayed.office());
        return found;
    }

    private static List<Object> ids(Store store) {
        return store.plans().stream().<Object>map(PlanSummary::id).toList();
    }

    private static void compare(List<Fault> found, Fault fault, Object here, Object replayed) {
        if (!Objects.equals(here, replayed)) {
            found.add(fault);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
