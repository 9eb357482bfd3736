package vn.sen.desktop.settings;

import javafx.scene.Node;
import javafx.scene.Parent;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;

/** Cài đặt. */
public final class SettingsScreen implements Screen {
    private final SettingsModel model;
    private final SettingsController controller;
    private final Parent view;

    public SettingsScreen(Workbench bench, Habits habits) {
        model = new SettingsModel(bench);
        controller = new SettingsController(bench, habits, model);
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
        controller.keep();
        model.deactivate();
    }
}
