package vn.sen.desktop.plans;

import javafx.scene.Node;
import javafx.scene.Parent;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;

/** Kế hoạch. */
public final class PlansScreen implements Screen {
    private final PlansModel model;
    private final PlansController controller;
    private final Parent view;

    public PlansScreen(Workbench bench) {
        model = new PlansModel(bench);
        controller = new PlansController(model, bench);
        view = Fxml.load(controller, bench.messages());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void activate() {
        model.activate();
        controller.activate();
    }

    @Override
    public void deactivate() {
        controller.deactivate();
        model.deactivate();
    }

    @Override
    public void open(Place place) {
        if (place instanceof Place.Plans plans) {
            model.open(plans.plan(), plans.item());
        }
    }
}
