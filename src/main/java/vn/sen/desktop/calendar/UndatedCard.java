package vn.sen.desktop.calendar;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry.Tone;

/** Something of the month that has no day yet, with the one step that gives it one. */
final class UndatedCard extends VBox {
    UndatedCard(Dated dated, LocalDate day, CalendarModel model, TimeActions actions, Messages messages) {
        getStyleClass().add("undated-card");
        if (dated.entry().tone() == Tone.TENTATIVE) {
            getStyleClass().add("tentative");
        }
        Label title = new Label(dated.entry().title());
        title.getStyleClass().addAll("strong", "plate");
        title.setWrapText(true);
        Label when = new Label(new DateWords(messages).brief(dated.when(), day.getYear()));
        when.getStyleClass().addAll("small-text", "muted", "plate");
        Button here = new Button(messages.text("calendar.day.settle", DateWords.day(day)));
        here.getStyleClass().add("compact");
        here.setMinWidth(USE_PREF_SIZE);
        here.setOnAction(event -> actions.settle(dated, day));
        Button open = new Button(messages.text("calendar.card.open"));
        open.getStyleClass().addAll("link", "compact", "plate");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(event -> actions.open(dated));
        HBox row = new HBox(8, here, open);
        row.getStyleClass().add("card-buttons");
        getChildren().addAll(title, when, row);
        setAccessibleText(DaySentence.of(dated.entry()));
        setOnMouseClicked(event -> model.select(dated.entry().id()));
    }
}
