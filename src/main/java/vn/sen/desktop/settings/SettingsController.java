package vn.sen.desktop.settings;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.Fonts;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.TextSize;
import vn.sen.desktop.parts.Theme;
import vn.sen.desktop.parts.Workbench;
import vn.sen.office.Desk;
import vn.sen.office.OwnOffice;
import vn.sen.text.Messages;

/** The settings: own office, desks, look, data. What is typed is kept when its field is left. */
final class SettingsController {
    private static final double SHORT_NAME = 172;

    private final Workbench bench;
    private final Messages messages;
    private final Habits habits;
    private final SettingsModel model;

    @FXML
    private TextField superior;

    @FXML
    private TextField issuer;

    @FXML
    private TextField name;

    @FXML
    private TextField place;

    @FXML
    private TextField organ;

    @FXML
    private TextField authority;

    @FXML
    private TextField position;

    @FXML
    private TextField signer;

    @FXML
    private Label paperSuperior;

    @FXML
    private Label paperIssuer;

    @FXML
    private Label paperNumber;

    @FXML
    private Label paperPlace;

    @FXML
    private Label paperAuthority;

    @FXML
    private Label paperPosition;

    @FXML
    private Label paperSigner;

    @FXML
    private VBox paper;

    @FXML
    private VBox desks;

    @FXML
    private TextField newDesk;

    @FXML
    private TextField newDeskShort;

    @FXML
    private HBox languages;

    @FXML
    private HBox themes;

    @FXML
    private HBox sizes;

    @FXML
    private TextField folder;

    SettingsController(Workbench bench, Habits habits, SettingsModel model) {
        this.bench = bench;
        this.messages = bench.messages();
        this.habits = habits;
        this.model = model;
    }

    @FXML
    private void initialize() {
        for (TextField field : fields()) {
            field.setOnAction(event -> keep());
            field.focusedProperty().subscribe((before, focused) -> {
                if (!focused) {
                    keep();
                }
            });
        }
        bindPaper();
        model.office().subscribe(this::show);
        model.desks().subscribe(this::show);
        newDesk.setOnAction(event -> add());
        newDeskShort.setOnAction(event -> add());
        choices(
                languages,
                habits.language(),
                List.of(Messages.VIETNAMESE, Messages.ENGLISH),
                Map.of(
                        Messages.VIETNAMESE, messages.text("settings.language.VIETNAMESE"),
                        Messages.ENGLISH, messages.text("settings.language.ENGLISH")));
        choices(
                themes,
                habits.theme(),
                List.of(Theme.values()),
                Map.of(
                        Theme.LIGHT, messages.text("settings.theme.light"),
                        Theme.DARK, messages.text("settings.theme.dark")));
        choices(
                sizes,
                habits.textSize(),
                List.of(TextSize.values()),
                Map.of(
                        TextSize.NORMAL, messages.text("settings.size.normal"),
                        TextSize.LARGE, messages.text("settings.size.large"),
                        TextSize.LARGER, messages.text("settings.size.larger")));
        folder.setText(bench.book().folder().toString());
    }

    private List<TextField> fields() {
        return List.of(superior, issuer, name, place, organ, authority, position, signer);
    }

    private void bindPaper() {
        paper.setStyle("-fx-font-family: '" + Fonts.serif() + "';");
        paperSuperior.textProperty().bind(superior.textProperty());
        paperIssuer.textProperty().bind(issuer.textProperty());
        paperNumber
                .textProperty()
                .bind(organ.textProperty().map(words -> messages.text("settings.paper.number", words)));
        paperPlace.textProperty().bind(place.textProperty().map(words -> messages.text("settings.paper.place", words)));
        paperAuthority.textProperty().bind(authority.textProperty());
        paperPosition.textProperty().bind(position.textProperty());
        paperSigner.textProperty().bind(signer.textProperty());
    }

    private void show(OwnOffice office) {
        show(superior, office.superiorLine());
        show(issuer, office.issuerLine());
        show(name, office.name());
        show(place, office.place());
        show(organ, office.organ());
        show(authority, office.signerAuthority());
        show(position, office.signerPosition());
        show(signer, office.signerName());
    }

    /** Setting the same words again would move the caret under her hands. */
    private static void show(TextField field, String words) {
        if (!field.getText().equals(words)) {
            field.setText(words);
        }
    }

    void keep() {
        model.keep(new OwnOffice(
                superior.getText().strip(),
                issuer.getText().strip(),
                name.getText().strip(),
                place.getText().strip(),
                organ.getText().strip(),
                authority.getText().strip(),
                position.getText().strip(),
                signer.getText().strip()));
    }

    private void show(List<Desk> all) {
        desks.getChildren().setAll(all.stream().map(this::row).toList());
    }

    private Node row(Desk desk) {
        TextField full = new TextField(desk.name());
        full.setAccessibleText(messages.text("settings.desk.name"));
        HBox.setHgrow(full, Priority.ALWAYS);
        TextField brief = new TextField(desk.shortName());
        brief.setAccessibleText(messages.text("settings.desk.short"));
        brief.setMinWidth(SHORT_NAME);
        brief.setPrefWidth(SHORT_NAME);
        for (TextField field : List.of(full, brief)) {
            field.getStyleClass().add("compact");
            Tooltip whole = new Tooltip();
            whole.textProperty().bind(field.textProperty());
            field.setTooltip(whole);
            field.setOnAction(event -> model.change(desk, full.getText(), brief.getText()));
            field.focusedProperty().subscribe((before, focused) -> {
                if (!focused) {
                    model.change(desk, full.getText(), brief.getText());
                }
            });
        }
        Button remove = new Button(null, new FontIcon("fth-trash-2"));
        remove.getStyleClass().addAll("icon-button", "compact");
        String tip = messages.text("settings.desk.remove", desk.name());
        remove.setTooltip(new Tooltip(tip));
        remove.setAccessibleText(tip);
        remove.setOnAction(event -> model.remove(desk));
        HBox row = new HBox(8, full, brief, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @FXML
    private void add() {
        model.add(newDesk.getText(), newDeskShort.getText());
        newDesk.clear();
        newDeskShort.clear();
        newDesk.requestFocus();
    }

    private static <T> void choices(HBox box, ObjectProperty<T> chosen, List<T> values, Map<T, String> names) {
        ToggleGroup group = new ToggleGroup();
        for (T value : values) {
            ToggleButton button = new ToggleButton(names.get(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen.get()));
            button.setOnAction(event -> {
                chosen.set(value);
                button.setSelected(true);
            });
            chosen.subscribe(now -> button.setSelected(value.equals(now)));
            box.getChildren().add(button);
        }
    }
}
