package vn.sen.desktop.plans;

import java.util.function.Predicate;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;

/** What is shown of an outline; what stands above a shown item is shown with it. */
enum OutlineFilter {
    ALL(item -> true),
    ACTIVITIES(OutlineFilter::isActivity),
    WITHOUT_DATE(item -> isActivity(item) && facts(item).schedule().isEmpty()),
    WITHOUT_OWNER(item -> isActivity(item) && facts(item).owners().isEmpty()),
    OPEN(item -> isActivity(item) && !facts(item).state().closed());

    private final Predicate<Item> predicate;

    OutlineFilter(Predicate<Item> predicate) {
        this.predicate = predicate;
    }

    Predicate<Item> predicate() {
        return predicate;
    }

    private static boolean isActivity(Item item) {
        return item.kind() == ItemKind.ACTIVITY;
    }

    private static Activity facts(Item item) {
        return item.activity().orElse(Activity.UNKNOWN);
    }
}
