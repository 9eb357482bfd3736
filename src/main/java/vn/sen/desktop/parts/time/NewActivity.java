package vn.sen.desktop.parts.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Edit;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.plan.RichText;
import vn.sen.schedule.When;
import vn.sen.text.Problem;

/** Finds the place of an activity that is added from the calendar: after the last activity of its plan. */
final class NewActivity {
    private static final Label DASH = new Label(NumberStyle.DASH, "-");

    /** A place in the outline. */
    private record Spot(@Nullable ItemId parent, int index, Label label) {}

    private NewActivity() {}

    static Edit edit(PlanBook book, PlanId id, When when, String text) throws Problem {
        Plan plan = book.plan(id).orElseThrow(() -> new Problem("problem.time.gone", text));
        Activity facts = Activity.UNKNOWN.withSchedule(List.of(when));
        Spot spot = spot(plan);
        Item item = new Item(
                ItemId.fresh(), ItemKind.ACTIVITY, spot.label(), RichText.of(text), List.of(), facts, List.of());
        return new Edits.AddItem(id, spot.parent(), spot.index(), item);
    }

    private static Spot spot(Plan plan) {
        @Nullable Spot last = lastActivity(plan.items(), null);
        if (last != null) {
            return last;
        }
        int end = plan.items().size();
        boolean closed = end > 0 && plan.items().getLast().kind() == ItemKind.CLOSING;
        return new Spot(null, closed ? end - 1 : end, DASH);
    }

    private static @Nullable Spot lastActivity(List<Item> items, @Nullable ItemId parent) {
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            @Nullable Spot below = lastActivity(item.items(), item.id());
            if (below != null) {
                return below;
            }
            if (item.kind() == ItemKind.ACTIVITY) {
                return new Spot(parent, i + 1, next(item.label()));
            }
        }
        return null;
    }

    /** '1.13' after '1.12'; letters and roman numbers are left to the plan's own numbering, with a dash until then. */
    private static Label next(Label label) {
        String key = label.key();
        boolean counts = label.style() == NumberStyle.DECIMAL || label.style() == NumberStyle.PATH;
        int dot = key.lastIndexOf('.');
        String number = key.substring(dot + 1);
        if (!counts || !number.matches("\\d{1,6}")) {
            return label.numbered() ? DASH : label;
        }
        String after = key.substring(0, dot + 1) + (Integer.parseInt(number) + 1);
        return new Label(label.style(), after + label.printed().substring(key.length()));
    }
}
