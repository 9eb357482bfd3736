package vn.sen.desktop.plans;

import java.util.List;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.text.Fold;
import vn.sen.text.Messages;

/** Names as chips that can be taken away, and a field that adds one: from the names that are known, or any other. */
final class Chips extends FlowPane {
    /** A name that is shown. */
    record Chip(String name, String hint, Runnable remove) {}

    /** A longer name ends in '…' and is whole in its tooltip. */
    private static final double WIDEST = 250;

    private final Messages messages;
    private final Predicate<String> add;
    private final Button plus = new Button("", new FontIcon("fth-plus"));
    private final ComboBox<String> field = new ComboBox<>();

    private List<String> known = List.of();
    private List<Chip> chips = List.of();
    private boolean readOnly;
    private boolean adding;

    /**
     * @param what accessible text of the field
     * @param add takes a name; false when there is no such name
     */
    Chips(Messages messages, String what, Predicate<String> add) {
        this.messages = messages;
        this.add = add;
        getStyleClass().add("chips");
        plus.getStyleClass().addAll("icon-button", "chip-plus");
        plus.setTooltip(new Tooltip(messages.text("plans.add", what)));
        plus.setAccessibleText(messages.text("plans.add", what));
        plus.setOnAction(event -> begin());
        field.setEditable(true);
        field.getStyleClass().add("compact");
        field.setVisibleRowCount(8);
        field.getEditor().setAccessibleText(what);
        field.getEditor().addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.getEditor().focusedProperty().addListener((of, before, focused) -> {
            if (!focused && adding && !field.isShowing()) {
                finish();
            }
        });
        field.setOnHidden(event -> {
            if (adding && field.getValue() != null && known.contains(field.getValue())) {
                finish();
            }
        });
        redraw();
    }

    void show(List<Chip> fresh, List<String> names, boolean nothingCanBeWritten) {
        known = names;
        chips = fresh;
        readOnly = nothingCanBeWritten;
        if (!adding) {
            redraw();
        }
    }

    private void redraw() {
        getChildren().clear();
        chips.forEach(chip -> getChildren().add(node(chip)));
        if (adding) {
            getChildren().add(field);
        } else if (!readOnly) {
            getChildren().add(plus);
        }
    }

    private HBox node(Chip chip) {
        Label name = new Label(chip.name());
        name.setMaxWidth(WIDEST);
        if (!chip.hint().isEmpty()) {
            name.setTooltip(new Tooltip(chip.hint()));
        }
        HBox box = new HBox(4, name);
        box.getStyleClass().add("chip");
        if (!readOnly) {
            Button away = new Button("", new FontIcon("fth-x"));
            away.getStyleClass().addAll("icon-button", "chip-away");
            away.setAccessibleText(messages.text("plans.removeOne", chip.name()));
            away.setTooltip(new Tooltip(messages.text("plans.removeOne", chip.name())));
            away.setOnAction(event -> chip.remove().run());
            box.getChildren().add(away);
        }
        return box;
    }

    private void begin() {
        adding = true;
        field.setItems(FXCollections.observableArrayList(known));
        field.setValue(null);
        field.getEditor().clear();
        redraw();
        field.getEditor().requestFocus();
        field.show();
    }

    private void finish() {
        String typed = field.getEditor().getText().strip();
        adding = false;
        String name = best(typed);
        if (typed.isEmpty() || !add.test(name == null ? typed : name)) {
            redraw();
        }
    }

    /** The known name that was meant, marks left out or not. */
    private @Nullable String best(String typed) {
        return known.stream()
                .filter(name -> Fold.plain(name).equals(Fold.plain(typed)))
                .findFirst()
                .orElse(null);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            field.hide();
            if (adding) {
                finish();
                plus.requestFocus();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            adding = false;
            field.hide();
            redraw();
            plus.requestFocus();
            event.consume();
        }
    }
}
