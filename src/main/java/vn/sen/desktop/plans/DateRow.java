package vn.sen.desktop.plans;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;
import vn.sen.schedule.WhenWords;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** One date of an activity as it is typed, and below it what was understood. The typed words are never changed. */
final class DateRow extends VBox {
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

    private final Messages messages;
    private final WhenWords words;
    private final int year;
    private final String shown;
    private final TextField field;
    private final Label reading = new Label();

    /**
     * @param keep takes the dates that were typed; null takes this date out
     */
    DateRow(Messages messages, int year, @Nullable When when, boolean readOnly, Consumer<@Nullable List<When>> keep) {
        this.messages = messages;
        this.words = WhenWords.in(messages.locale());
        this.year = year;
        this.shown = when == null ? "" : words.asWritten(when);
        this.field = new TextField(shown);
        getStyleClass().add("date-row");
        field.setPromptText(messages.text("plans.date.prompt"));
        field.setAccessibleText(messages.text("plans.time"));
        field.setEditable(!readOnly);
        HBox.setHgrow(field, Priority.ALWAYS);
        reading.getStyleClass().add("date-reading");
        reading.setWrapText(true);
        HBox line = new HBox(4, field);
        if (when != null && !readOnly) {
            line.getChildren().add(away(keep));
        }
        getChildren().addAll(line, reading);
        Commit.on(field, typed -> commit(typed, keep));
        field.textProperty().addListener((of, before, now) -> read(now));
        if (when == null) {
            read("");
        } else {
            say(List.of(when));
        }
    }

    private Button away(Consumer<@Nullable List<When>> keep) {
        Button away = new Button("", new FontIcon("fth-x"));
        away.getStyleClass().add("icon-button");
        away.setTooltip(new Tooltip(messages.text("plans.date.remove")));
        away.setAccessibleText(messages.text("plans.date.remove"));
        away.setOnAction(event -> keep.accept(null));
        return away;
    }

    private void commit(String typed, Consumer<@Nullable List<When>> keep) {
        if (typed.strip().equals(shown)) {
            return;
        }
        if (typed.isBlank()) {
            keep.accept(null);
            return;
        }
        try {
            keep.accept(WhenText.parse(typed, year));
        } catch (Problem notUnderstood) {
            // Said below the field already; what was typed stays there to be mended.
            read(typed);
        }
    }

    private void read(String typed) {
        reading.setManaged(!typed.isBlank());
        reading.setVisible(!typed.isBlank());
        try {
            say(typed.isBlank() ? List.of() : WhenText.parse(typed, year));
        } catch (Problem notUnderstood) {
            pseudoClassStateChanged(DOUBTFUL, true);
            reading.setGraphic(new FontIcon("fth-alert-triangle"));
            reading.setText(notUnderstood.sentence(messages));
        }
    }

    private void say(List<When> dates) {
        pseudoClassStateChanged(DOUBTFUL, false);
        reading.setGraphic(new FontIcon("fth-check"));
        reading.setText(String.join("; ", dates.stream().map(words::full).toList()));
    }

    TextField field() {
        return field;
    }
}
