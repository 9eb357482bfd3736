package vn.sen.desktop.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.plan.Role;
import vn.sen.schedule.When;

/**
 * Activities of which something is not known yet, in reading order.
 *
 * @param days those without a day: no date at all, or only a month or a longer period
 * @param leads those that nobody leads
 * @param money those without a budget
 */
public record Missing(List<Gap> days, List<Gap> leads, List<Gap> money) {
    /**
     * An activity of which something is missing.
     *
     * @param reference of its plan
     * @param label printed label without closing mark, '' if none
     */
    public record Gap(PlanId plan, String reference, ItemId item, String label, String text) {}

    public Missing {
        days = List.copyOf(days);
        leads = List.copyOf(leads);
        money = List.copyOf(money);
    }

    /** Looks through plans. */
    public static Missing in(List<Plan> plans) {
        List<Gap> days = new ArrayList<>();
        List<Gap> leads = new ArrayList<>();
        List<Gap> money = new ArrayList<>();
        for (Plan plan : plans) {
            plan.walk(item -> {
                Optional<Activity> open =
                        item.activity().filter(activity -> !activity.state().closed());
                if (open.isEmpty()) {
                    return;
                }
                Gap gap = gap(plan, item);
                if (open.get().schedule().stream().noneMatch(When::dayPrecise)) {
                    days.add(gap);
                }
                if (open.get().owners().stream().noneMatch(owner -> owner.role() == Role.LEAD)) {
                    leads.add(gap);
                }
                if (open.get().budget() == 0) {
                    money.add(gap);
                }
            });
        }
        return new Missing(days, leads, money);
    }

    /** Whether nothing is missing. */
    public boolean none() {
        return days.isEmpty() && leads.isEmpty() && money.isEmpty();
    }

    private static Gap gap(Plan plan, Item item) {
        return new Gap(
                plan.id(),
                plan.head().reference(),
                item.id(),
                item.label().key(),
                item.text().plain());
    }
}
