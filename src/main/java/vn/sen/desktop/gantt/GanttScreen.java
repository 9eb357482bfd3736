package vn.sen.desktop.gantt;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.parts.time.ObservancesOf;

/** Tiến độ. */
public final class GanttScreen implements Screen {
    private final Workbench bench;
    private final GanttModel model;
    private final GanttController controller;
    private final Parent view;
    private Runnable subscription = () -> {};

    public GanttScreen(Workbench bench) {
        this.bench = bench;
        this.model = new GanttModel(
                bench.book(),
                bench.background(),
                bench.clock(),
                new ObservancesOf(bench.messages()),
                bench.messages().text("gantt.visits"));
        this.controller = new GanttController(model, bench);
        this.view = Fxml.load(controller, bench.messages());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void activate() {
        subscription = bench.book().subscribe(changed -> Platform.runLater(model::reload));
        model.reload();
    }

    @Override
    public void deactivate() {
        subscription.run();
        subscription = () -> {};
        model.stop();
    }

    @Override
    public void open(Place place) {
        if (place instanceof Place.Gantt gantt && gantt.plan() != null) {
            if (gantt.item() != null) {
                model.showItem(gantt.plan(), gantt.item());
            } else {
                model.showPlan(gantt.plan());
            }
        }
        controller.focus();
    }
}
