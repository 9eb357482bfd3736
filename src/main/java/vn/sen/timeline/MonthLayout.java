package vn.sen.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sen.schedule.Days;

/**
 * Whole weeks from Monday to Sunday with the boxes of their entries, as a month or a week shows them. Entries known only
 * by month, quarter or longer, and those that go on through the whole period, stand in the strip above and in no cell.
 *
 * @param window all days that are laid out, the neighbouring months' days in the first and last week included
 * @param boxes what is drawn, by week, then lane
 * @param strip entries of the period as a whole, the shortest period first
 * @param hidden what found no line, by day; days with nothing hidden are missing
 */
public record MonthLayout(Days window, List<Box> boxes, List<Entry> strip, Map<LocalDate, List<Entry>> hidden) {
    private static final int WEEK = 7;
    /** Longer than a month. */
    private static final int LONG = 31;

    private static final Comparator<Entry> SHORT_PERIOD_FIRST = Comparator.comparingLong(
                    (Entry entry) -> entry.days().count())
            .thenComparing(entry -> entry.days().first());

    public MonthLayout {
        boxes = List.copyOf(boxes);
        strip = List.copyOf(strip);
    }

    /** The days a month shows: whole weeks from the Monday on or before its first day. */
    public static Days window(YearMonth month) {
        return new Days(monday(month.atDay(1)), monday(month.atEndOfMonth()).plusDays(WEEK - 1));
    }

    /** The week of a day, from Monday to Sunday. */
    public static Days week(LocalDate day) {
        return new Days(monday(day), monday(day).plusDays(WEEK - 1));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * Lays out a month.
     *
     * @param lanes lines that a cell has room for, at least 1; the last one gives way to '+2' where more is to show
     */
    public static MonthLayout of(YearMonth month, List<Entry> entries, int lanes) {
        return of(window(month), new Days(month.atDay(1), month.atEndOfMonth()), entries, lanes);
    }

    /** Lays out the week of a day. */
    public static MonthLayout ofWeek(LocalDate day, List<Entry> entries, int lanes) {
        return of(week(day), week(day), entries, lanes);
    }

    private static MonthLayout of(Days window, Days period, List<Entry> entries, int lanes) {
        if (lanes < 1) {
            throw new IllegalArgumentException("no room for " + lanes + " lines");
        }
        List<Entry> strip = strip(period, entries);
        List<Entry> placed = entries.stream()
                .filter(entry ->
                        entry.shape() != Entry.Shape.PERIOD && entry.days().overlaps(window) && !fills(entry, period))
                .toList();
        List<Box> boxes = new ArrayList<>();
        Map<LocalDate, List<Entry>> hidden = new TreeMap<>();
        int weeks = (int) (window.count() / WEEK);
        for (int week = 0; week < weeks; week++) {
            LocalDate monday = window.first().plusDays((long) week * WEEK);
            WeekRow row = WeekRow.pack(parts(placed, week, monday), lanes);
            boxes.addAll(row.shown());
            row.hiddenByColumn().forEach((column, some) -> hidden.put(monday.plusDays(column), some));
        }
        return new MonthLayout(window, boxes, strip, hidden);
    }

    /**
     * What belongs to a period as a whole: what is known only by its month or longer, and what goes on through all of it
     * and would else take a line of every week.
     */
    public static List<Entry> strip(Days period, List<Entry> entries) {
        return entries.stream()
                .filter(entry ->
                        (entry.shape() == Entry.Shape.PERIOD && entry.days().overlaps(period)) || fills(entry, period))
                .sorted(SHORT_PERIOD_FIRST)
                .toList();
    }

    static boolean fills(Entry entry, Days period) {
        Days days = entry.days();
        return entry.shape() == Entry.Shape.BAR
                && days.count() > LONG
                && !days.first().isAfter(period.first())
                && !days.last().isBefore(period.last());
    }

    private static List<Box> parts(List<Entry> entries, int week, LocalDate monday) {
        LocalDate sunday = monday.plusDays(WEEK - 1);
        Days days = new Days(monday, sunday);
        List<Box> parts = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.days().overlaps(days)) {
                boolean before = entry.days().first().isBefore(monday);
                boolean after = entry.days().last().isAfter(sunday);
                int first = before ? 0 : column(monday, entry.days().first());
                int last = after ? WEEK - 1 : column(monday, entry.days().last());
                parts.add(new Box(
                        entry,
                        week,
                        first,
                        last,
                        0,
                        before ? Box.End.CUT : Box.End.OWN,
                        after ? Box.End.CUT : Box.End.OWN));
            }
        }
        return parts;
    }

    private static int column(LocalDate monday, LocalDate day) {
        return (int) ChronoUnit.DAYS.between(monday, day);
    }

    public int weeks() {
        return (int) (window.count() / WEEK);
    }

    /** The day of a cell. */
    public LocalDate day(int week, int column) {
        return window.first().plusDays((long) week * WEEK + column);
    }

    /** How many entries of a day found no line. */
    public int hiddenOn(LocalDate day) {
        return hidden.getOrDefault(day, List.of()).size();
    }
}
