package vn.sen.desktop.shell;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.text.Messages;

/** The list of keys, over the whole window; Escape or a click beside it closes it. */
final class HelpCard extends StackPane {
    private record Line(String keys, String textKey) {}

    private static final int COLUMNS = 2;
    private static final double HALF = 50;
    private static final int ICON = 16;
    private static final List<Line> LINES = List.of(
            new Line("Ctrl+K", "help.search"),
            new Line("Ctrl+O", "help.import"),
            new Line("Ctrl+N", "help.new"),
            new Line("Ctrl+P", "help.print"),
            new Line("Ctrl+Z", "help.undo"),
            new Line("Ctrl+Y", "help.redo"),
            new Line("Ctrl+S", "help.save"),
            new Line("Ctrl+1 … 7", "help.screens"),
            new Line("Enter", "help.enter"),
            new Line("Tab, Shift+Tab", "help.level"),
            new Line("Alt+↑, Alt+↓", "help.move"),
            new Line("F2", "help.edit"),
            new Line("F8", "help.doubtful"),
            new Line("Space", "help.take"),
            new Line("PgUp, PgDn", "help.month"),
            new Line("F1", "help.help"));

    private final Messages messages;

    HelpCard(Messages messages) {
        this.messages = messages;
        getStyleClass().add("veil");
        VBox card = new VBox(head(), lines());
        card.getStyleClass().add("help-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setOnMouseClicked(Event::consume);
        getChildren().add(card);
        setFocusTraversable(true);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> close());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.F1) {
                close();
                event.consume();
            }
        });
    }

    private HBox head() {
        Label title = new Label(messages.text("help.title"));
        title.getStyleClass().add("object-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        FontIcon cross = new FontIcon("fth-x");
        cross.setIconSize(ICON);
        Button close = new Button(null, cross);
        close.getStyleClass().add("icon-button");
        close.setTooltip(new Tooltip(messages.text("shell.close")));
        close.setAccessibleText(messages.text("shell.close"));
        close.setOnAction(event -> close());
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private GridPane lines() {
        GridPane grid = new GridPane();
        grid.setHgap(24);
        for (int column = 0; column < COLUMNS; column++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(HALF);
            grid.getColumnConstraints().add(half);
        }
        int rows = (LINES.size() + 1) / COLUMNS;
        for (int i = 0; i < LINES.size(); i++) {
            grid.add(line(LINES.get(i)), i / rows, i % rows);
        }
        return grid;
    }

    private HBox line(Line line) {
        Label words = new Label(messages.text(line.textKey()));
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label keys = new Label(line.keys());
        keys.getStyleClass().add("key");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(words, keys);
        box.getStyleClass().add("help-line");
        return box;
    }

    private void close() {
        if (getParent() instanceof Pane parent) {
            parent.getChildren().remove(this);
        }
    }
}
