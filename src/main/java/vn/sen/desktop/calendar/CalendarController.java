package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.calendar.CalendarModel.Phase;
import vn.sen.desktop.parts.NewPlan;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.plan.PlanId;
import vn.sen.schedule.Days;
import vn.sen.store.PlanSummary;

/** Binds the calendar's toolbar and panes to its model. */
public final class CalendarController {
    private final CalendarModel model;
    private final Workbench bench;
    private final TimeActions actions;
    private final DateWords words;

    @FXML
    private StackPane root;

    @FXML
    private BorderPane main;

    @FXML
    private StackPane body;

    @FXML
    private Button period;

    @FXML
    private ToggleGroup views;

    @FXML
    private ToggleButton week;

    @FXML
    private ToggleButton month;

    @FXML
    private ToggleButton year;

    @FXML
    private ToggleButton agenda;

    @FXML
    private HBox offer;

    @FXML
    private Button nearest;

    @FXML
    private MenuButton plans;

    @FXML
    private MenuButton owners;

    @FXML
    private Button add;

    @FXML
    private VBox empty;

    @FXML
    private VBox failed;

    private WeeksPane weeks;
    private YearPane yearPane;
    private AgendaPane agendaPane;

    CalendarController(CalendarModel model, Workbench bench) {
        this.model = model;
        this.bench = bench;
        this.actions = new TimeActions(bench);
        this.words = new DateWords(bench.messages());
    }

    @FXML
    private void initialize() {
        weeks = new WeeksPane(model, actions, bench.messages(), this::add);
        yearPane = new YearPane(model, bench.messages());
        agendaPane = new AgendaPane(model, actions, bench.messages());
        body.getChildren().addAll(weeks, yearPane, agendaPane);
        main.setRight(new DayPane(model, actions, bench.messages(), this::add));
        model.page().addListener((any, before, after) -> show(after));
        model.phase().addListener((any, before, after) -> phase(after));
        model.nearest().addListener((any, before, after) -> offer(after));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::turnYears);
        offer(model.nearest().get());
        views.selectedToggleProperty().addListener((any, before, after) -> viewChosen(before, after));
        phase(model.phase().get());
        show(model.page().get());
    }

    private void show(CalendarPage page) {
        period.setText(title(page));
        CalendarView view = page.view();
        ToggleButton toggle = toggle(view);
        toggle.setSelected(true);
        weeks.setVisible(view == CalendarView.MONTH || view == CalendarView.WEEK);
        yearPane.setVisible(view == CalendarView.YEAR);
        agendaPane.setVisible(view == CalendarView.AGENDA);
        switch (view) {
            case MONTH, WEEK -> weeks.show(page);
            case YEAR -> yearPane.show(page);
            case AGENDA -> agendaPane.show(page);
        }
        fillPlans();
        fillOwners();
    }

    private void offer(@Nullable LocalDate day) {
        offer.setVisible(day != null);
        offer.setManaged(day != null);
        if (day != null) {
            nearest.setText(bench.messages().text("calendar.nearest", words.monthOf(day)));
        }
    }

    /** Ctrl and a page key turn a whole year, whatever pane has the focus. */
    private void turnYears(KeyEvent event) {
        int years = event.getCode() == KeyCode.PAGE_UP ? -1 : event.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (years != 0 && event.isShortcutDown()) {
            model.turnYears(years);
            event.consume();
        }
    }

    private ToggleButton toggle(CalendarView view) {
        return switch (view) {
            case WEEK -> week;
            case MONTH -> month;
            case YEAR -> year;
            case AGENDA -> agenda;
        };
    }

    private String title(CalendarPage page) {
        return switch (page.view()) {
            case MONTH, AGENDA -> words.month(YearMonth.from(page.anchor()));
            case YEAR ->
                bench.messages()
                        .text(
                                "calendar.title.year",
                                Integer.toString(page.anchor().getYear()));
            case WEEK -> {
                Days days = page.view().window(page.anchor());
                yield DateWords.days(days, days.last().getYear()) + "/"
                        + days.last().getYear();
            }
        };
    }

    private void phase(Phase phase) {
        empty.setVisible(phase == Phase.EMPTY);
        failed.setVisible(phase == Phase.FAILED);
        main.setVisible(phase == Phase.READY || phase == Phase.LOADING);
        add.setDisable(phase == Phase.EMPTY);
    }

    private void viewChosen(@Nullable Toggle before, @Nullable Toggle after) {
        if (after == null) {
            // One view is always chosen.
            views.selectToggle(before);
            return;
        }
        for (CalendarView view : CalendarView.values()) {
            if (toggle(view) == after && model.view().get() != view) {
                model.show(view);
            }
        }
    }

    private void fillPlans() {
        @Nullable PlanId chosen = model.planFilter().get();
        plans.getItems()
                .setAll(choice(
                        bench.messages().text("calendar.filter.plans"),
                        chosen == null,
                        () -> model.planFilter().set(null)));
        String shown = bench.messages().text("calendar.filter.plans");
        for (PlanSummary plan : model.plans()) {
            boolean here = plan.id().equals(chosen);
            String name = plan.head().reference() + " · " + plan.head().title();
            plans.getItems().add(choice(name, here, () -> model.planFilter().set(plan.id())));
            shown = here ? plan.head().reference() : shown;
        }
        plans.setText(shown);
    }

    private void fillOwners() {
        @Nullable String chosen = model.ownerFilter().get();
        String all = bench.messages().text("calendar.filter.owners");
        owners.getItems()
                .setAll(choice(all, chosen == null, () -> model.ownerFilter().set(null)));
        List<String> names = model.owners();
        for (String name : names) {
            owners.getItems()
                    .add(choice(
                            name, name.equals(chosen), () -> model.ownerFilter().set(name)));
        }
        owners.setText(chosen == null ? all : chosen);
    }

    private static RadioMenuItem choice(String name, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }

    @FXML
    private void choosePeriod() {
        new PeriodPopup(model, bench.messages(), this::focus).show(period);
    }

    @FXML
    private void goToNearest() {
        @Nullable LocalDate day = model.nearest().get();
        if (day != null) {
            model.goTo(day);
            focus();
        }
    }

    @FXML
    private void previous() {
        model.turn(-1);
    }

    @FXML
    private void next() {
        model.turn(1);
    }

    @FXML
    private void today() {
        model.goTo(model.today());
        focus();
    }

    @FXML
    private void add() {
        if (model.plans().isEmpty()) {
            return;
        }
        AddCard[] card = new AddCard[1];
        card[0] = new AddCard(
                bench.messages(),
                model.day().get(),
                model.plans(),
                model.planFilter().get(),
                actions::add,
                () -> {
                    root.getChildren().remove(card[0]);
                    focus();
                });
        root.getChildren().add(card[0]);
        card[0].focusText();
    }

    @FXML
    private void newPlan() {
        NewPlan.start(bench);
    }

    @FXML
    private void home() {
        bench.navigator().go(new Place.Home());
    }

    @FXML
    private void again() {
        model.reload();
    }

    void focus() {
        Node pane = switch (model.view().get()) {
            case MONTH, WEEK -> weeks.grid();
            case YEAR -> yearPane;
            case AGENDA -> agendaPane;
        };
        pane.requestFocus();
    }
}
