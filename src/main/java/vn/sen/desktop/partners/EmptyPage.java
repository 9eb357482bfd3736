package vn.sen.desktop.partners;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.text.Messages;

/** What stands there before the first partner: what the screen is for, and the one next step. */
final class EmptyPage extends VBox {
    EmptyPage(PartnersModel model) {
        Messages messages = model.bench().messages();
        getStyleClass().add("state-page");
        StackPane disc = new StackPane(new FontIcon(Feather.GLOBE));
        disc.getStyleClass().add("state-disc");
        Label title = new Label(messages.text("partners.empty.title"));
        title.getStyleClass().add("object-title");
        Label words = new Label(messages.text("partners.empty.words"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        words.setMaxWidth(520);
        words.setTextAlignment(TextAlignment.CENTER);
        Button add = new Button(messages.text("partners.add"), new FontIcon(Feather.PLUS));
        add.getStyleClass().add("primary");
        add.setOnAction(event -> model.newPartner());
        Button visit = new Button(messages.text("partners.visit.add"), new FontIcon(Feather.SEND));
        visit.setOnAction(event -> model.newVisit());
        HBox buttons = new HBox(8, add, visit);
        buttons.getStyleClass().add("empty-buttons");
        getChildren().setAll(disc, title, words, buttons);
    }
}
