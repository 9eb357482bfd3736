package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.desktop.parts.time.Owners;
import vn.sen.schedule.Days;
import vn.sen.timeline.Entry;

/**
 * What the calendar shows of one period, filters applied.
 *
 * @param anchor a day of the period
 * @param today the day on which it was made
 * @param dated activities and visits of the loaded days
 * @param owners short names of who does what
 */
public record CalendarPage(
        CalendarView view,
        LocalDate anchor,
        LocalDate today,
        List<Dated> dated,
        List<ObservedDay> observances,
        Owners owners) {
    private static final Comparator<Dated> SHORT_FIRST =
            Comparator.comparingLong((Dated one) -> one.entry().days().count());

    public CalendarPage {
        dated = List.copyOf(dated);
        observances = List.copyOf(observances);
    }

    /** Everything to lay out; the observances of a day share one line. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        // A week has room for all names of a day; in a month the first stands for them, and the pane tells the rest.
        int most = view == CalendarView.WEEK ? Integer.MAX_VALUE : 1;
        Function<ObservedDay, String> naming = view == CalendarView.WEEK ? ObservedDay::name : ObservedDay::shortName;
        observances.stream()
                .collect(Collectors.groupingBy(
                        ObservedDay::day, TreeMap::new, Collectors.mapping(naming, Collectors.toList())))
                .forEach((day, names) ->
                        entries.add(observance(day, names.stream().limit(most).collect(Collectors.joining(" · ")))));
        dated.forEach(one -> entries.add(one.entry()));
        return entries;
    }

    private static Entry observance(LocalDate day, String names) {
        return new Entry(
                "observance#" + day, "", names, Days.of(day), Entry.Shape.BAR, Entry.Tone.FIXED, Entry.Kind.OBSERVANCE);
    }

    public Optional<Dated> find(String id) {
        return dated.stream().filter(one -> one.entry().id().equals(id)).findFirst();
    }

    public List<ObservedDay> observancesOn(LocalDate day) {
        return observances.stream()
                .filter(one -> one.days().contains(day))
                .sorted(Comparator.comparingLong(one -> one.days().count()))
                .toList();
    }

    /** Observances that begin on a day. */
    public List<ObservedDay> observancesStarting(LocalDate day) {
        return observances.stream().filter(one -> one.day().equals(day)).toList();
    }

    /** What happens on a day known as such: its own first, then what takes several days. */
    public List<Dated> on(LocalDate day) {
        return dated.stream()
                .filter(one -> one.entry().shape() != Entry.Shape.PERIOD
                        && one.entry().days().contains(day))
                .sorted(SHORT_FIRST)
                .toList();
    }

    /** What happens somewhere in a period around the day: the shortest period first. */
    public List<Dated> undated(Days period) {
        return dated.stream()
                .filter(one -> one.entry().shape() == Entry.Shape.PERIOD
                        && one.entry().days().overlaps(period))
                .sorted(SHORT_FIRST)
                .toList();
    }
}
