package vn.sen.desktop.partners;

import java.time.LocalDate;
import java.util.List;
import vn.sen.schedule.Days;
import vn.sen.schedule.Observance.Coming;
import vn.sen.schedule.Observances;
import vn.sen.text.Fold;

/** The days of a country that call for a letter, flowers or a visit. */
final class CountryDays {
    private static final Observances KNOWN = Observances.standard();

    private CountryDays() {}

    /** Those of the next twelve months, today's among them. */
    static List<Coming> coming(String country, LocalDate today) {
        String wanted = Fold.marked(country);
        Days year = new Days(today, today.plusYears(1).minusDays(1));
        return KNOWN.in(year).stream()
                .filter(coming -> !coming.observance().country().isEmpty())
                .filter(coming -> Fold.marked(coming.observance().country()).equals(wanted))
                .filter(coming ->
                        !coming.days().first().isBefore(today) || coming.days().contains(today))
                .toList();
    }
}
