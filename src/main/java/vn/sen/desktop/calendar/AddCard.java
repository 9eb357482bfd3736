package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.plan.PlanId;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;
import vn.sen.store.PlanSummary;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** Asks for an activity that is added from the calendar: what, when, in which plan. Enter adds, Esc leaves. */
final class AddCard extends StackPane {
    /** Takes what was asked for. */
    interface Taker {
        void add(PlanId plan, When when, String text);
    }

    private final Messages messages;
    private final DateWords words;
    private final LocalDate day;
    private final Taker taker;
    private final Runnable onClose;
    private final TextField text = new TextField();
    private final TextField date = new TextField();
    private final Label understood = new Label();
    private final ComboBox<PlanSummary> plan = new ComboBox<>();
    private final Button add = new Button();

    AddCard(
            Messages messages,
            LocalDate day,
            List<PlanSummary> plans,
            @Nullable PlanId first,
            Taker taker,
            Runnable onClose) {
        this.messages = messages;
        this.words = new DateWords(messages);
        this.day = day;
        this.taker = taker;
        this.onClose = onClose;
        getStyleClass().add("add-scrim");
        fields(plans, first);
        getChildren().add(card());
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                onClose.run();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && !plan.isShowing()) {
                take();
                event.consume();
            }
        });
        check();
    }

    private void fields(List<PlanSummary> plans, @Nullable PlanId first) {
        text.setId("add-text");
        text.setPromptText(messages.text("calendar.add.text.prompt"));
        text.textProperty().addListener((any, before, after) -> check());
        date.setId("add-date");
        date.setText(DateWords.fullDay(day));
        date.textProperty().addListener((any, before, after) -> check());
        understood.getStyleClass().add("small-text");
        plan.setId("add-plan");
        plan.getItems().setAll(plans);
        plan.setMaxWidth(Double.MAX_VALUE);
        plan.setCellFactory(view -> new PlanCell());
        plan.setButtonCell(new PlanCell());
        plan.getSelectionModel()
                .select(plans.stream()
                        .filter(one -> one.id().equals(first))
                        .findFirst()
                        .or(() -> plans.stream()
                                .filter(one -> one.head().year() == day.getYear())
                                .findFirst())
                        .orElse(plans.getFirst()));
    }

    private VBox card() {
        Label title = new Label(messages.text("calendar.add.title"));
        title.getStyleClass().add("card-title");
        add.setId("add-take");
        add.setText(messages.text("calendar.add.take"));
        add.getStyleClass().add("primary");
        add.setOnAction(event -> take());
        Button leave = new Button(messages.text("calendar.add.leave"));
        leave.setOnAction(event -> onClose.run());
        HBox buttons = new HBox(8, leave, add);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox card = new VBox(
                title,
                field(messages.text("calendar.add.text"), text),
                field(messages.text("calendar.add.when"), new VBox(2, date, understood)),
                field(messages.text("calendar.add.plan"), plan),
                buttons);
        card.getStyleClass().add("add-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return card;
    }

    private static VBox field(String name, Region control) {
        Label label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }

    void focusText() {
        text.requestFocus();
    }

    /** Says at once how the date is read; the typed words are never changed. */
    private @Nullable When check() {
        @Nullable When when = null;
        understood.getStyleClass().removeAll("accent-text", "attention-text");
        try {
            when = WhenText.parse(date.getText(), day.getYear()).getFirst();
            boolean oneDay = when.dayPrecise() && when.first().equals(when.last());
            understood.setText(oneDay ? words.longDay(when.first()) : DateWords.capital(words.brief(when, 0)));
            understood.getStyleClass().add("accent-text");
        } catch (Problem problem) {
            understood.setText(problem.sentence(messages));
            understood.getStyleClass().add("attention-text");
        }
        add.setDisable(when == null || text.getText().isBlank());
        return when;
    }

    private void take() {
        @Nullable When when = check();
        @Nullable PlanSummary chosen = plan.getValue();
        if (when != null && chosen != null && !text.getText().isBlank()) {
            taker.add(chosen.id(), when, text.getText().strip());
            onClose.run();
        }
    }

    private static final class PlanCell extends ListCell<PlanSummary> {
        @Override
        protected void updateItem(@Nullable PlanSummary item, boolean empty) {
            super.updateItem(item, empty);
            setText(
                    empty || item == null
                            ? null
                            : item.head().reference() + " · " + item.head().title());
        }
    }
}
