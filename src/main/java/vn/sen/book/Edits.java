package vn.sen.book;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.Desk;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.store.Changes;

/** Every kind of edit there is. */
public final class Edits {
    private Edits() {}

    /** All edits are listed here, so that the journal can write and read each of them. */
    public sealed interface Known extends Edit {}

    /** Adds a plan. */
    public record AddPlan(Plan plan) implements Known {
        @Override
        public void apply(Changes changes) {
            changes.insertPlan(plan);
        }

        @Override
        public Edit inverse() {
            return new RemovePlan(plan);
        }
    }

    /** Takes a plan out; keeps it whole, for undo. */
    public record RemovePlan(Plan plan) implements Known {
        @Override
        public void apply(Changes changes) {
            changes.deletePlan(plan.id());
        }

        @Override
        public Edit inverse() {
            return new AddPlan(plan);
        }
    }

    /** Changes letterhead, number, title, recipients or signature. */
    public record ChangeHead(PlanId plan, PlanHead before, PlanHead after) implements Known {
        @Override
        public void apply(Changes changes) {
            changes.putHead(plan, after);
        }

        @Override
        public Edit inverse() {
            return new ChangeHead(plan, after, before);
        }
    }

    /** Adds an item with all that stands below it. */
    public record AddItem(PlanId plan, @Nullable ItemId parent, int index, Item item) implements Known {
        @Override
        public void apply(Changes changes) {
            changes.insertItem(plan, parent, index, item);
        }

        @Override
        public Edit inverse() {
            return new RemoveItem(plan, parent, index, item);
        }
    }

    /** Takes an item out with all that stands below it. */
    public record RemoveItem(PlanId plan, @Nullable ItemId parent, int index, Item item) implements Known {
        @Override
        public void apply(Changes changes) {
            changes.deleteItem(plan, item.id());
        }

        @Override
        public Edit inverse() {
            return new AddItem(plan, parent, index, item);
        }
    }

    /** Moves an item; each index counts among the siblings without the item itself. */
    public record MoveItem(
            PlanId plan,
            ItemId item,
            @Nullable ItemId fromParent,
            int fromIndex,
            @Nullable ItemId toParent,
            int toIndex)
            implements Known {
        @Override
        public void apply(Changes changes) {
            changes.moveItem(plan, item, toParent, toIndex);
        }

        @Override
        public Edit inverse() {
            return new MoveItem(plan, item, toParent, toIndex, fromParent, fromIndex);
        }
    }

    /** Changes an item's own text, label, kind or facts; what stands below it is no part of the edit. */
    public record ChangeItem(PlanId plan, Item before, Item after) implements Known {
        public ChangeItem {
            if (!before.id().equals(after.id())) {
                throw new IllegalArgumentException("two items: " + before.id() + ", " + after.id());
            }
            before = before.alone();
            after = after.alone();
        }

        @Override
        public void apply(Changes changes) {
            changes.putItem(plan, after);
        }

        @Override
        public Edit inverse() {
            return new ChangeItem(plan, after, before);
        }
    }

    /** Adds ({@code before} null), changes, or takes out ({@code after} null) a partner. */
    public record ChangePartner(
            @Nullable Partner before, @Nullable Partner after) implements Known {
        @Override
        public void apply(Changes changes) {
            if (after != null) {
                changes.putPartner(after);
            } else if (before != null) {
                changes.deletePartner(before.id());
            }
        }

        @Override
        public Edit inverse() {
            return new ChangePartner(after, before);
        }
    }

    /** Adds, changes or takes out a delegation. */
    public record ChangeDelegation(
            @Nullable Delegation before, @Nullable Delegation after) implements Known {
        @Override
        public void apply(Changes changes) {
            if (after != null) {
                changes.putDelegation(after);
            } else if (before != null) {
                changes.deleteDelegation(before.id());
            }
        }

        @Override
        public Edit inverse() {
            return new ChangeDelegation(after, before);
        }
    }

    /** Adds, changes or takes out a desk. */
    public record ChangeDesk(
            @Nullable Desk before, @Nullable Desk after) implements Known {
        @Override
        public void apply(Changes changes) {
            if (after != null) {
                changes.putDesk(after);
            } else if (before != null) {
                changes.deleteDesk(before.id());
            }
        }

        @Override
        public Edit inverse() {
            return new ChangeDesk(after, before);
        }
    }

    /** Changes what the book knows of our own office. */
    public record ChangeOffice(OwnOffice before, OwnOffice after) implements Known {
        @Override
        public void apply(Changes changes) {
            changes.putOffice(after);
        }

        @Override
        public Edit inverse() {
            return new ChangeOffice(after, before);
        }
    }

    /** Several edits as one step, done in order and taken back in the opposite order. */
    public record Several(List<Edit> edits) implements Known {
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public void apply(Changes changes) {
            edits.forEach(edit -> edit.apply(changes));
        }

        @Override
        public Edit inverse() {
            return new Several(edits.reversed().stream().map(Edit::inverse).toList());
        }
    }
}
