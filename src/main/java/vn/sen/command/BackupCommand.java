package vn.sen.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sen.book.PlanBook;
import vn.sen.store.Backups;
import vn.sen.text.Problem;

/** {@code sen backup}: makes a dated copy of the book. */
@Command(name = "backup", description = "${bundle:command.backup}")
final class BackupCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final BookOption book = new BookOption();

    @Option(names = "--to", paramLabel = "DIR", description = "${bundle:command.backup.to}")
    private @Nullable Path folder;

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Problem {
        try (PlanBook open = book.open()) {
            Backups where = folder == null ? open.backups() : new Backups(folder);
            terminal.say("command.backup.done", open.backUp(where).file().toString());
            return 0;
        }
    }
}
