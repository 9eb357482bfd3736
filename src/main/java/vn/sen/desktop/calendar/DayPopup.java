package vn.sen.desktop.calendar;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;

/** All that is on a day, where its cell has too few lines. */
final class DayPopup {
    private final CalendarModel model;
    private final TimeActions actions;
    private final Messages messages;

    DayPopup(CalendarModel model, TimeActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
    }

    void show(Node cell, LocalDate day) {
        Popup popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(content(popup, day));
        Bounds at = cell.localToScreen(cell.getBoundsInLocal());
        popup.show(cell, at.getMinX() - 8, at.getMinY() - 4);
    }

    private VBox content(Popup popup, LocalDate day) {
        VBox list = new VBox();
        list.getStyleClass().add("day-popup");
        Label head = new Label(new DateWords(messages).longDay(day));
        head.getStyleClass().add("card-title");
        list.getChildren().add(head);
        CalendarPage page = model.page().get();
        for (ObservedDay observed : page.observancesOn(day)) {
            Label name = new Label(observed.name());
            name.getStyleClass().addAll("small-text", "strong", "accent-text");
            list.getChildren().add(name);
        }
        for (Dated dated : page.on(day)) {
            BoxView box = box(dated.entry());
            box.setFocusTraversable(true);
            box.setOnMouseClicked(event -> {
                model.select(dated.entry().id());
                if (event.getClickCount() == 2) {
                    popup.hide();
                    actions.open(dated);
                }
            });
            list.getChildren().add(box);
        }
        return list;
    }

    private static BoxView box(Entry entry) {
        BoxView box = new BoxView();
        box.show(entry, "");
        box.getStyleClass().remove("whole");
        box.setAccessibleText(DaySentence.of(entry));
        return box;
    }
}
