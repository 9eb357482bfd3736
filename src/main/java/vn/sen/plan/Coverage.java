package vn.sen.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has what in a plan.
 *
 * @param byOwner what each owner has to do, in reading order
 * @param without activities that nobody has
 * @param severalLeads activities that more than one has to lead or to prepare
 */
public record Coverage(Map<String, List<Item>> byOwner, List<Item> without, List<Item> severalLeads) {
    public static Coverage of(Plan plan) {
        Map<String, List<Item>> byOwner = new LinkedHashMap<>();
        List<Item> without = new ArrayList<>();
        List<Item> several = new ArrayList<>();
        plan.walk(item -> item.activity().ifPresent(activity -> {
            if (activity.owners().isEmpty()) {
                without.add(item);
            }
            if (leads(activity, Role.LEAD) > 1 || leads(activity, Role.ADVISE) > 1) {
                several.add(item);
            }
            activity.owners().stream()
                    .map(Assignment::who)
                    .distinct()
                    .forEach(who -> byOwner.computeIfAbsent(who, key -> new ArrayList<>())
                            .add(item));
        }));
        return new Coverage(byOwner, List.copyOf(without), List.copyOf(several));
    }

    private static long leads(Activity activity, Role role) {
        return activity.owners().stream().filter(owner -> owner.role() == role).count();
    }
}
