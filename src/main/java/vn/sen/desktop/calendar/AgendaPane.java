package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;

/** The month as a list: first what has no day yet, then day by day. */
final class AgendaPane extends StackPane {
    private static final double WHEN = 150;
    private static final double MARK = 16;

    /** A line of the list. */
    sealed interface Line {
        /** Over the lines of a day, or over what has no day. */
        record Head(String title, String detail) implements Line {}

        record Observance(ObservedDay observed) implements Line {}

        record Happening(Dated dated, LocalDate day) implements Line {}
    }

    private final CalendarModel model;
    private final Messages messages;
    private final DateWords words;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ListView<Line> list = new ListView<>(lines);

    AgendaPane(CalendarModel model, TimeActions actions, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new DateWords(messages);
        Label nothing = new Label(messages.text("calendar.agenda.nothing"));
        nothing.getStyleClass().add("muted");
        list.setPlaceholder(nothing);
        list.getStyleClass().add("agenda");
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().addListener((any, before, after) -> chosen(after));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(actions);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(actions);
            }
        });
        getChildren().add(list);
    }

    void show(CalendarPage page) {
        lines.setAll(lines(page));
    }

    private void open(TimeActions actions) {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Happening(Dated dated, LocalDate day)) {
            actions.open(dated);
        }
    }

    private void chosen(@Nullable Line line) {
        switch (line) {
            case Line.Happening(Dated dated, LocalDate day) -> {
                if (dated.entry().shape() != Entry.Shape.PERIOD) {
                    model.goTo(day);
                }
                model.select(dated.entry().id());
            }
            case Line.Observance(ObservedDay observed) -> model.goTo(observed.day());
            case Line.Head head -> {}
            case null -> {}
        }
    }

    /** The lines of a page; what takes several days stands on its first day of the month. */
    List<Line> lines(CalendarPage page) {
        List<Line> all = new ArrayList<>();
        Days month = page.view().period(page.anchor());
        List<Dated> undated = page.undated(month);
        if (!undated.isEmpty()) {
            all.add(new Line.Head(messages.text("calendar.strip.month"), messages.text("calendar.agenda.undated")));
            undated.forEach(one -> all.add(new Line.Happening(one, month.first())));
        }
        for (LocalDate day = month.first(); !day.isAfter(month.last()); day = day.plusDays(1)) {
            List<Line> here = new ArrayList<>();
            page.observancesStarting(day).forEach(one -> here.add(new Line.Observance(one)));
            for (Dated dated : page.on(day)) {
                LocalDate first = dated.entry().days().first();
                if (day.equals(first) || (day.equals(month.first()) && first.isBefore(day))) {
                    here.add(new Line.Happening(dated, day));
                }
            }
            if (!here.isEmpty()) {
                all.add(new Line.Head(words.longDay(day), words.lunar(day)));
                all.addAll(here);
            }
        }
        return all;
    }

    private final class Cell extends ListCell<Line> {
        private final Label left = new Label();
        private final StackPane mark = new StackPane();
        private final Label title = new Label();
        private final Label right = new Label();
        private final HBox row = new HBox();

        Cell() {
            left.setMinWidth(WHEN);
            left.setMaxWidth(WHEN);
            left.getStyleClass().addAll("small-text", "muted");
            right.getStyleClass().addAll("small-text", "muted");
            right.setMinWidth(Region.USE_PREF_SIZE);
            title.setEllipsisString("…");
            mark.setMinWidth(MARK);
            mark.setMaxWidth(MARK);
            row.getStyleClass().add("agenda-row");
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            getStyleClass().removeAll("agenda-head");
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            switch (line) {
                case Line.Head(String head, String detail) -> head(head, detail);
                case Line.Observance(ObservedDay observed) -> observance(observed);
                case Line.Happening(Dated dated, LocalDate day) -> happening(dated);
            }
            setGraphic(row);
        }

        private void head(String head, String detail) {
            getStyleClass().add("agenda-head");
            title.getStyleClass().setAll("label", "strong");
            title.setText(head);
            right.setText(detail);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getChildren().setAll(title, gap, right);
        }

        private void observance(ObservedDay observed) {
            left.setText(messages.text("calendar.agenda.observance"));
            title.getStyleClass().setAll("label", "strong", "accent-text");
            title.setText(observed.name());
            right.setText(observed.anniversary());
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            FontIcon star = new FontIcon("fth-star");
            star.getStyleClass().add("accent-icon");
            mark.getChildren().setAll(star);
            row.getChildren().setAll(left, mark, title, gap, right);
        }

        private void happening(Dated dated) {
            left.setText(DateWords.capital(
                    words.brief(dated.when(), model.anchor().get().getYear())));
            Entry shown = dated.entry();
            mark.getChildren().setAll(MarkNode.of(shown));
            title.getStyleClass().setAll("label");
            if (shown.tone() == Entry.Tone.OVERDUE) {
                title.getStyleClass().add("danger-text");
            } else if (shown.tone() == Entry.Tone.DONE || shown.tone() == Entry.Tone.CANCELLED) {
                title.getStyleClass().add("muted");
            }
            title.setText(DaySentence.of(shown));
            String owner = dated instanceof Dated.OfActivity(var activity, var entry)
                    ? (activity.owners().isEmpty()
                            ? activity.reference()
                            : model.page().get().owners().first(activity.owners()) + " · " + activity.reference())
                    : messages.text("calendar.agenda.visit");
            right.setText(owner);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row.getChildren().setAll(left, mark, title, gap, right);
        }
    }
}
