package vn.sen.desktop.shell;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.book.Edit;
import vn.sen.book.Edits;
import vn.sen.plan.BriefTitle;
import vn.sen.plan.Item;
import vn.sen.plan.PlanHead;
import vn.sen.text.Messages;

/** What an edit did, in a few words. */
final class EditWords {
    private final Messages messages;

    EditWords(Messages messages) {
        this.messages = messages;
    }

    String of(Edit edit) {
        return switch (edit) {
            case Edits.AddPlan(var plan) -> messages.text("shell.edit.addPlan", name(plan.head()));
            case Edits.RemovePlan(var plan) -> messages.text("shell.edit.removePlan", name(plan.head()));
            case Edits.ChangeHead change -> messages.text("shell.edit.changeHead", name(change.before()));
            case Edits.AddItem add -> messages.text("shell.edit.addItem", name(add.item()));
            case Edits.RemoveItem remove -> messages.text("shell.edit.removeItem", name(remove.item()));
            case Edits.MoveItem move -> messages.text("shell.edit.moveItem");
            case Edits.ChangeItem change -> messages.text("shell.edit.changeItem", name(change.after()));
            case Edits.ChangePartner change ->
                messages.text(
                        "shell.edit.partner",
                        either(change.after(), change.before()).name());
            case Edits.ChangeDelegation change ->
                messages.text(
                        "shell.edit.delegation",
                        either(change.after(), change.before()).title());
            case Edits.ChangeDesk change ->
                messages.text(
                        "shell.edit.desk",
                        either(change.after(), change.before()).name());
            case Edits.ChangeOffice change -> messages.text("shell.edit.office");
            case Edits.Several(var edits) ->
                edits.stream()
                        .min(Comparator.comparing(EditWords::weight))
                        .map(this::of)
                        .orElse("");
        };
    }

    /** Of several edits done at once, a plan says more than what came with it. */
    private static int weight(Edit edit) {
        return edit instanceof Edits.AddPlan || edit instanceof Edits.RemovePlan ? 0 : 1;
    }

    private static String name(PlanHead head) {
        return head.reference().isBlank() ? head.title() : head.reference();
    }

    private String name(Item item) {
        String brief = item.text().isBlank() ? "" : BriefTitle.of(item.text().plain());
        return brief.isBlank() ? messages.text("shell.edit.blank") : brief;
    }

    private static <T> T either(@Nullable T first, @Nullable T second) {
        return first == null ? Objects.requireNonNull(second) : first;
    }
}
