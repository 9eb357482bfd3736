package vn.sen.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.desktop.parts.NewPlan;
import vn.sen.office.OwnOffice;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.Plan;
import vn.sen.plan.RichText;
import vn.sen.plan.Role;
import vn.sen.plan.State;
import vn.sen.schedule.When;
import vn.sen.text.Messages;

class MissingTest {
    private static final Activity WHOLE = Activity.UNKNOWN
            .withSchedule(List.of(When.parse("2024-03-08")))
            .withOwners(List.of(new Assignment(Role.LEAD, "Văn phòng")))
            .withBudget(1_000_000);

    @Test
    void nothingIsMissingFromAWholeActivity() {
        assertThat(missing(WHOLE).none()).isTrue();
    }

    @Test
    void anActivityKnownByItsMonthAloneHasNoDay() {
        assertThat(missing(WHOLE.withSchedule(List.of(When.parse("2024-03")))).days())
                .hasSize(1);
    }

    @Test
    void anActivityThatIsOnlySupportedHasNoLead() {
        List<Assignment> support = List.of(new Assignment(Role.SUPPORT, "Văn phòng"));
        assertThat(missing(WHOLE.withOwners(support)).leads()).hasSize(1);
    }

    @Test
    void moneyIsMissingWhereNoneIsSaid() {
        assertThat(missing(WHOLE.withBudget(0)).money()).hasSize(1);
    }

    @Test
    void nothingIsAskedOfWhatIsDone() {
        assertThat(missing(Activity.UNKNOWN.withState(State.DONE)).none()).isTrue();
    }

    private static Missing missing(Activity facts) {
        Item item = Item.of(ItemKind.ACTIVITY, Label.NONE, RichText.of("Họp mặt"), List.of())
                .withActivity(facts);
        Plan plan = NewPlan.draft(OwnOffice.UNKNOWN, LocalDate.of(2024, 1, 2), new Messages(Messages.VIETNAMESE));
        return Missing.in(List.of(plan.withItems(List.of(item))));
    }
}
