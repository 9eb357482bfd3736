package vn.sen.desktop.home;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of a card: it goes to what it tells by a click, or by Enter. Its buttons show under the pointer or the keyboard. */
final class Row extends HBox {
    private @Nullable Node action;

    Row(Runnable open) {
        getStyleClass().add("home-row");
        setAlignment(Pos.TOP_LEFT);
        // What stands beside words of two lines stands beside the first.
        setFillHeight(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                open.run();
                event.consume();
            }
        });
    }

    /** A column of fixed width. */
    Row column(double width, Node node) {
        HBox box = cell(node);
        box.setMinWidth(width);
        box.setPrefWidth(width);
        box.setMaxWidth(width);
        getChildren().add(box);
        return this;
    }

    /** The words, cut at the end of the row with all of them in a tooltip, and what is said after them in small. */
    Row words(String words, String beside) {
        Label text = new Label(words);
        text.setTooltip(new Tooltip(words));
        text.setMinWidth(0);
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        Label small = label(beside.isEmpty() ? "" : "· " + beside, "muted", "small-text");
        small.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(6, text, small);
        box.setAlignment(Pos.BASELINE_LEFT);
        box.getStyleClass().add("home-words");
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().add(box);
        setAccessibleText(words + " " + beside);
        return this;
    }

    /** At the right end. */
    Row end(Node node) {
        getChildren().add(cell(node));
        return this;
    }

    /** A button that lies in the place of the right end while the row is pointed at or has the keyboard. */
    Row action(Node button) {
        button.setManaged(false);
        button.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getChildren().getLast().visibleProperty().bind(button.visibleProperty().not());
        getChildren().add(button);
        action = button;
        return this;
    }

    /** Laid over the row, so that the words keep their place when it shows. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (action != null) {
            action.autosize();
            double width = action.getLayoutBounds().getWidth();
            double height = action.getLayoutBounds().getHeight();
            action.relocate(
                    snapPositionX(getWidth() - getInsets().getRight() - width),
                    snapPositionY((getHeight() - height) / 2));
        }
    }

    private static HBox cell(Node node) {
        HBox box = new HBox(4, node);
        box.getStyleClass().add("home-cell");
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    static Label label(String words, String... classes) {
        Label label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
