package vn.sen.desktop.documents;

import java.time.Clock;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.PlanHead;
import vn.sen.text.Messages;

/** The card that shows the next number and gives it. */
public final class NumberController {
    private final NumberModel model;
    private final DocumentsModel documents;
    private final Messages messages;
    private final Clock clock;

    @FXML
    private HBox summary;

    @FXML
    private VBox form;

    @FXML
    private Label next;

    @FXML
    private Label latest;

    @FXML
    private Button take;

    @FXML
    private TextField number;

    @FXML
    private Label symbol;

    @FXML
    private DatePicker date;

    @FXML
    private Label warning;

    @FXML
    private Button give;

    NumberController(NumberModel model, DocumentsModel documents, Workbench bench) {
        this.model = model;
        this.documents = documents;
        this.messages = bench.messages();
        this.clock = bench.clock();
    }

    @FXML
    private void initialize() {
        next.textProperty().bind(model.next());
        latest.textProperty().bind(model.latest());
        symbol.textProperty().bind(model.symbol());
        number.textProperty().bindBidirectional(model.number());
        date.setConverter(new DayConverter(clock));
        date.valueProperty().bindBidirectional(model.date());
        date.getEditor().focusedProperty().addListener((property, before, focused) -> readTyped(focused));
        warning.textProperty().bind(model.warning());
        shows(warning, model.warning().map(text -> !text.isEmpty()));
        shows(form, model.editing());
        shows(summary, model.editing().not());
        give.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !model.givable(), model.number(), model.date()));
        give.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text(
                                "documents.number.give",
                                model.number().get() + model.symbol().get()),
                        model.number(),
                        model.symbol()));
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::keys);
        documents.selected().addListener(change -> refresh());
        documents.shown().addListener(change -> refresh());
        refresh();
    }

    /** A day that is typed counts when the field is left, not only after Enter. */
    private void readTyped(boolean focused) {
        if (!focused) {
            date.setValue(date.getConverter().fromString(date.getEditor().getText()));
        }
    }

    private void refresh() {
        model.refresh();
        PlanHead head = documents.chosenHead().orElse(null);
        take.setDisable(head == null);
        boolean numbered = head != null && head.number() != null;
        take.setText(messages.text(numbered ? "documents.number.change" : "documents.number.take"));
        take.getStyleClass().remove("primary");
        if (!numbered) {
            take.getStyleClass().add("primary");
        }
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.cancel();
            event.consume();
        }
    }

    private static void shows(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    @FXML
    private void begin() {
        model.begin();
        number.requestFocus();
        number.selectAll();
    }

    @FXML
    private void cancel() {
        model.cancel();
        take.requestFocus();
    }

    @FXML
    private void accept() {
        readTyped(false);
        model.accept();
    }
}
