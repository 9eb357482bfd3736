package vn.sen.store;

import java.util.List;
import vn.sen.plan.Assignment;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.State;
import vn.sen.schedule.When;

/**
 * One date of an activity, as lists, calendar and Gantt chart show it; an activity with two dates gives two.
 *
 * @param reference of its plan: '159/KH-BTV'
 * @param label printed label without closing mark, '' if none
 * @param text whole text of the item
 * @param index which of the item's dates this is, from 0
 */
public record ScheduledActivity(
        PlanId plan,
        String reference,
        ItemId item,
        String label,
        String text,
        int index,
        When when,
        State state,
        List<Assignment> owners,
        String place) {
    public ScheduledActivity {
        owners = List.copyOf(owners);
    }
}
