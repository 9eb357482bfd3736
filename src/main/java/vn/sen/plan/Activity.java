package vn.sen.plan;

import java.util.List;
import java.util.stream.Stream;
import vn.sen.office.PartnerId;
import vn.sen.schedule.When;

/**
 * The facts that make an item an activity.
 *
 * @param schedule every day, month or range on which it happens, in the order of the text; empty if not known
 * @param place where, '' if not said
 * @param budget money in đồng, 0 if not said
 * @param outcome what came of it, '' until there is something
 */
public record Activity(
        List<When> schedule,
        List<Assignment> owners,
        List<PartnerId> partners,
        String place,
        long budget,
        State state,
        String outcome) {
    public static final Activity UNKNOWN = new Activity(List.of(), List.of(), List.of(), "", 0, State.PLANNED, "");

    public Activity {
        schedule = List.copyOf(schedule);
        owners = List.copyOf(owners);
        partners = List.copyOf(partners);
        if (budget < 0) {
            throw new IllegalArgumentException("money below zero: " + budget);
        }
    }

    public Activity withSchedule(List<When> newSchedule) {
        return new Activity(newSchedule, owners, partners, place, budget, state, outcome);
    }

    public Activity withOwners(List<Assignment> newOwners) {
        return new Activity(schedule, newOwners, partners, place, budget, state, outcome);
    }

    public Activity withPartners(List<PartnerId> newPartners) {
        return new Activity(schedule, owners, newPartners, place, budget, state, outcome);
    }

    public Activity withPlace(String newPlace) {
        return new Activity(schedule, owners, partners, newPlace, budget, state, outcome);
    }

    public Activity withBudget(long newBudget) {
        return new Activity(schedule, owners, partners, place, newBudget, state, outcome);
    }

    public Activity withState(State newState) {
        return new Activity(schedule, owners, partners, place, budget, newState, outcome);
    }

    public Activity withOutcome(String newOutcome) {
        return new Activity(schedule, owners, partners, place, budget, state, newOutcome);
    }

    /** What is known of two activities that become one: nothing of either is lost. */
    Activity joined(Activity other) {
        return new Activity(
                both(schedule, other.schedule),
                both(owners, other.owners),
                both(partners, other.partners),
                words(place, other.place),
                budget + other.budget,
                state == State.PLANNED ? other.state : state,
                words(outcome, other.outcome));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }

    private static String words(String first, String second) {
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return first.isEmpty() ? second : first;
        }
        return first + "; " + second;
    }
}
