package vn.sen.desktop.documents;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A day as it is typed here: 7/2/2026, 07-02-2026, or 7/2 in the current year. */
final class DayConverter extends StringConverter<LocalDate> {
    /** 07/02/2026 */
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?");

    private final Clock clock;

    DayConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        Matcher typed = TYPED.matcher(text == null ? "" : text.strip());
        if (!typed.matches()) {
            return null;
        }
        int year = typed.group(3) == null ? LocalDate.now(clock).getYear() : Integer.parseInt(typed.group(3));
        try {
            return LocalDate.of(year, Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
