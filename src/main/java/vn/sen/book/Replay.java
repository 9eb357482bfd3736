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
import vn.sen.text.Problem;

/** Does the journal's edits again in an empty book, to compare. */
final class Replay {
    private Replay() {}

    /** How the replayed book differs from the one at hand; nothing in a sound book. */
    static List<String> differences(PlanBook book) {
        try {
            Path folder = Files.createTempDirectory("sen-check");
            try (Store replayed = Store.open(folder)) {
                return differences(book.store(), replayed);
            } finally {
                delete(folder);
            }
        } catch (IOException | Problem e) {
            return List.of("the journal could not be replayed: " + e.getMessage());
        }
    }

    private static List<String> differences(Store book, Store replayed) throws Problem {
        List<Journal.Entry> done = book.journal(Journal::all).stream()
                .filter(entry -> entry.state() == Journal.State.DONE)
                .toList();
        try {
            replayed.write(transaction ->
                    done.forEach(entry -> EditText.read(entry.payload()).apply(transaction)));
        } catch (IllegalArgumentException e) {
            return List.of("the journal does not fit together: " + e.getMessage());
        }
        List<String> found = new ArrayList<>();
        compare(found, "plans", ids(book), ids(replayed));
        for (PlanSummary plan : book.plans()) {
            compare(found, "plan " + plan.id(), book.plan(plan.id()), replayed.plan(plan.id()));
        }
        compare(found, "partners", book.partners(), replayed.partners());
        compare(found, "delegations", book.delegations(), replayed.delegations());
        compare(found, "desks", book.desks(), replayed.desks());
        compare(found, "office", book.office(), replayed.office());
        return found;
    }

    private static List<Object> ids(Store store) {
        return store.plans().stream().<Object>map(PlanSummary::id).toList();
    }

    private static void compare(List<String> found, String what, Object here, Object replayed) {
        if (!Objects.equals(here, replayed)) {
            found.add("the journal gives other " + what + " than the book has");
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
