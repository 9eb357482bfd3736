package vn.sen.desktop.plans;

import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.text.Messages;
import vn.sen.writing.Profiles;

/** What stands over an outline: kind and issuer, the title, number, date and state. */
final class PlanHeadPane extends VBox {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Messages messages;
    private final OutlineModel model;
    private final Label origin = new Label();
    private final InPlaceText title;
    private final HBox facts = new HBox(4);
    private final Button about = new Button("", new FontIcon("fth-edit-2"));

    /** @param edit opens what stands around the plan */
    PlanHeadPane(OutlineModel model, Messages messages, Runnable edit) {
        this.model = model;
        this.messages = messages;
        this.title = new InPlaceText("plan-head-title", messages.text("plans.title"), this::keepTitle);
        getStyleClass().add("plan-head");
        origin.getStyleClass().add("plan-head-origin");
        facts.setAlignment(Pos.CENTER_LEFT);
        about.getStyleClass().add("head-facts");
        about.setTooltip(new Tooltip(messages.text("plans.head.edit.tip")));
        about.setMinWidth(USE_PREF_SIZE);
        about.setOnAction(event -> edit.run());
        getChildren().addAll(origin, title, facts);
        model.plan().addListener((of, before, now) -> show(now));
        show(model.plan().get());
    }

    void readOnly(boolean nothingCanBeWritten) {
        title.editable(!nothingCanBeWritten);
        about.setDisable(nothingCanBeWritten);
    }

    void commit() {
        title.commit();
    }

    private void keepTitle(String typed) {
        model.change(plan -> plan.withHead(plan.head().withTitle(typed)));
    }

    private void show(@Nullable Plan plan) {
        setVisible(plan != null);
        if (plan == null) {
            return;
        }
        PlanHead head = plan.head();
        String kind = Profiles.kind(head.kind());
        origin.setText(head.issuer().isBlank() ? kind : kind + " · " + issuer(head));
        title.show(head.title());
        Label state = PlanState.chip(head, messages);
        about.setText(number(head));
        facts.getChildren().setAll(state, about);
    }

    private String number(PlanHead head) {
        String reference = messages.text("plans.number", head.reference());
        return head.date().map(date -> reference + ", " + date.format(DAY)).orElse(reference);
    }

    private static String issuer(PlanHead head) {
        return head.superior().isBlank() ? head.issuer() : head.issuer() + " " + head.superior();
    }
}
