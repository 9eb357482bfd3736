package vn.sen.desktop.parts.time;

import java.util.List;
import vn.sen.desktop.parts.time.ObservedDay.Weight;
import vn.sen.schedule.Days;
import vn.sen.schedule.Observance;
import vn.sen.schedule.Observance.Coming;
import vn.sen.schedule.Observance.Count;
import vn.sen.schedule.Observances;
import vn.sen.text.Messages;

/** The observances that come with the program, in the words of the interface. */
public final class ObservancesOf implements Observed {
    private final Observances observances = Observances.standard();
    private final Messages messages;

    public ObservancesOf(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<ObservedDay> in(Days window) {
        return observances.in(window).stream()
                .map(coming -> new ObservedDay(
                        coming.days(),
                        coming.observance().name(messages.locale()),
                        coming.observance().shortName(messages.locale()),
                        anniversary(coming),
                        weight(coming.observance())))
                .toList();
    }

    private static Weight weight(Observance observance) {
        return switch (observance.theme()) {
            case HOLIDAY, WOMEN, COUNTRY, DIPLOMACY -> Weight.MAIN;
            case NATION, PARTY_UNION, INTERNATIONAL, TRADITION, CAMPAIGN -> Weight.OTHER;
        };
    }

    private String anniversary(Coming coming) {
        if (coming.years() <= 0 || !(coming.observance().count() instanceof Count.Since since)) {
            return "";
        }
        String words = messages.text(
                "time.anniversary",
                Integer.toString(coming.years()),
                Integer.toString(since.year()),
                Integer.toString(coming.days().first().getYear()));
        return switch (coming.rank().orElse(Observance.Rank.OTHER)) {
            case ROUND -> words + " · " + messages.text("time.anniversary.round");
            case HALF_ROUND -> words + " · " + messages.text("time.anniversary.half");
            case OTHER -> words;
        };
    }
}
