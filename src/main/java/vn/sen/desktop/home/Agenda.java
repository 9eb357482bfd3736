package vn.sen.desktop.home;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.store.ScheduledActivity;

/** What of the year's activities concerns her today. All ranges are in days of her calendar. */
public final class Agenda {
    /** How far ahead what falls due is told, in days. */
    public static final int SOON = 14;

    private static final int PAST = 90;

    private Agenda() {}

    /**
     * The days whose forgotten activities count as overdue: this year's, and those of the last 90 days. Older ones are
     * history, and a plan of past years that was imported must not turn everything red.
     */
    public static Days overdueWindow(LocalDate today) {
        LocalDate newYear = today.withDayOfYear(1);
        LocalDate past = today.minusDays(PAST);
        return new Days(newYear.isBefore(past) ? newYear : past, today.minusDays(1));
    }

    /** Activities whose last possible day has passed and that are neither done, cancelled nor put off; oldest first. */
    public static List<ScheduledActivity> overdue(List<ScheduledActivity> activities, LocalDate today) {
        Days window = overdueWindow(today);
        return activities.stream()
                .filter(activity -> open(activity) && window.contains(activity.when().last()))
                .sorted(Comparator.comparing(activity -> activity.when().last()))
                .toList();
    }

    /** Monday to Sunday around a day. */
    public static Days week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    /** Today and the 14 days after it. */
    public static Days soon(LocalDate today) {
        return new Days(today, today.plusDays(SOON));
    }

    /** How many days are left until a day; negative when it has passed. */
    public static long daysLeft(LocalDate today, LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }

    private static boolean open(ScheduledActivity activity) {
        return !activity.state().closed() && activity.state() != State.POSTPONED;
    }
}
