package vn.sen.desktop.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sen.book.PlanBook;
import vn.sen.office.Delegation;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.plan.Assignment;
import vn.sen.plan.Plan;
import vn.sen.plan.Role;
import vn.sen.schedule.Observance.Coming;
import vn.sen.schedule.Observances;
import vn.sen.schedule.When;
import vn.sen.store.PlanSummary;
import vn.sen.store.ScheduledActivity;

/**
 * All that the home screen tells, of one moment.
 *
 * @param today the day it was gathered for
 * @param plans how many plans there are; none on a first start
 * @param desks short names of our desks
 */
public record HomeData(
        LocalDate today,
        int plans,
        List<ScheduledActivity> overdue,
        List<Agenda.InWeek> week,
        List<ScheduledActivity> soon,
        List<Coming> observances,
        Missing missing,
        List<Delegation> delegations,
        Map<DeskId, String> desks) {
    private static final int VISITS = 4;

    public HomeData {
        overdue = List.copyOf(overdue);
        week = List.copyOf(week);
        soon = List.copyOf(soon);
        observances = List.copyOf(observances);
        delegations = List.copyOf(delegations);
        desks = Map.copyOf(desks);
    }

    /** Gathers it from the book; not on the JavaFX thread. */
    public static HomeData of(PlanBook book, LocalDate today) {
        List<PlanSummary> plans = book.plans();
        List<Plan> thisYear = plans.stream()
                .filter(plan -> plan.head().year() == today.getYear())
                .map(plan -> book.plan(plan.id()))
                .flatMap(Optional::stream)
                .toList();
        return new HomeData(
                today,
                plans.size(),
                Agenda.overdue(book.possible(Agenda.overdueWindow(today)), today),
                Agenda.thisWeek(book.shown(Agenda.week(today)), today),
                Agenda.soon(book.shown(Agenda.soonWindow(today)), today),
                ComingDays.from(Observances.standard(), today),
                Missing.in(thisYear),
                coming(book.delegations(), today),
                book.desks().stream().collect(Collectors.toMap(Desk::id, Desk::shortName)));
    }

    /** Whether the book has nothing yet. */
    public boolean first() {
        return plans == 0;
    }

    /** Who leads an activity, as short as it can be said; '' if nobody is named. */
    public String lead(ScheduledActivity activity) {
        List<Assignment> leads = activity.owners().stream()
                .filter(owner -> owner.role() == Role.LEAD)
                .toList();
        List<Assignment> named = leads.isEmpty() ? activity.owners() : leads;
        return named.stream().map(this::shortName).findFirst().orElse("");
    }

    private String shortName(Assignment owner) {
        return owner.desk().map(desks::get).filter(name -> !name.isBlank()).orElse(owner.who());
    }

    private static List<Delegation> coming(List<Delegation> all, LocalDate today) {
        Function<Delegation, LocalDate> first =
                visit -> visit.when().map(When::first).orElse(LocalDate.MAX);
        return all.stream()
                .filter(visit ->
                        visit.when().map(When::last).orElse(LocalDate.MAX).compareTo(today) >= 0)
                .sorted(Comparator.comparing(first))
                .limit(VISITS)
                .toList();
    }
}
