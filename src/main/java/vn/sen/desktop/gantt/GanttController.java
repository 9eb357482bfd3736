package vn.sen.desktop.gantt;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.gantt.GanttModel.Phase;
import vn.sen.desktop.gantt.GanttModel.Zoom;
import vn.sen.desktop.parts.NewPlan;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.plan.PlanId;
import vn.sen.store.PlanSummary;
import vn.sen.timeline.TimeAxis;

/** Binds the chart's toolbar to its model, and shows the card of the bar under the pointer. */
public final class GanttController {
    private static final double ZOOM_STEP = 1.3;
    private static final Duration REST = Duration.millis(300);
    private static final double CARD_AWAY = 18;

    private final GanttModel model;
    private final Workbench bench;

    @FXML
    private BorderPane main;

    @FXML
    private StackPane body;

    @FXML
    private MenuButton plans;

    @FXML
    private ToggleGroup zooms;

    @FXML
    private ToggleButton week;

    @FXML
    private ToggleButton month;

    @FXML
    private ToggleButton quarter;

    @FXML
    private ToggleButton year;

    @FXML
    private Slider slider;

    @FXML
    private HBox legend;

    @FXML
    private VBox empty;

    @FXML
    private VBox nothing;

    @FXML
    private VBox failed;

    private GanttPane pane;
    private HoverCard card;
    private final PauseTransition rest = new PauseTransition(REST);
    private boolean following;

    GanttController(GanttModel model, Workbench bench) {
        this.model = model;
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        pane = new GanttPane(model, new TimeActions(bench), bench.messages());
        card = new HoverCard(bench.messages());
        Pane over = new Pane(card);
        over.setMouseTransparent(true);
        body.getChildren().addFirst(pane);
        body.getChildren().add(over);
        pane.onHover(this::hover);
        slider.setMin(Math.log(TimeAxis.MIN));
        slider.setMax(Math.log(TimeAxis.MAX));
        slider.valueProperty().addListener((any, before, after) -> slid(after.doubleValue()));
        zooms.selectedToggleProperty().addListener((any, before, after) -> zoomChosen(before, after));
        model.axis().addListener((any, before, after) -> follow(after));
        model.phase().addListener((any, before, after) -> phase(after));
        model.chart().addListener((any, before, after) -> fillPlans());
        follow(model.axis().get());
        phase(model.phase().get());
        fillPlans();
    }

    /** Slider and segments say what the axis is, without setting it again. */
    private void follow(TimeAxis axis) {
        following = true;
        slider.setValue(Math.log(axis.pixelsPerDay()));
        toggle(Zoom.of(axis)).setSelected(true);
        following = false;
    }

    private ToggleButton toggle(Zoom zoom) {
        return switch (zoom) {
            case WEEK -> week;
            case MONTH -> month;
            case QUARTER -> quarter;
            case YEAR -> year;
        };
    }

    private void slid(double value) {
        if (!following) {
            model.zoomTo(Math.exp(value), model.pivot(pane.chartWidth()));
        }
    }

    private void zoomChosen(@Nullable Toggle before, @Nullable Toggle after) {
        if (following) {
            return;
        }
        if (after == null) {
            following = true;
            zooms.selectToggle(before);
            following = false;
        }
        for (Zoom zoom : Zoom.values()) {
            if (toggle(zoom) == (after == null ? before : after)) {
                model.zoom(zoom, model.pivot(pane.chartWidth()), pane.chartWidth());
            }
        }
    }

    private void phase(Phase phase) {
        empty.setVisible(phase == Phase.EMPTY);
        failed.setVisible(phase == Phase.FAILED);
        nothing.setVisible(phase == Phase.NOTHING);
        main.setVisible(phase != Phase.EMPTY && phase != Phase.FAILED);
        pane.setVisible(phase == Phase.READY || phase == Phase.LOADING);
        legend.setVisible(pane.isVisible());
    }

    private void fillPlans() {
        String all = bench.messages().text("gantt.plans.all");
        @Nullable PlanId chosen = model.plan().get();
        plans.getItems().clear();
        plans.setText(all);
        for (PlanSummary plan : model.plans()) {
            boolean here = plan.id().equals(chosen);
            String name = plan.head().reference() + " · " + plan.head().title();
            plans.getItems().add(choice(name, here, () -> model.showPlan(plan.id())));
            if (here) {
                plans.setText(plan.head().title());
            }
        }
        plans.getItems().add(choice(all, model.showsAll(), model::showAll));
    }

    private static RadioMenuItem choice(String name, boolean chosen, Runnable action) {
        RadioMenuItem item = new RadioMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(chosen);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void hover(GanttMouse.@Nullable Hovered hovered) {
        rest.stop();
        card.setVisible(false);
        if (hovered != null) {
            rest.setOnFinished(event -> show(hovered));
            rest.playFromStart();
        }
    }

    private void show(GanttMouse.Hovered hovered) {
        card.show(hovered.dated(), model.today());
        double x = hovered.x() + CARD_AWAY;
        double y = hovered.y() + CARD_AWAY;
        boolean left = x + card.getWidth() > body.getWidth() - 8;
        boolean above = y + card.getHeight() > body.getHeight() - 8;
        card.relocate(
                left ? hovered.x() - card.getWidth() - CARD_AWAY : x,
                above ? Math.max(8, hovered.y() - card.getHeight() - CARD_AWAY) : y);
    }

    @FXML
    private void today() {
        model.goTo(model.today(), pane.chartWidth());
        focus();
    }

    @FXML
    private void nearer() {
        model.zoomTo(model.axis().get().pixelsPerDay() * ZOOM_STEP, model.pivot(pane.chartWidth()));
    }

    @FXML
    private void farther() {
        model.zoomTo(model.axis().get().pixelsPerDay() / ZOOM_STEP, model.pivot(pane.chartWidth()));
    }

    @FXML
    private void plan() {
        bench.navigator().go(new Place.Plans(model.plan().get(), null));
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
        pane.requestFocus();
    }

    GanttPane pane() {
        return pane;
    }
}
