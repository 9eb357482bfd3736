package vn.sen.command;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.sen.book.PlanBook;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;
import vn.sen.store.ScheduledActivity;
import vn.sen.text.Problem;

/** {@code sen list}: activities whose possible days touch a window. */
@Command(name = "list", description = "${bundle:command.list}")
final class ListCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final BookOption book = new BookOption();

    @Option(
            names = "--from",
            required = true,
            paramLabel = "D",
            converter = DayConverter.class,
            description = "${bundle:command.list.from}")
    private LocalDate from = When.OPEN_START;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "D",
            converter = DayConverter.class,
            description = "${bundle:command.list.to}")
    private LocalDate to = When.OPEN_END;

    @Option(names = "--json", description = "${bundle:command.json}")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** An activity as scripts see it. */
    private record Listed(
            String plan,
            String planId,
            String item,
            @Nullable String label,
            String text,
            List<String> schedule,
            String state,
            List<Owner> owners,
            String place) {}

    private record Owner(String role, String who) {}

    @Override
    public Integer call() throws Problem {
        if (to.isBefore(from)) {
            throw new ParameterException(
                    spec.commandLine(), "window ends before it starts", spec.findOption("--to"), to.toString());
        }
        try (PlanBook open = book.open()) {
            List<Listed> found = listed(open, new Days(from, to));
            if (json) {
                Json.print(terminal.out(), found);
            } else {
                found.forEach(this::print);
            }
            return 0;
        }
    }

    /** Each activity once, with all its dates, in the order of the first that touches the window. */
    private static List<Listed> listed(PlanBook book, Days window) {
        Map<PlanId, Optional<Plan>> plans = new LinkedHashMap<>();
        Map<ItemId, Listed> activities = new LinkedHashMap<>();
        for (ScheduledActivity date : book.possible(window)) {
            List<When> schedule = plans.computeIfAbsent(date.plan(), book::plan)
                    .flatMap(plan -> plan.find(date.item()))
                    .flatMap(Item::activity)
                    .map(Activity::schedule)
                    .orElse(List.of(date.when()));
            activities.computeIfAbsent(date.item(), item -> listed(date, schedule));
        }
        return List.copyOf(activities.values());
    }

    private static Listed listed(ScheduledActivity date, List<When> schedule) {
        return new Listed(
                date.reference(),
                date.plan().value(),
                date.item().value(),
                date.label().isEmpty() ? null : date.label(),
                date.text(),
                schedule.stream().map(When::edtf).toList(),
                date.state().name(),
                date.owners().stream().map(ListCommand::owner).toList(),
                date.place());
    }

    private static Owner owner(Assignment assignment) {
        return new Owner(assignment.role().name(), assignment.who());
    }

    private void print(Listed activity) {
        String owners = activity.owners().stream().map(Owner::who).collect(Collectors.joining(", "));
        terminal.say(
                "command.list.line",
                String.join(" ", activity.schedule()),
                activity.plan(),
                activity.label() == null ? "-" : activity.label(),
                terminal.messages().text("command.state." + activity.state()),
                owners.isEmpty() ? "" : "  (" + owners + ")",
                activity.text().replaceAll("\\s+", " "));
    }

    /** Reads 2024-03-01 or 1/3/2024. */
    static final class DayConverter implements CommandLine.ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            String[] parts = value.split("/", -1);
            if (parts.length == 3) {
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
            return LocalDate.parse(value);
        }
    }
}
