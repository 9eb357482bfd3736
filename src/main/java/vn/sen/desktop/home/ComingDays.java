package vn.sen.desktop.home;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.sen.schedule.Days;
import vn.sen.schedule.Observance.Coming;
import vn.sen.schedule.Observance.Rank;
import vn.sen.schedule.Observance.Theme;
import vn.sen.schedule.Observances;

/** The observances that she should think of now: the next few, and the next one that is a round anniversary. */
final class ComingDays {
    private static final int NEXT = 5;
    private static final int ROUND = 1;
    private static final int MONTHS = 10;

    private ComingDays() {}

    static List<Coming> from(Observances observances, LocalDate today) {
        List<Coming> all = observances.in(new Days(today, today.plusMonths(MONTHS))).stream()
                .filter(coming -> coming.observance().theme() != Theme.CAMPAIGN)
                .filter(coming -> !coming.days().first().isBefore(today))
                .toList();
        List<Coming> next = all.stream().limit(NEXT).toList();
        Stream<Coming> round = all.stream().skip(NEXT).filter(ComingDays::round).limit(ROUND);
        return Stream.concat(next.stream(), round).toList();
    }

    /** Whether it is a full anniversary ('năm tròn'). */
    static boolean round(Coming coming) {
        return coming.years() > 0
                && coming.rank().filter(rank -> rank == Rank.ROUND).isPresent();
    }
}
