package vn.sen.desktop.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.store.ScheduledActivity;

/** What of the year's activities concerns her today. All ranges are in days of her calendar. */
public final class Agenda {
    /** How far ahead what falls due is told, in days. */
    public static final int SOON = 14;

    private static final int LONGEST_PERIOD = 31;

    private Agenda() {}

    /**
     * An activity of the week.
     *
     * @param day the day of the week it stands on, null where only its month or a longer period is known
     */
    public record InWeek(@Nullable LocalDate day, ScheduledActivity activity) {}

    /** The days in which something can have become overdue: what is older is history. */
    public static Days overdueWindow(LocalDate today) {
        return new Days(today.minusYears(1), today.minusDays(1));
    }

    /** Activities that should have been done before today, the oldest first. */
    public static List<ScheduledActivity> overdue(List<ScheduledActivity> activities, LocalDate today) {
        return activities.stream()
                .filter(activity -> activity.state().overdue(activity.when(), today))
                .sorted(Comparator.comparing(Agenda::last))
                .toList();
    }

    /** Monday to Sunday around a day. */
    public static Days week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    /**
     * What is shown in the week of today, day by day, then what is known by its month alone; longer periods are not
     * this week's concern. What is under way
     * stands on today, else on its first day in the week. What is overdue is told elsewhere.
     */
    public static List<InWeek> thisWeek(List<ScheduledActivity> shown, LocalDate today) {
        Days week = week(today);
        List<InWeek> days = new ArrayList<>();
        List<InWeek> periods = new ArrayList<>();
        for (ScheduledActivity activity : shown) {
            if (cancelled(activity) || activity.state().overdue(activity.when(), today)) {
                continue;
            }
            if (activity.when().dayPrecise()) {
                days.add(new InWeek(dayIn(activity, week, today), activity));
            } else if (!activity.state().closed() && activity.when().shownDays().count() <= LONGEST_PERIOD) {
                periods.add(new InWeek(null, activity));
            }
        }
        days.sort(Comparator.comparing(InWeek::day, Comparator.nullsLast(Comparator.naturalOrder())));
        days.addAll(periods);
        return days;
    }

    private static LocalDate dayIn(ScheduledActivity activity, Days week, LocalDate today) {
        Days days = activity.when().shownDays();
        if (days.contains(today)) {
            return today;
        }
        return days.first().isBefore(week.first()) ? week.first() : days.first();
    }

    /** Today and the 14 days after it. */
    public static Days soonWindow(LocalDate today) {
        return new Days(today, today.plusDays(SOON));
    }

    /** What begins or is due after this week and within 14 days, by its day. */
    public static List<ScheduledActivity> soon(List<ScheduledActivity> shown, LocalDate today) {
        Days window = soonWindow(today);
        LocalDate sunday = week(today).last();
        return shown.stream()
                .filter(activity -> activity.when().dayPrecise() && open(activity))
                .filter(activity ->
                        window.contains(first(activity)) && first(activity).isAfter(sunday))
                .sorted(Comparator.comparing(Agenda::first))
                .toList();
    }

    /** How many days are left until a day; negative when it has passed. */
    public static long daysLeft(LocalDate today, LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    private static LocalDate first(ScheduledActivity activity) {
        return activity.when().shownDays().first();
    }

    private static LocalDate last(ScheduledActivity activity) {
        return activity.when().shownDays().last();
    }

    private static boolean cancelled(ScheduledActivity activity) {
        return activity.state() == State.CANCELLED || activity.state() == State.POSTPONED;
    }

    private static boolean open(ScheduledActivity activity) {
        return !activity.state().closed() && activity.state() != State.POSTPONED;
    }
}
