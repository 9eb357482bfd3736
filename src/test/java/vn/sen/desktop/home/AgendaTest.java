package vn.sen.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;
import vn.sen.store.ScheduledActivity;

class AgendaTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 3, 6);

    @Test
    void theWeekRunsFromMondayToSunday() {
        assertThat(Agenda.week(WEDNESDAY)).isEqualTo(new Days(LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 10)));
    }

    @Test
    void sundayBelongsToTheWeekThatEndsOnIt() {
        assertThat(Agenda.week(LocalDate.of(2024, 3, 10)).first()).isEqualTo(LocalDate.of(2024, 3, 4));
    }

    @Test
    void whatIsOverdueComesOldestFirst() {
        ScheduledActivity older = activity("../2024-03-01", State.PLANNED);
        ScheduledActivity newer = activity("2024-03-05", State.SETTLED);
        assertThat(Agenda.overdue(List.of(newer, older), WEDNESDAY)).containsExactly(older, newer);
    }

    @Test
    void nothingThatIsDoneOrPutOffOrStillUnderWayIsOverdue() {
        List<ScheduledActivity> fine = List.of(
                activity("2024-03-01", State.DONE),
                activity("2024-03-01", State.POSTPONED),
                activity("2024-03", State.PLANNED),
                activity("2024-03-01/2024-03-08", State.DOING));
        assertThat(Agenda.overdue(fine, WEDNESDAY)).isEmpty();
    }

    @Test
    void whatIsUnderWayStandsOnToday() {
        List<Agenda.InWeek> week =
                Agenda.thisWeek(List.of(activity("2024-03-01/2024-03-08", State.SETTLED)), WEDNESDAY);
        assertThat(week).extracting(Agenda.InWeek::day).containsExactly(WEDNESDAY);
    }

    @Test
    void whatIsKnownByItsMonthStandsOnNoDayAndComesLast() {
        ScheduledActivity month = activity("2024-03", State.PLANNED);
        ScheduledActivity day = activity("2024-03-08", State.SETTLED);
        List<Agenda.InWeek> week = Agenda.thisWeek(List.of(month, day), WEDNESDAY);
        assertThat(week)
                .containsExactly(new Agenda.InWeek(LocalDate.of(2024, 3, 8), day), new Agenda.InWeek(null, month));
    }

    @Test
    void whatTakesAQuarterOrAYearIsNotThisWeeksConcern() {
        assertThat(Agenda.thisWeek(
                        List.of(activity("2024-33", State.PLANNED), activity("2024", State.PLANNED)), WEDNESDAY))
                .isEmpty();
    }

    @Test
    void whatIsOverdueIsNotToldTwice() {
        assertThat(Agenda.thisWeek(List.of(activity("2024-03-04", State.PLANNED)), WEDNESDAY))
                .isEmpty();
    }

    @Test
    void soonIsAfterThisWeekAndWithinFourteenDays() {
        ScheduledActivity thisWeek = activity("2024-03-10", State.PLANNED);
        ScheduledActivity next = activity("../2024-03-11", State.PLANNED);
        ScheduledActivity last = activity("2024-03-20", State.PLANNED);
        ScheduledActivity later = activity("2024-03-21", State.PLANNED);
        assertThat(Agenda.soon(List.of(later, last, next, thisWeek), WEDNESDAY)).containsExactly(next, last);
    }

    private static ScheduledActivity activity(String edtf, State state) {
        return new ScheduledActivity(
                PlanId.fresh(),
                "24/KH-BTV",
                ItemId.fresh(),
                "1.1",
                "Họp mặt",
                0,
                When.parse(edtf),
                state,
                List.of(),
                "");
    }
}
