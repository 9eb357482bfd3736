package vn.sen.desktop.partners;

import javafx.scene.Node;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;

/** Đối tác: partner organizations with their delegations. */
public final class PartnersScreen implements Screen {
    private final PartnersModel model;
    private final PartnersController controller;
    private final Node view;

    public PartnersScreen(Workbench bench) {
        model = new PartnersModel(bench);
        controller = new PartnersController(model);
        view = Fxml.load(controller, bench.messages());
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void activate() {
        model.activate();
    }

    @Override
    public void deactivate() {
        controller.leave();
        model.deactivate();
    }

    @Override
    public void open(Place place) {
        if (place instanceof Place.Partners partners && controller.mayGo()) {
            model.open(partners);
        }
    }
}
