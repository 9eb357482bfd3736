package vn.sen.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sen.book.Importing;
import vn.sen.book.PlanBook;
import vn.sen.plan.Plan;
import vn.sen.reading.PlanReader;
import vn.sen.text.Problem;

/** {@code sen import}: puts documents into the book, each as one step that one undo takes back. */
@Command(name = "import", description = "${bundle:command.import}")
final class ImportCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final BookOption book = new BookOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "${bundle:command.import.files}")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--replace", description = "${bundle:command.import.replace}")
    private boolean replace;

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Problem {
        // Every document is read before the book is touched: a bad one leaves no half of the work behind.
        List<Importing> read = new ArrayList<>();
        for (Path file : files) {
            read.add(new Importing(new PlanReader().read(file).toDraft()));
        }
        try (PlanBook open = book.openOrMake()) {
            open.backUpIfChanged();
            for (int i = 0; i < read.size(); i++) {
                take(open, files.get(i), read.get(i));
            }
        }
        return 0;
    }

    private void take(PlanBook open, Path file, Importing draft) throws Problem {
        Importing.Plans known = draft.known(open);
        switch (known) {
            case Importing.Plans.Same same ->
                terminal.say(
                        "command.import.same",
                        file.toString(),
                        draft.plan().head().reference(),
                        same.plan().id().value());
            case Importing.Plans.Other other -> {
                if (!replace) {
                    throw new Problem(
                            "problem.import.known",
                            file.toString(),
                            draft.plan().head().reference(),
                            Integer.toString(draft.plan().head().year()));
                }
                open.apply(draft.editReplacing(open, other.plan()));
                stored(file, draft.plan());
            }
            case Importing.Plans.None none -> {
                open.apply(draft.edit(open));
                stored(file, draft.plan());
            }
        }
    }

    private void stored(Path file, Plan plan) {
        int[] counts = new int[2];
        plan.walk(item -> {
            counts[0]++;
            item.activity().ifPresent(facts -> counts[1]++);
        });
        terminal.say(
                "command.import.done",
                file.toString(),
                plan.head().reference(),
                plan.head().title(),
                Integer.toString(counts[0]),
                Integer.toString(counts[1]),
                plan.id().value());
    }
}
