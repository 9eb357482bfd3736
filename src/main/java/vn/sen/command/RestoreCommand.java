package vn.sen.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.sen.store.Restoring;
import vn.sen.text.Problem;

/** {@code sen restore}: puts a dated copy in the place of the book, which is kept beside it. */
@Command(name = "restore", description = "${bundle:command.restore}")
final class RestoreCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final BookOption book = new BookOption();

    @Parameters(paramLabel = "FILE", description = "${bundle:command.restore.file}")
    private Path file = Path.of("");

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Problem {
        Optional<Path> kept = Restoring.restore(file, book.folder());
        terminal.say("command.restore.done", file.toString(), book.folder().toString());
        kept.ifPresent(before -> terminal.say("command.restore.kept", before.toString()));
        return 0;
    }
}
