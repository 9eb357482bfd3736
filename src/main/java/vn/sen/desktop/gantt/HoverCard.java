package vn.sen.desktop.gantt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.office.Delegation;
import vn.sen.plan.Assignment;
import vn.sen.store.ScheduledActivity;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/** The card beside the pointer that says all about a bar. */
final class HoverCard extends VBox {
    private final Messages messages;
    private final DateWords words;
    private final Region mark = new Region();
    private final Label title = new Label();
    private final GridPane facts = new GridPane();

    HoverCard(Messages messages) {
        this.messages = messages;
        this.words = new DateWords(messages);
        getStyleClass().add("hover-card");
        title.getStyleClass().add("strong");
        title.setWrapText(true);
        facts.getStyleClass().add("hover-facts");
        HBox head = new HBox(mark, title);
        head.getStyleClass().add("hover-head");
        getChildren().addAll(head, facts);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    void show(Dated dated, LocalDate today) {
        mark.getStyleClass().setAll("legend-mark", style(dated));
        title.setText(
                dated.entry().label().isEmpty()
                        ? dated.entry().title()
                        : dated.entry().label() + " " + dated.entry().title());
        facts.getChildren().clear();
        fact(messages.text("gantt.card.when"), DateWords.capital(words.brief(dated.when(), 0)));
        switch (dated) {
            case Dated.OfActivity(ScheduledActivity activity, var entry) -> activity(activity);
            case Dated.OfVisit(Delegation visit, var when, var entry) -> visit(visit);
        }
        left(dated, today);
        setVisible(true);
        setPrefWidth(288);
        autosize();
    }

    private void activity(ScheduledActivity activity) {
        if (!activity.owners().isEmpty()) {
            fact(
                    messages.text("gantt.card.owners"),
                    activity.owners().stream().map(Assignment::who).distinct().collect(Collectors.joining(", ")));
        }
        if (!activity.place().isEmpty()) {
            fact(messages.text("gantt.card.place"), activity.place());
        }
        fact(messages.text("gantt.card.plan"), activity.reference());
    }

    private void visit(Delegation visit) {
        if (!visit.country().isEmpty()) {
            fact(messages.text("gantt.card.country"), visit.country());
        }
        if (!visit.purpose().isEmpty()) {
            fact(messages.text("gantt.card.purpose"), visit.purpose());
        }
    }

    /** How long there is, or how long it is overdue. */
    private void left(Dated dated, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, dated.entry().days().last());
        if (dated.entry().tone() == Tone.OVERDUE) {
            fact(messages.text("gantt.card.state"), messages.text("gantt.card.late", Long.toString(-days)));
        } else if (dated.entry().tone() == Tone.DONE) {
            fact(messages.text("gantt.card.state"), messages.text("gantt.card.done"));
        } else if (dated.entry().shape() == Shape.DIAMOND && days >= 0) {
            fact(messages.text("gantt.card.state"), messages.text("gantt.card.left", Long.toString(days)));
        }
    }

    private void fact(String name, String value) {
        Label key = new Label(name);
        key.getStyleClass().addAll("small-text", "muted");
        key.setMinWidth(USE_PREF_SIZE);
        Label words = new Label(value);
        words.getStyleClass().add("small-text");
        words.setWrapText(true);
        facts.addRow(facts.getRowCount(), key, words);
    }

    private static String style(Dated dated) {
        Tone tone = dated.entry().tone();
        if (tone == Tone.FIXED) {
            return dated.entry().shape() == Shape.PERIOD ? "period" : "fixed";
        }
        return tone == Tone.CANCELLED ? "done" : tone.name().toLowerCase(Locale.ROOT);
    }
}
