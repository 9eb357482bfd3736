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

/** A row of a card: it goes to what it tells by a click, or by Enter. Its buttons show under the pointer or the keyboard. */
final class Row extends HBox {
    Row(Runnable open) {
        getStyleClass().add("home-row");
        setAlignment(Pos.CENTER_LEFT);
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
        HBox box = new HBox(node);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setSpacing(4);
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
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        getChildren().add(box);
        setAccessibleText(words + " " + beside);
        return this;
    }

    /** At the right end. */
    Row end(Node node) {
        getChildren().add(node);
        return this;
    }

    /** A button that shows while the row is pointed at or has the keyboard. */
    Row action(Node button) {
        button.visibleProperty().bind(hoverProperty().or(focusWithinProperty()));
        button.managedProperty().bind(button.visibleProperty());
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getChildren().add(button);
        return this;
    }

    static Label label(String words, String... classes) {
        Label label = new Label(words);
        label.getStyleClass().addAll(classes);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
