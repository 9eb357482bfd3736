package vn.sen.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;
import vn.sen.schedule.WhenWords;
import vn.sen.text.Problem;

/** {@code sen when 'dự kiến tháng 4/2024'}: how Sen understands a date that one might type. */
@Command(name = "when", description = "${bundle:command.when}")
final class WhenCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "TEXT", description = "${bundle:command.when.text}")
    private List<String> words = new ArrayList<>();

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:command.when.year}")
    private @Nullable Integer year;

    @Option(names = "--json", description = "${bundle:command.json}")
    private boolean json;

    WhenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * A date as scripts see it.
     *
     * @param first its first possible day, null where it has no beginning
     * @param last its last possible day, null where it has no end
     */
    private record Understood(
            String edtf,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            boolean tentative,
            String wording) {
        static Understood of(When when, WhenWords words) {
            return new Understood(
                    when.edtf(),
                    when.first().equals(When.OPEN_START) ? null : when.first(),
                    when.last().equals(When.OPEN_END) ? null : when.last(),
                    when.tentative(),
                    words.full(when));
        }
    }

    @Override
    public Integer call() throws Problem {
        WhenWords inWords = WhenWords.in(terminal.messages().locale());
        int assumed = year == null ? LocalDate.now(terminal.clock()).getYear() : year;
        List<When> whens = WhenText.parse(String.join(" ", words), assumed);
        if (json) {
            Json.print(
                    terminal.out(),
                    whens.stream().map(when -> Understood.of(when, inWords)).toList());
        } else {
            whens.forEach(when -> terminal.line(when.edtf() + "  " + inWords.full(when)));
        }
        return 0;
    }
}
