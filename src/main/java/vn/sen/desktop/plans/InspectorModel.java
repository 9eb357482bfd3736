package vn.sen.desktop.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.sen.office.Desk;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.Labels;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Plan;
import vn.sen.plan.Role;
import vn.sen.plan.State;
import vn.sen.schedule.Found;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;

/** The facts of the chosen item, and every change of them. Each change is one edit. */
final class InspectorModel {
    private final PlansModel plans;
    private final OutlineModel outline;

    InspectorModel(PlansModel plans) {
        this.plans = plans;
        this.outline = plans.outline();
    }

    Optional<Item> item() {
        return outline.chosenItem();
    }

    Activity facts() {
        return item().flatMap(Item::activity).orElse(Activity.UNKNOWN);
    }

    int year() {
        Plan plan = outline.plan().get();
        return plan == null ? 0 : plan.head().year();
    }

    /** What the item's own words say of when it happens. */
    static List<When> proposal(String text, int year) {
        return WhenText.findAll(text, year).stream()
                .filter(found -> switch (found.kind()) {
                    case PLAIN, DEADLINE, OCCASION -> true;
                    case YEARLY, ANNIVERSARY, PERIOD, HORIZON, YEAR -> false;
                })
                .map(Found::when)
                .toList();
    }

    /** Makes the item an activity with the dates of its own words, or a plain line again. */
    void toggleActivity(ItemId id) {
        outline.toggleActivity(
                id, item -> Activity.UNKNOWN.withSchedule(proposal(item.text().plain(), year())));
    }

    /** Puts other dates in the place of one; {@code index} behind the last adds them, none takes it out. */
    void date(ItemId item, int index, List<When> dates) {
        change(item, facts -> {
            List<When> schedule = new ArrayList<>(facts.schedule());
            if (index < schedule.size()) {
                schedule.remove(index);
            }
            schedule.addAll(Math.min(index, schedule.size()), dates);
            return facts.withSchedule(schedule);
        });
    }

    List<Assignment> owners(Role role) {
        return facts().owners().stream().filter(owner -> owner.role() == role).toList();
    }

    void addOwner(ItemId item, Role role, String who) {
        change(item, facts -> {
            List<Assignment> owners = new ArrayList<>(facts.owners());
            Assignment added =
                    new Assignment(role, who.strip(), desk(who).map(Desk::id).orElse(null));
            boolean known = owners.stream()
                    .anyMatch(owner -> owner.role() == role && owner.who().equals(added.who()));
            if (!known) {
                owners.add(added);
            }
            return facts.withOwners(owners);
        });
    }

    void removeOwner(ItemId item, Assignment owner) {
        change(item, facts -> {
            List<Assignment> owners = new ArrayList<>(facts.owners());
            owners.remove(owner);
            return facts.withOwners(owners);
        });
    }

    private Optional<Desk> desk(String who) {
        String name = who.strip();
        return plans.desks().get().stream()
                .filter(desk ->
                        desk.name().equalsIgnoreCase(name) || desk.shortName().equalsIgnoreCase(name))
                .findFirst();
    }

    List<Partner> partners() {
        return facts().partners().stream()
                .flatMap(id -> plans.partners().get().stream()
                        .filter(partner -> partner.id().equals(id)))
                .toList();
    }

    /** Adds the partner that goes by a name; false where none does. */
    boolean addPartner(ItemId item, String name) {
        Optional<Partner> partner = plans.partners().get().stream()
                .filter(each -> each.name().equalsIgnoreCase(name.strip())
                        || each.aliases().stream().anyMatch(name.strip()::equalsIgnoreCase))
                .findFirst();
        partner.ifPresent(found -> change(item, facts -> {
            List<PartnerId> all = new ArrayList<>(facts.partners());
            if (!all.contains(found.id())) {
                all.add(found.id());
            }
            return facts.withPartners(all);
        }));
        return partner.isPresent();
    }

    void removePartner(ItemId item, PartnerId partner) {
        change(
                item,
                facts -> facts.withPartners(facts.partners().stream()
                        .filter(each -> !each.equals(partner))
                        .toList()));
    }

    void place(ItemId item, String place) {
        change(item, facts -> facts.withPlace(place.strip()));
    }

    void budget(ItemId item, long amount) {
        change(item, facts -> facts.withBudget(amount));
    }

    void state(ItemId item, State state) {
        change(item, facts -> facts.withState(state));
    }

    void outcome(ItemId item, String outcome) {
        change(item, facts -> facts.withOutcome(outcome.strip()));
    }

    void kind(ItemId item, ItemKind kind) {
        outline.put(item, each -> each.withKind(kind));
    }

    /** Gives an item a label of another form; a plan that numbers itself gives it the number of its place. */
    void style(ItemId item, NumberStyle style) {
        outline.put(
                item,
                each -> each.withLabel(style == NumberStyle.NONE ? Label.NONE : Labels.first(style, pathAbove(each))));
    }

    private String pathAbove(Item item) {
        String prefix = Labels.prefix(item.label());
        return prefix.isEmpty() ? "1" : prefix;
    }

    private void change(ItemId item, UnaryOperator<Activity> change) {
        outline.put(item, each -> {
            Activity facts = each.activity().orElse(Activity.UNKNOWN);
            Activity changed = change.apply(facts);
            return changed.equals(facts) ? each : each.withActivity(changed);
        });
    }
}
