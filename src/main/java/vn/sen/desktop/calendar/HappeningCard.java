package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.Owners;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.office.Delegation;
import vn.sen.office.Direction;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.store.ScheduledActivity;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry.Tone;

/** An activity or a visit of the chosen day. The chosen one is unfolded, with what one can do. */
final class HappeningCard extends VBox {
    private final Messages messages;
    private final Owners owners;

    HappeningCard(
            Dated dated, LocalDate day, boolean unfolded, CalendarModel model, TimeActions actions, Messages messages) {
        this.messages = messages;
        this.owners = model.page().get().owners();
        getStyleClass().addAll("happening-card", unfolded ? "unfolded" : "folded");
        Label title = new Label(dated.entry().title());
        title.setWrapText(true);
        title.getStyleClass().add("strong");
        getChildren().addAll(title, line("fth-calendar", dates(dated, day)));
        if (dated.entry().tone() == Tone.OVERDUE) {
            Label late = new Label(messages.text("calendar.card.overdue"), icon("fth-alert-circle", "danger-icon"));
            late.getStyleClass().addAll("small-text", "danger-text");
            getChildren().add(late);
        }
        if (unfolded) {
            switch (dated) {
                case Dated.OfActivity activity -> unfold(activity, actions);
                case Dated.OfVisit visit -> unfold(visit, actions);
            }
        }
        setFocusTraversable(!unfolded);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(DaySentence.of(dated.entry()) + ", " + dates(dated, day));
        setOnMouseClicked(event -> {
            model.select(dated.entry().id());
            if (event.getClickCount() == 2) {
                actions.open(dated);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                model.select(dated.entry().id());
                event.consume();
            }
        });
    }

    private void unfold(Dated.OfActivity dated, TimeActions actions) {
        ScheduledActivity activity = dated.activity();
        if (!activity.place().isEmpty()) {
            getChildren().add(line("fth-map-pin", activity.place()));
        }
        if (!activity.owners().isEmpty()) {
            getChildren()
                    .add(line(
                            "fth-user",
                            activity.owners().stream()
                                    .map(owners::name)
                                    .distinct()
                                    .collect(Collectors.joining(" · "))));
        }
        getChildren()
                .add(line(
                        "fth-list",
                        activity.label().isEmpty()
                                ? activity.reference()
                                : messages.text("calendar.card.item", activity.label(), activity.reference())));
        boolean done = activity.state() == State.DONE;
        Button finish = new Button(
                messages.text(done ? "calendar.card.reopen" : "calendar.card.done"),
                new FontIcon(done ? "fth-rotate-ccw" : "fth-check"));
        finish.getStyleClass().add("compact");
        finish.setOnAction(event -> actions.toggleDone(dated));
        addButtons(open(dated, messages.text("calendar.card.open"), actions), finish);
    }

    private void unfold(Dated.OfVisit dated, TimeActions actions) {
        Delegation visit = dated.delegation();
        getChildren()
                .add(line(
                        "fth-send",
                        messages.text(
                                visit.direction() == Direction.IN
                                        ? "calendar.card.visit.in"
                                        : "calendar.card.visit.out",
                                visit.country())));
        if (!visit.place().isEmpty()) {
            getChildren().add(line("fth-map-pin", visit.place()));
        }
        if (!visit.purpose().isEmpty()) {
            getChildren().add(line("fth-file-text", visit.purpose()));
        }
        addButtons(open(dated, messages.text("calendar.card.visit.open"), actions));
    }

    private static Button open(Dated dated, String words, TimeActions actions) {
        Button open = new Button(words);
        open.getStyleClass().add("compact");
        open.setOnAction(event -> actions.open(dated));
        return open;
    }

    private void addButtons(Button... buttons) {
        HBox row = new HBox(8, buttons);
        row.getStyleClass().add("card-buttons");
        for (Button button : buttons) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().add(row);
    }

    /** '01/3 – 17/3 · ngày 8 trong 17'. */
    private String dates(Dated dated, LocalDate day) {
        Days days = dated.entry().days();
        String brief = new DateWords(messages).brief(dated.when(), day.getYear());
        if (days.count() == 1) {
            return brief;
        }
        long which = ChronoUnit.DAYS.between(days.first(), day) + 1;
        String place = which == 1
                ? messages.text("calendar.card.first")
                : which == days.count()
                        ? messages.text("calendar.card.last")
                        : messages.text("calendar.card.nth", Long.toString(which), Long.toString(days.count()));
        return brief + " · " + place;
    }

    private static Label line(String icon, String text) {
        Label line = new Label(text, icon(icon, "muted-icon"));
        line.getStyleClass().addAll("small-text", "muted", "card-line");
        line.setWrapText(true);
        return line;
    }

    private static FontIcon icon(String code, String style) {
        FontIcon icon = new FontIcon(code);
        icon.setIconSize(13);
        icon.getStyleClass().add(style);
        return icon;
    }
}
