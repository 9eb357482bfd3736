package vn.sen.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sen.book.PlanBook;
import vn.sen.plan.Plan;
import vn.sen.text.Problem;
import vn.sen.writing.DocumentFile;
import vn.sen.writing.PageProfile;

/** {@code sen write}: writes a plan as an official document. */
@Command(name = "write", description = "${bundle:command.write}")
final class WriteCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final BookOption book = new BookOption();

    @Parameters(paramLabel = "PLAN", description = "${bundle:command.write.plan}")
    private String name = "";

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "${bundle:command.write.to}")
    private Path to = Path.of("");

    WriteCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Problem {
        Plan plan = plan();
        for (Path written : DocumentFile.write(plan, PageProfile.HOI_ND30, to)) {
            terminal.say("command.write.done", plan.head().reference(), written.toString());
        }
        return 0;
    }

    /** The book is closed again before the document is set. */
    private Plan plan() throws Problem {
        try (PlanBook open = book.open()) {
            return book.plan(open, name);
        }
    }
}
