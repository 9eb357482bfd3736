package vn.sen.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.sen.schedule.LunarDay;
import vn.sen.schedule.LunarDay.Leap;
import vn.sen.text.Problem;

/** {@code sen lunar 2024-03-08}, {@code sen lunar 10/3/2026}: a solar day in the lunar calendar, and back. */
@Command(name = "lunar", description = "${bundle:command.lunar}")
final class LunarCommand implements Callable<Integer> {
    private static final Pattern LUNAR = Pattern.compile(
            "(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*(nhuận|nhuan)?\\s*[/.-]\\s*(\\d{4})\\s*(nhuận|nhuan)?");

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "DAY", description = "${bundle:command.lunar.day}")
    private List<String> words = new ArrayList<>();

    @Option(names = "--json", description = "${bundle:command.json}")
    private boolean json;

    LunarCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A day of both calendars, as scripts see it. */
    private record BothDays(
            LocalDate solar, int day, int month, boolean leap, int year, String yearName, String lunar) {
        static BothDays of(LocalDate solar) {
            LunarDay lunar = LunarDay.of(solar);
            return new BothDays(
                    solar,
                    lunar.day(),
                    lunar.month(),
                    lunar.inLeapMonth(),
                    lunar.year(),
                    lunar.yearName(),
                    lunar.toString());
        }
    }

    @Override
    public Integer call() throws Problem {
        BothDays both = BothDays.of(solarDay(String.join(" ", words).strip()));
        if (json) {
            Json.print(terminal.out(), both);
        } else {
            terminal.line(both.solar() + "  " + both.lunar());
        }
        return 0;
    }

    private static LocalDate solarDay(String text) throws Problem {
        Matcher lunar = LUNAR.matcher(text);
        if (lunar.matches()) {
            return fromLunar(lunar);
        }
        LocalDate solar = solar(text);
        if (!LunarDay.told(solar)) {
            throw new Problem("problem.when.lunarYear", Integer.toString(solar.getYear()));
        }
        return solar;
    }

    private static LocalDate solar(String text) throws Problem {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Problem(e, "problem.lunar.unknown", text);
        }
    }

    private static LocalDate fromLunar(Matcher text) throws Problem {
        int day = Integer.parseInt(text.group(1));
        int month = Integer.parseInt(text.group(2));
        int year = Integer.parseInt(text.group(4));
        if (year < LunarDay.FIRST_YEAR || year > LunarDay.LAST_YEAR) {
            throw new Problem("problem.when.lunarYear", Integer.toString(year));
        }
        boolean leap = text.group(3) != null || text.group(5) != null;
        Problem none = new Problem(
                "problem.when.lunarDay", day + "/" + month + (leap ? " nhuận" : ""), LunarDay.yearName(year));
        if (day < 1 || day > 30 || month < 1 || month > 12) {
            throw none;
        }
        LocalDate solar = new LunarDay(year, month, leap ? Leap.LEAP : Leap.REGULAR, day)
                .solar()
                .orElseThrow(() -> none);
        if (!LunarDay.told(solar)) {
            throw new Problem("problem.when.lunarYear", Integer.toString(year));
        }
        return solar;
    }
}
