package vn.sen.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.sen.book.PlanBook;
import vn.sen.store.PlanSummary;
import vn.sen.text.Problem;

/** {@code sen plans}: what plans the book has. */
@Command(name = "plans", description = "${bundle:command.plans}")
final class PlansCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final BookOption book = new BookOption();

    @Option(names = "--json", description = "${bundle:command.json}")
    private boolean json;

    PlansCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A plan as scripts see it. */
    private record Listed(
            String id,
            String reference,
            String kind,
            @Nullable Integer number,
            String symbol,
            int year,
            @Nullable LocalDate date,
            String title,
            int items,
            int activities) {
        static Listed of(PlanSummary plan) {
            return new Listed(
                    plan.id().value(),
                    plan.head().reference(),
                    plan.head().kind(),
                    plan.head().number(),
                    plan.head().symbol(),
                    plan.head().year(),
                    plan.head().issued(),
                    plan.head().title(),
                    plan.items(),
                    plan.activities());
        }
    }

    @Override
    public Integer call() throws Problem {
        try (PlanBook open = book.open()) {
            List<PlanSummary> plans = open.plans();
            if (json) {
                Json.print(terminal.out(), plans.stream().map(Listed::of).toList());
            } else {
                plans.forEach(this::print);
            }
            return 0;
        }
    }

    private void print(PlanSummary plan) {
        terminal.say(
                "command.plans.line",
                plan.head().reference(),
                Integer.toString(plan.head().year()),
                plan.head().title(),
                Integer.toString(plan.items()),
                Integer.toString(plan.activities()),
                plan.id().value());
    }
}
