package vn.sen.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.sen.schedule.Days;

/** Twelve months side by side: what each day bears as a mark, and what belongs to a month as a whole. */
public record YearLayout(int year, List<Month> months) {
    /** A mark on a day. */
    public enum Mark {
        /** An activity or visit of that day alone, or a deadline. */
        DOT,
        /** A day of something that takes several days. */
        RANGE,
        OBSERVANCE,
        OVERDUE
    }

    /**
     * A month.
     *
     * @param marks marks of its days; days without are missing
     * @param ranges runs of days marked {@link Mark#RANGE} that touch, within the month
     * @param strip entries of the month as a whole, the shortest period first
     */
    public record Month(YearMonth month, Map<LocalDate, Set<Mark>> marks, List<Days> ranges, List<Entry> strip) {
        public Month {
            ranges = List.copyOf(ranges);
            strip = List.copyOf(strip);
        }

        public Set<Mark> marksOn(LocalDate day) {
            return marks.getOrDefault(day, Set.of());
        }
    }

    public YearLayout {
        months = List.copyOf(months);
    }

    public static YearLayout of(int year, List<Entry> entries) {
        return new YearLayout(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> month(YearMonth.of(year, month), entries))
                        .toList());
    }

    private static Month month(YearMonth month, List<Entry> entries) {
        Days days = new Days(month.atDay(1), month.atEndOfMonth());
        Map<LocalDate, Set<Mark>> marks = new TreeMap<>();
        List<Entry> strip = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.days().overlaps(days)) {
                continue;
            }
            if (entry.shape() == Entry.Shape.PERIOD || MonthLayout.fills(entry, days)) {
                strip.add(entry);
            } else {
                mark(marks, entry, days);
            }
        }
        strip.sort(Comparator.comparingLong(entry -> entry.days().count()));
        return new Month(month, marks, ranges(marks, days), strip);
    }

    private static void mark(Map<LocalDate, Set<Mark>> marks, Entry entry, Days month) {
        Set<Mark> own = EnumSet.of(
                entry.kind() == Entry.Kind.OBSERVANCE ? Mark.OBSERVANCE : entry.oneDay() ? Mark.DOT : Mark.RANGE);
        LocalDate first = latest(entry.days().first(), month.first());
        LocalDate last = earliest(entry.days().last(), month.last());
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            marks.computeIfAbsent(day, any -> EnumSet.noneOf(Mark.class)).addAll(own);
        }
        // Overdue stands on the day it was due.
        if (entry.tone() == Entry.Tone.OVERDUE && month.contains(entry.days().last())) {
            marks.computeIfAbsent(entry.days().last(), any -> EnumSet.noneOf(Mark.class))
                    .add(Mark.OVERDUE);
        }
    }

    private static List<Days> ranges(Map<LocalDate, Set<Mark>> marks, Days month) {
        List<Days> ranges = new ArrayList<>();
        LocalDate start = null;
        for (LocalDate day = month.first(); !day.isAfter(month.last()); day = day.plusDays(1)) {
            boolean in = marks.getOrDefault(day, Set.of()).contains(Mark.RANGE);
            if (in && start == null) {
                start = day;
            } else if (!in && start != null) {
                ranges.add(new Days(start, day.minusDays(1)));
                start = null;
            }
        }
        if (start != null) {
            ranges.add(new Days(start, month.last()));
        }
        return ranges;
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earliest(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
