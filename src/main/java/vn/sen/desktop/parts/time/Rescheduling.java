package vn.sen.desktop.parts.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Edit;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.office.Delegation;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.State;
import vn.sen.schedule.When;
import vn.sen.store.ScheduledActivity;
import vn.sen.text.Problem;

/** Makes the one edit that a drag, a key or a button stands for. */
public final class Rescheduling {
    private Rescheduling() {}

    /**
     * Gives a date another value.
     *
     * @throws Problem when its record is no longer in the book, or the edit cannot be kept
     */
    public static void change(PlanBook book, Dated dated, When when) throws Problem {
        switch (dated) {
            case Dated.OfActivity(ScheduledActivity activity, var entry) ->
                changeFacts(book, activity, facts -> facts.withSchedule(replaced(facts, activity.index(), when)));
            case Dated.OfVisit(Delegation delegation, var dates, var entry) ->
                book.apply(new Edits.ChangeDelegation(delegation, withDates(delegation, when)));
        }
    }

    /** Settles an activity known by its month, quarter or year on days of its own ('đã chốt'). */
    public static void settle(PlanBook book, Dated dated, When when) throws Problem {
        if (dated instanceof Dated.OfActivity(ScheduledActivity activity, var entry)) {
            changeFacts(book, activity, facts -> {
                Activity settled = facts.withSchedule(replaced(facts, activity.index(), when));
                return facts.state() == State.PLANNED ? settled.withState(State.SETTLED) : settled;
            });
        } else {
            change(book, dated, when);
        }
    }

    /** Gives an activity another state. */
    public static void state(PlanBook book, ScheduledActivity activity, State state) throws Problem {
        changeFacts(book, activity, facts -> facts.withState(state));
    }

    private static void changeFacts(PlanBook book, ScheduledActivity activity, UnaryOperator<Activity> change)
            throws Problem {
        @Nullable
        Item item = book.plan(activity.plan())
                .flatMap(plan -> plan.find(activity.item()))
                .orElse(null);
        @Nullable Activity facts = item == null ? null : item.facts();
        if (item == null
                || facts == null
                || activity.index() >= facts.schedule().size()) {
            throw new Problem("problem.time.gone", activity.text());
        }
        Edit edit = new Edits.ChangeItem(activity.plan(), item, item.withActivity(change.apply(facts)));
        book.apply(edit);
    }

    private static List<When> replaced(Activity facts, int index, When when) {
        List<When> schedule = new ArrayList<>(facts.schedule());
        schedule.set(index, when);
        return schedule;
    }

    private static Delegation withDates(Delegation delegation, When when) {
        return new Delegation(
                delegation.id(),
                delegation.direction(),
                delegation.title(),
                delegation.partnerId(),
                delegation.country(),
                delegation.purpose(),
                delegation.head(),
                delegation.memberCount(),
                when,
                delegation.place(),
                delegation.notes());
    }
}
