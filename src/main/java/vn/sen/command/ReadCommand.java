package vn.sen.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sen.reading.PlanReader;
import vn.sen.reading.Proposal;
import vn.sen.reading.Proposal.Field;
import vn.sen.reading.Reading;
import vn.sen.reading.ReadingJson;
import vn.sen.reading.Remark;
import vn.sen.schedule.When;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** {@code sen read}: tells what is understood of a document, and stores nothing. */
@Command(name = "read", description = "${bundle:command.read}")
final class ReadCommand implements Callable<Integer> {
    private static final int SHORT = 90;

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "${bundle:command.read.file}")
    private Path file = Path.of("");

    @Option(names = "--json", description = "${bundle:command.json}")
    private boolean json;

    ReadCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Problem {
        Reading reading = new PlanReader().read(file);
        if (json) {
            terminal.line(ReadingJson.of(reading));
        } else {
            tell(reading);
        }
        return 0;
    }

    private void tell(Reading reading) {
        head(reading);
        section(
                "command.read.activities",
                reading.all(Proposal.Event.class),
                event -> (event.label().isEmpty() ? "–" : event.label()) + "  " + shorten(event.text()) + "  "
                        + String.join(
                                ", ", event.schedule().stream().map(When::edtf).toList()));
        section(
                "command.read.targets",
                reading.all(Proposal.Target.class),
                target -> target.comparator().sign() + " " + number(target.value()) + " " + target.unit() + "  "
                        + shorten(target.text()));
        section(
                "command.read.tasks",
                reading.all(Proposal.Task.class),
                task -> task.who() + "  " + String.join(", ", task.items()));
        section(
                "command.read.deadlines",
                reading.all(Proposal.Deadline.class),
                deadline -> deadline.due() + "  " + shorten(deadline.text()));
        section(
                "command.read.visits",
                reading.all(Proposal.Visit.class),
                visit -> terminal.messages()
                                .text("command.read.visit." + visit.direction().name()) + "  " + visit.country() + "  "
                        + visit.partner());
        section(
                "command.read.citations",
                reading.all(Proposal.Citation.class),
                citation -> citation.number() + "  " + (citation.date() == null ? "" : citation.date()));
        section("command.read.recipients", reading.all(Proposal.Recipient.class), Proposal.Recipient::text);
        section("command.read.remarks", reading.remarks(), remark -> sentence(terminal.messages(), remark));
    }

    private void head(Reading reading) {
        terminal.say(
                "command.read.head.kind",
                head(reading, Field.KIND),
                head(reading, Field.NUMBER),
                head(reading, Field.SYMBOL));
        terminal.say("command.read.head.issuer", head(reading, Field.SUPERIOR), head(reading, Field.ISSUER));
        terminal.say(
                "command.read.head.date",
                head(reading, Field.PLACE),
                head(reading, Field.DATE),
                head(reading, Field.YEAR));
        terminal.say("command.read.head.title", head(reading, Field.TITLE));
    }

    private static String head(Reading reading, Field field) {
        return reading.head(field).orElse("…");
    }

    private <T> void section(String key, List<T> facts, java.util.function.Function<T, String> line) {
        if (!facts.isEmpty()) {
            terminal.line("");
            terminal.say(key, Integer.toString(facts.size()));
            facts.forEach(fact -> terminal.line("  " + line.apply(fact).stripTrailing()));
        }
    }

    private static String shorten(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= SHORT ? line : line.substring(0, SHORT).stripTrailing() + "…";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String sentence(Messages messages, Remark remark) {
        return messages.text(
                "reading.remark." + remark.kind().name(), remark.details().toArray());
    }
}
