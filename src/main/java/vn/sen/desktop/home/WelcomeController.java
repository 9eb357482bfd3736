package vn.sen.desktop.home;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.imports.FileDrop;
import vn.sen.desktop.imports.ImportChooser;
import vn.sen.desktop.parts.NewPlan;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;

/** The welcome on a first start: the ways to a first plan. */
final class WelcomeController {
    private final Workbench bench;

    @FXML
    private VBox page;

    @FXML
    private HBox dropZone;

    @FXML
    private Button importing;

    @FXML
    private Button sample;

    WelcomeController(Workbench bench) {
        this.bench = bench;
    }

    @FXML
    private void initialize() {
        FileDrop.onto(page, dropZone, file -> bench.navigator().go(new Place.Import(file)));
    }

    /** Puts the keyboard on the first thing to do. */
    void focus() {
        importing.requestFocus();
    }

    @FXML
    private void importing() {
        ImportChooser.choose(page.getScene().getWindow(), bench.messages())
                .ifPresent(file -> bench.navigator().go(new Place.Import(file)));
    }

    @FXML
    private void start() {
        NewPlan.start(bench);
    }

    @FXML
    private void sample() {
        sample.setDisable(true);
        PlanBook book = bench.book();
        Callable<Boolean> adding = () -> {
            book.apply(SampleBook.edit(LocalDate.now(bench.clock()), book.office()));
            return true;
        };
        bench.background()
                .run(
                        adding,
                        added -> bench.notices().done(bench.messages().text("home.welcome.sample.opened")),
                        failure -> {
                            sample.setDisable(false);
                            bench.notices().failure(failure);
                        });
    }

    @FXML
    private void settings() {
        bench.navigator().go(new Place.Settings());
    }
}
