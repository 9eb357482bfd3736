package vn.sen.desktop.partners;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.Direction;

/** All delegations, out and in. */
final class VisitsPageController {
    private final PartnersModel model;
    private final Subject.Visits shown;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private Label count;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private ToggleButton both;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private ToggleButton out;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private ToggleButton in;

    @FXML
    @SuppressWarnings("NullAway.Init")
    private VBox visits;

    VisitsPageController(PartnersModel model, Subject.Visits shown) {
        this.model = model;
        this.shown = shown;
    }

    @FXML
    private void initialize() {
        ToggleGroup one = new ToggleGroup();
        choose(both, one, null);
        choose(out, one, Direction.OUT);
        choose(in, one, Direction.IN);
        List<Delegation> fitting = model.content().get().visits().stream()
                .filter(visit -> shown.direction() == null || visit.direction() == shown.direction())
                .toList();
        count.setText(model.bench().messages().text("partners.visits.count", Integer.toString(fitting.size())));
        VisitsTable table = new VisitsTable(model, VisitsTable.Shown.PARTNER);
        table.getItems().setAll(fitting);
        VBox.setVgrow(table, Priority.ALWAYS);
        visits.getChildren().setAll(table);
        model.content().get().visit(shown.chosen()).ifPresent(chosen -> {
            table.getSelectionModel().select(chosen);
            table.scrollTo(chosen);
        });
    }

    private void choose(ToggleButton button, ToggleGroup one, @Nullable Direction direction) {
        button.setToggleGroup(one);
        button.setSelected(direction == shown.direction());
        button.setOnAction(event -> model.subject().set(new Subject.Visits(direction, null)));
    }

    @FXML
    private void addVisit() {
        model.newVisit();
    }
}
