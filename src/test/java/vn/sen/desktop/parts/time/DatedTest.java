package vn.sen.desktop.parts.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;
import vn.sen.store.ScheduledActivity;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

class DatedTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);

    @ParameterizedTest
    @CsvSource({
        "2024-03-08, PLANNED, BAR, FIXED",
        "2024-03-08~, PLANNED, BAR, TENTATIVE",
        "2024-03-08~, SETTLED, BAR, FIXED",
        "2024-03-08, POSTPONED, BAR, TENTATIVE",
        "2024-03-01/2024-03-17, DOING, BAR, FIXED",
        "2024-03, PLANNED, PERIOD, FIXED",
        "2024-34~, PLANNED, PERIOD, TENTATIVE",
        "2024-09/.., PLANNED, PERIOD, FIXED",
        "../2024-06-20, PLANNED, DIAMOND, FIXED",
        "../2024-03-05, PLANNED, DIAMOND, OVERDUE",
        "2024-03-04, PLANNED, BAR, OVERDUE",
        "2024-03-04, DONE, BAR, DONE",
        "2024-03-04, CANCELLED, BAR, CANCELLED"
    })
    void aDateIsDrawnAsItIsKnown(String edtf, State state, Shape shape, Tone tone) {
        Dated dated = Dated.of(activity(edtf, state), TODAY);
        assertThat(dated.entry().shape()).isEqualTo(shape);
        assertThat(dated.entry().tone()).isEqualTo(tone);
    }

    @Test
    void fromAMonthOnCoversThatMonthAndNotItsFirstDay() {
        assertThat(Dated.of(activity("2024-09/..", State.PLANNED), TODAY)
                        .entry()
                        .days())
                .isEqualTo(new Days(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 30)));
    }

    private static ScheduledActivity activity(String edtf, State state) {
        return new ScheduledActivity(
                new PlanId("p"), "24/KH-BTV", new ItemId("i"), "1", "Họp", 0, When.parse(edtf), state, List.of(), "");
    }
}
