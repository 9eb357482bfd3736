package vn.sen.desktop.calendar;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sen.desktop.parts.time.DiamondMark;
import vn.sen.text.Messages;

/** What the marks of time mean; those of the year differ. */
final class Legend extends GridPane {
    private final Messages messages;

    Legend(Messages messages) {
        this.messages = messages;
        getStyleClass().add("time-legend");
        show(CalendarView.MONTH);
    }

    void show(CalendarView view) {
        getChildren().clear();
        if (view == CalendarView.YEAR) {
            add(one("range", messages.text("time.legend.range")), 0, 0);
            add(one("dot", messages.text("time.legend.dot")), 1, 0);
            add(one("ring", messages.text("time.legend.observance")), 0, 1);
            add(one("late", messages.text("time.legend.overdue")), 1, 1);
            add(one("period", messages.text("time.legend.period")), 0, 2);
            add(one("tentative", messages.text("time.legend.tentative")), 1, 2);
        } else {
            add(one("fixed", messages.text("time.legend.fixed")), 0, 0);
            add(one("tentative", messages.text("time.legend.tentative")), 1, 0);
            add(one("period", messages.text("time.legend.period")), 0, 1);
            add(one("overdue", messages.text("time.legend.overdue")), 1, 1);
            add(row(new DiamondMark(), messages.text("time.legend.deadline")), 0, 2);
            add(one("done", messages.text("time.legend.done")), 1, 2);
        }
    }

    private static Node one(String style, String words) {
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-mark", style);
        return row(mark, words);
    }

    private static Node row(Node mark, String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("small-text", "muted");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(mark, label);
        row.getStyleClass().add("legend-row");
        return row;
    }
}
