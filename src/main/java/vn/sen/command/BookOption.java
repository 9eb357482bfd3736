package vn.sen.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.sen.book.PlanBook;
import vn.sen.plan.Plan;
import vn.sen.store.BookFolder;
import vn.sen.store.Store;
import vn.sen.text.Problem;

/** {@code --book DIR}: which book a command works on. */
public final class BookOption {
    @Option(names = "--book", paramLabel = "DIR", description = "${bundle:command.book}")
    private @Nullable Path folder;

    /** The folder that was given, else the usual one of this user. */
    public Path folder() {
        return folder == null ? BookFolder.standard() : folder;
    }

    /** Opens a book that is there; none is made by looking. */
    public PlanBook open() throws Problem {
        if (!Files.exists(folder().resolve(Store.FILE))) {
            throw new Problem("problem.book.none", folder().toString());
        }
        return PlanBook.open(folder());
    }

    /** Opens the book, making it if there is none. */
    public PlanBook openOrMake() throws Problem {
        return PlanBook.open(folder());
    }

    /** A plan by its number and symbol or its id. */
    public Plan plan(PlanBook book, String name) throws Problem {
        return book.planNamed(name).orElseThrow(() -> new Problem("problem.plan.none", name, folder().toString()));
    }
}
