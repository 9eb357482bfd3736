package vn.sen.desktop.plans;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.WhenField;
import vn.sen.schedule.When;
import vn.sen.text.Messages;

/** One date of an activity, and the button that takes it out. */
final class DateRow extends HBox {
    private final WhenField field;

    /** @param keep takes the dates that were typed in its place; none takes it out */
    DateRow(Messages messages, int year, @Nullable When when, boolean readOnly, Consumer<List<When>> keep) {
        super(4);
        field = new WhenField(messages);
        field.setYear(year);
        field.setWhens(when == null ? List.of() : List.of(when));
        field.textField().setEditable(!readOnly);
        field.textField().getStyleClass().add("compact");
        field.setOnCommit(keep);
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("date-row");
        getChildren().add(field);
        if (when != null && !readOnly) {
            Button away = new Button("", new FontIcon("fth-x"));
            away.getStyleClass().addAll("icon-button", "compact");
            away.setTooltip(new Tooltip(messages.text("plans.date.remove")));
            away.setAccessibleText(messages.text("plans.date.remove"));
            away.setOnAction(event -> keep.accept(List.of()));
            getChildren().add(away);
        }
    }

    void write() {
        field.textField().requestFocus();
    }
}
