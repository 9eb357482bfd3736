package vn.sen.desktop.calendar;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import vn.sen.desktop.parts.time.DiamondMark;
import vn.sen.text.Messages;

/** What the marks of time mean. */
final class Legend extends GridPane {
    Legend(Messages messages) {
        getStyleClass().add("time-legend");
        add(one("fixed", messages.text("time.legend.fixed")), 0, 0);
        add(one("tentative", messages.text("time.legend.tentative")), 1, 0);
        add(one("period", messages.text("time.legend.period")), 0, 1);
        add(one("overdue", messages.text("time.legend.overdue")), 1, 1);
        add(diamond(messages.text("time.legend.deadline")), 0, 2);
        add(one("done", messages.text("time.legend.done")), 1, 2);
    }

    private static Node one(String style, String words) {
        Region mark = new Region();
        mark.getStyleClass().addAll("legend-mark", style);
        return row(mark, words);
    }

    private static Node diamond(String words) {
        return row(new DiamondMark(), words);
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
