package vn.sen.desktop.calendar;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.parts.time.ObservancesOf;

/** Lịch. */
public final class CalendarScreen implements Screen {
    private final Workbench bench;
    private final CalendarModel model;
    private final CalendarController controller;
    private final Parent view;
    private Runnable subscription = () -> {};

    public CalendarScreen(Workbench bench) {
        this.bench = bench;
        this.model =
                new CalendarModel(bench.book(), bench.background(), bench.clock(), new ObservancesOf(bench.messages()));
        this.controller = new CalendarController(model, bench);
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
        if (place instanceof Place.Calendar calendar && calendar.day() != null) {
            model.goTo(calendar.day());
        }
        controller.focus();
    }
}
