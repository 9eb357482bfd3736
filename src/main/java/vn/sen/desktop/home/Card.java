package vn.sen.desktop.home;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card of the home screen: a head and rows. With no row it takes no room. */
final class Card extends VBox {
    private final HBox head;

    Card(String title, String beside) {
        getStyleClass().addAll("card", "home-card");
        Label name = new Label(title);
        name.getStyleClass().add("card-title");
        Label small = new Label(beside);
        small.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head = new HBox(name, small, gap);
        head.getStyleClass().add("card-head");
        getChildren().add(head);
    }

    /** In red, with the sign of what is overdue. */
    Card alarming() {
        getStyleClass().add("danger");
        FontIcon sign = new FontIcon("fth-alert-circle");
        sign.getStyleClass().add("danger-icon");
        head.getChildren().addFirst(sign);
        return this;
    }

    /** A button in the head. */
    Card link(String words, Runnable action) {
        Button button = new Button(words);
        button.getStyleClass().addAll("link", "compact");
        button.setOnAction(event -> action.run());
        head.getChildren().add(button);
        return this;
    }

    Card add(Node row) {
        getChildren().add(row);
        return this;
    }
}
