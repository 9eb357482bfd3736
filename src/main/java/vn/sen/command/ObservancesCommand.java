package vn.sen.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.sen.schedule.Observance;
import vn.sen.schedule.Observance.Coming;
import vn.sen.schedule.Observance.Rank;
import vn.sen.schedule.Observances;
import vn.sen.schedule.Point;

/** {@code sen observances --year 2026}: the days that the office keeps in mind. */
@Command(name = "observances", description = "${bundle:command.observances}")
final class ObservancesCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:command.observances.year}")
    private @Nullable Integer year;

    @Option(names = "--json", description = "${bundle:command.json}")
    private boolean json;

    ObservancesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * An observance as scripts see it.
     *
     * @param years the number of the anniversary, 0 where none is counted
     * @param rank how that number ranks (năm tròn, năm lẻ 5, năm khác), null where none is counted
     */
    private record Listed(
            String id,
            String name,
            LocalDate first,
            LocalDate last,
            int years,
            @Nullable Rank rank,
            String country,
            Observance.Theme theme,
            boolean holiday,
            Observance.Certainty certainty) {
        static Listed of(Coming coming, Locale locale) {
            Observance observance = coming.observance();
            return new Listed(
                    observance.id(),
                    observance.name(locale),
                    coming.days().first(),
                    coming.days().last(),
                    coming.years(),
                    coming.rank().orElse(null),
                    observance.country(),
                    observance.theme(),
                    observance.holiday(),
                    observance.certainty());
        }
    }

    @Override
    public Integer call() {
        int asked = year == null ? LocalDate.now(terminal.clock()).getYear() : year;
        List<Coming> comings = Observances.standard().in(Point.year(asked).days());
        Locale locale = terminal.messages().locale();
        if (json) {
            Json.print(
                    terminal.out(),
                    comings.stream().map(coming -> Listed.of(coming, locale)).toList());
        } else {
            comings.forEach(coming -> terminal.line(line(coming, locale)));
        }
        return 0;
    }

    private String line(Coming coming, Locale locale) {
        boolean oneDay = coming.days().count() == 1;
        String days = coming.days().first() + (oneDay ? "" : "/" + coming.days().last());
        String name = coming.observance().name(locale);
        String years = coming.rank().isEmpty() || coming.years() == 0
                ? ""
                : " "
                        + terminal.messages()
                                .text(
                                        "command.observances.rank."
                                                + coming.rank().get().name(),
                                        Integer.toString(coming.years()));
        return days + "  " + name + years;
    }
}
