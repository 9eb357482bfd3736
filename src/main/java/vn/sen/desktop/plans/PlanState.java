package vn.sen.desktop.plans;

import javafx.scene.control.Label;
import vn.sen.plan.PlanHead;
import vn.sen.text.Messages;

/** How far a plan is, as a chip. */
final class PlanState {
    private PlanState() {}

    static Label chip(PlanHead head, Messages messages) {
        boolean issued = head.number() != null;
        Label chip = new Label(messages.text(issued ? "plans.state.issued" : "plans.state.draft"));
        chip.getStyleClass().add("chip");
        if (!issued) {
            chip.getStyleClass().add("tentative");
        }
        return chip;
    }
}
