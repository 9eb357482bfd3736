package vn.sen.desktop.plans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Edit;
import vn.sen.book.OutlineEdits;
import vn.sen.desktop.plans.OutlineRow.Folding;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Outline;
import vn.sen.plan.Outline.Fold;
import vn.sen.plan.Outline.Step;
import vn.sen.plan.Plan;

/**
 * The outline that is being written: what is shown of it, which item is chosen, and every step one can take. A step is
 * done here at once, and handed on as one edit.
 */
final class OutlineModel {
    /** Where the caret shall stand. */
    record Caret(ItemId item, int offset) {}

    private final Function<Plan, RowWords> words;
    private final Consumer<Edit> edits;
    private final Notes notes;

    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<OutlineRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable ItemId> chosen = new SimpleObjectProperty<>();
    private final Set<ItemId> folded = new HashSet<>();
    private final ObjectProperty<OutlineFilter> filter = new SimpleObjectProperty<>(OutlineFilter.ALL);
    private @Nullable Caret caret;

    /** Words on what is hidden below a folded item. */
    interface Notes {
        String hidden(int items);
    }

    OutlineModel(Function<Plan, RowWords> words, Notes notes, Consumer<Edit> edits) {
        this.words = words;
        this.notes = notes;
        this.edits = edits;
        filter.subscribe(this::refresh);
    }

    ReadOnlyObjectProperty<@Nullable Plan> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<OutlineRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable ItemId> chosen() {
        return chosen;
    }

    Optional<Item> chosenItem() {
        Plan now = plan.get();
        ItemId id = chosen.get();
        return now == null || id == null ? Optional.empty() : now.find(id);
    }

    /** Where the last step wants the caret; asked once, then forgotten. */
    Optional<Caret> takeCaret() {
        Optional<Caret> wanted = Optional.ofNullable(caret);
        caret = null;
        return wanted;
    }

    /** Shows a plan, as the book has it. */
    void show(@Nullable Plan shown) {
        Plan before = plan.get();
        ItemId stays = null;
        if (before != null && shown != null && before.id().equals(shown.id())) {
            stays = survivor(before, shown, chosen.get());
        } else {
            folded.clear();
            chosen.set(null);
        }
        plan.set(shown);
        if (stays == null || stays.equals(chosen.get())) {
            chosen.set(stays);
            refresh();
        } else {
            reveal(stays, Integer.MAX_VALUE);
        }
    }

    /** The chosen item if it is still there, else the nearest one before it that is. */
    private static @Nullable ItemId survivor(Plan before, Plan after, @Nullable ItemId chosen) {
        List<ItemId> order = new ArrayList<>();
        before.walk(item -> order.add(item.id()));
        for (int at = order.indexOf(chosen); at >= 0; at--) {
            if (after.find(order.get(at)).isPresent()) {
                return order.get(at);
            }
        }
        return null;
    }

    ObjectProperty<OutlineFilter> filter() {
        return filter;
    }

    /** Makes the rows anew, after desks or the day changed. */
    void refresh() {
        Plan now = plan.get();
        List<OutlineRow> fresh = new ArrayList<>();
        if (now != null) {
            RowWords rowWords = words.apply(now);
            Predicate<Item> shown = filter.get().predicate();
            now.items().forEach(item -> add(item, 0, rowWords, shown, fresh));
        }
        rows.set(List.copyOf(fresh));
    }

    private void add(Item item, int depth, RowWords rowWords, Predicate<Item> shown, List<OutlineRow> fresh) {
        if (!anyShown(item, shown)) {
            return;
        }
        boolean closed = folded.contains(item.id()) && filter.get() == OutlineFilter.ALL;
        Folding folding = item.items().isEmpty() ? Folding.LEAF : closed ? Folding.CLOSED : Folding.OPEN;
        String note = folding == Folding.CLOSED ? notes.hidden(count(item) - 1) : "";
        Activity facts = item.activity().orElse(Activity.UNKNOWN);
        fresh.add(new OutlineRow(
                item.alone(), depth, folding, note, rowWords.mark(facts), rowWords.time(facts), rowWords.owner(facts)));
        if (!closed) {
            item.items().forEach(child -> add(child, depth + 1, rowWords, shown, fresh));
        }
    }

    private static boolean anyShown(Item item, Predicate<Item> shown) {
        return shown.test(item) || item.items().stream().anyMatch(child -> anyShown(child, shown));
    }

    private static int count(Item item) {
        int[] count = {0};
        item.walk(each -> count[0]++);
        return count[0];
    }

    void toggleFold(ItemId id) {
        if (!folded.remove(id)) {
            folded.add(id);
        }
        refresh();
    }

    void fold(ItemId id, Fold wanted) {
        if (wanted == Fold.CLOSED ? folded.add(id) : folded.remove(id)) {
            refresh();
        }
    }

    /** Chooses an item and brings it to sight. */
    void reveal(ItemId id, int offset) {
        Plan now = plan.get();
        if (now == null || now.find(id).isEmpty()) {
            return;
        }
        now.items().forEach(item -> unfold(item, id));
        chosen.set(id);
        caret = new Caret(id, offset);
        refresh();
        if (indexOf(id) < 0) {
            filter.set(OutlineFilter.ALL);
        }
    }

    private boolean unfold(Item item, ItemId id) {
        boolean below = item.items().stream().anyMatch(child -> child.id().equals(id) || unfold(child, id));
        if (below) {
            folded.remove(item.id());
        }
        return below;
    }

    /** Keeps what was typed into an item. */
    void retype(ItemId id, String typed) {
        change(now -> Outline.retype(now, id, typed));
    }

    boolean enter(ItemId id, int offset) {
        Fold fold = folded.contains(id) ? Fold.CLOSED : Fold.OPEN;
        return step(now -> Outline.split(now, id, offset, fold));
    }

    /** Adds a blank item at the end, to begin writing. */
    boolean append() {
        return step(now -> Optional.of(Outline.append(now)));
    }

    boolean joinPrevious(ItemId id) {
        return step(now -> Outline.joinPrevious(now, id));
    }

    boolean joinNext(ItemId id) {
        return step(now -> Outline.joinNext(now, id));
    }

    boolean indent(ItemId id, int offset) {
        return step(now -> Outline.indent(now, id, offset));
    }

    boolean outdent(ItemId id, int offset) {
        return step(now -> Outline.outdent(now, id, offset));
    }

    boolean up(ItemId id, int offset) {
        return step(now -> Outline.up(now, id, offset));
    }

    boolean down(ItemId id, int offset) {
        return step(now -> Outline.down(now, id, offset));
    }

    boolean remove(ItemId id) {
        return step(now -> Outline.remove(now, id));
    }

    boolean paste(ItemId id, int offset, List<String> lines) {
        return step(now -> Outline.paste(now, id, offset, lines));
    }

    /** Changes the words, label, kind or facts of an item. */
    void put(ItemId id, UnaryOperator<Item> change) {
        change(now ->
                now.find(id).map(item -> Outline.put(now, change.apply(item))).orElse(now));
    }

    /** Makes an item an activity, or a plain line again; its facts are kept either way. */
    void toggleActivity(ItemId id, Function<Item, Activity> proposal) {
        put(id, item -> {
            if (item.kind() == ItemKind.ACTIVITY) {
                boolean bare = item.activity()
                        .filter(facts -> !facts.equals(Activity.UNKNOWN))
                        .isEmpty();
                Item plain = item.withKind(item.items().isEmpty() ? ItemKind.PARAGRAPH : ItemKind.HEADING);
                return bare ? plain.withActivity(null) : plain;
            }
            return item.withActivity(item.activity().orElseGet(() -> proposal.apply(item)))
                    .withKind(ItemKind.ACTIVITY);
        });
    }

    /** Does something to the plan as one edit. */
    void change(UnaryOperator<Plan> change) {
        Plan before = plan.get();
        if (before != null) {
            keep(before, change.apply(before));
            refresh();
        }
    }

    private boolean step(Function<Plan, Optional<Step>> change) {
        Plan before = plan.get();
        Optional<Step> step = before == null ? Optional.empty() : change.apply(before);
        if (before == null || step.isEmpty()) {
            return false;
        }
        keep(before, step.get().plan());
        ItemId item = step.get().item();
        if (item == null) {
            chosen.set(null);
            refresh();
        } else {
            reveal(item, step.get().offset());
        }
        return true;
    }

    private void keep(Plan before, Plan after) {
        Optional<Edit> edit = OutlineEdits.between(before, after);
        if (edit.isPresent()) {
            plan.set(after);
            edits.accept(edit.get());
        }
    }

    /** The row of an item, -1 when it is not shown. */
    int indexOf(@Nullable ItemId id) {
        List<OutlineRow> shown = rows.get();
        for (int i = 0; i < shown.size(); i++) {
            if (Objects.equals(shown.get(i).item().id(), id)) {
                return i;
            }
        }
        return -1;
    }

    /** Desks by id, as rows want them. */
    static Map<DeskId, Desk> byId(List<Desk> desks) {
        return desks.stream().collect(Collectors.toMap(Desk::id, Function.identity()));
    }
}
