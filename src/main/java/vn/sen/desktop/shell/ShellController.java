package vn.sen.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Theme;
import vn.sen.desktop.shell.ShellModel.Opening;
import vn.sen.text.Messages;

/** The frame around every screen. */
public final class ShellController {
    /** Below this width the rail shows its icons alone, and their tooltips tell the names. */
    private static final double NARROW_BELOW = 1200;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final ShellModel model;
    private final Messages messages;
    private final Habits habits;
    private final ShellActions actions;
    private final Set<Destination> offered;
    private final Map<Destination, ToggleButton> buttons = new EnumMap<>(Destination.class);

    @FXML
    private StackPane window;

    @FXML
    private VBox rail;

    @FXML
    private VBox railFoot;

    @FXML
    private Label title;

    @FXML
    private Label subtitle;

    @FXML
    private StackPane searchBox;

    @FXML
    private TextField search;

    @FXML
    private Label searchKey;

    @FXML
    private Button theme;

    @FXML
    private FontIcon themeIcon;

    @FXML
    private ProgressBar opening;

    @FXML
    private HBox readOnlyStrip;

    @FXML
    private Label readOnly;

    @FXML
    private StackPane content;

    @FXML
    private Label saved;

    @FXML
    private FontIcon savedIcon;

    @FXML
    private Label copied;

    @FXML
    private Region copiedLine;

    @FXML
    private Button overdue;

    @FXML
    private Region overdueLine;

    @FXML
    private Label local;

    ShellController(
            ShellModel model, Messages messages, Habits habits, ShellActions actions, Set<Destination> offered) {
        this.model = model;
        this.messages = messages;
        this.habits = habits;
        this.actions = actions;
        this.offered = offered;
    }

    @FXML
    private void initialize() {
        for (Destination destination : Destination.values()) {
            if (destination.rail() == destination && offered.contains(destination)) {
                ToggleButton button = railButton(destination);
                buttons.put(destination, button);
                (destination == Destination.SETTINGS ? railFoot : rail)
                        .getChildren()
                        .add(button);
            }
        }
        shows(opening, Bindings.equal(model.opening(), Opening.OPENING));
        shows(readOnlyStrip, model.readOnly().isNotEmpty());
        readOnly.textProperty().bind(model.readOnly());
        saved.textProperty().bind(model.saved());
        copied.textProperty().bind(model.copied());
        shows(copied, model.copied().isNotEmpty());
        shows(copiedLine, model.copied().isNotEmpty());
        overdue.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.text("shell.overdue", model.overdue().get()), model.overdue()));
        shows(overdue, model.overdue().greaterThan(0));
        shows(overdueLine, model.overdue().greaterThan(0));
        searchKey.visibleProperty().bind(search.textProperty().isEmpty());
        model.opening().subscribe(this::showOpening);
        model.destination().subscribe(this::light);
        habits.theme().subscribe(this::showTheme);
        window.widthProperty()
                .subscribe(width -> window.pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
    }

    private static void shows(Node node, ObservableBooleanValue condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }

    private ToggleButton railButton(Destination destination) {
        ToggleButton button =
                new ToggleButton(messages.text("shell.rail." + destination.name()), new FontIcon(destination.icon()));
        button.getStyleClass().setAll("rail-item");
        button.setTooltip(new Tooltip(messages.text(
                "shell.rail.tip", messages.text("shell.title." + destination.name()), destination.ordinal() + 1)));
        button.setOnAction(event -> {
            actions.go(destination.place());
            light(model.destination().get());
        });
        button.disableProperty().bind(Bindings.notEqual(model.opening(), Opening.OPEN));
        return button;
    }

    private void light(Destination destination) {
        buttons.forEach((key, button) -> button.setSelected(key == destination.rail()));
        title.setText(messages.text("shell.title." + destination.name()));
    }

    private void showOpening(Opening state) {
        search.setDisable(state != Opening.OPEN);
        savedIcon.setIconLiteral(
                switch (state) {
                    case OPENING -> "fth-loader";
                    case OPEN -> "fth-check";
                    case FAILED -> "fth-alert-triangle";
                });
        savedIcon
                .getStyleClass()
                .setAll("ikonli-font-icon", state == Opening.FAILED ? "attention-icon" : "accent-icon");
        saved.getStyleClass().remove("attention-text");
        if (state == Opening.FAILED) {
            saved.getStyleClass().add("attention-text");
        }
    }

    private void showTheme(Theme now) {
        String tip = messages.text(now == Theme.LIGHT ? "shell.toDark" : "shell.toLight");
        themeIcon.setIconLiteral(now == Theme.LIGHT ? "fth-moon" : "fth-sun");
        theme.setTooltip(new Tooltip(tip));
        theme.setAccessibleText(tip);
    }

    void show(Screen screen) {
        subtitle.textProperty().bind(screen.subtitle());
        content.getChildren().setAll(screen.view());
    }

    void show(Node page) {
        subtitle.textProperty().unbind();
        subtitle.setText("");
        content.getChildren().setAll(page);
    }

    /** Where the screens stand. */
    Region content() {
        return content;
    }

    /** Lays something over the whole window. */
    void over(Node node) {
        window.getChildren().add(node);
    }

    void folder(String path) {
        Tooltip.install(local, new Tooltip(messages.text("shell.folder", path)));
    }

    TextField search() {
        return search;
    }

    Region searchBox() {
        return searchBox;
    }

    @FXML
    private void turnTheme() {
        habits.theme().set(habits.theme().get().other());
    }

    @FXML
    private void help() {
        actions.help();
    }

    @FXML
    private void goHome() {
        actions.go(Destination.HOME.place());
    }
}
