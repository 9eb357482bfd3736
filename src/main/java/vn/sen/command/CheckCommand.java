package vn.sen.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.sen.book.BookCheck;
import vn.sen.book.PlanBook;
import vn.sen.text.Fault;
import vn.sen.text.Problem;

/** {@code sen check}: verifies the book and prints what it holds. */
@Command(name = "check", description = "${bundle:command.check}")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final BookOption book = new BookOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Problem {
        try (PlanBook open = book.open()) {
            BookCheck.Result result = BookCheck.of(open);
            result.counts()
                    .forEach((what, count) -> terminal.say("command.check.count." + what.name(), Long.toString(count)));
            List<Fault> faults = result.faults();
            faults.forEach(fault -> terminal.err().println(fault.sentence(terminal.messages())));
            if (faults.isEmpty()) {
                terminal.say("command.check.whole", book.folder().toString());
                return 0;
            }
            throw new Problem("problem.book.unsound", book.folder().toString(), Integer.toString(faults.size()));
        }
    }
}
