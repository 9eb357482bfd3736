package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;

/** The pane of the chosen day: what is observed, what happens, and what of its month has no day yet. */
final class DayPane extends VBox {
    private final CalendarModel model;
    private final TimeActions actions;
    private final Messages messages;
    private final DateWords words;
    private final Runnable onAdd;
    private final Label number = new Label();
    private final Label weekday = new Label();
    private final Label lunar = new Label();
    private final VBox content = new VBox();
    private final MonthSummary summary;
    private final HBox head;
    private final VBox monthHead;
    private final Label monthName = new Label();
    private final Label monthCount = new Label();
    private final Legend legend;

    DayPane(CalendarModel model, TimeActions actions, Messages messages, Runnable onAdd) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.onAdd = onAdd;
        this.words = new DateWords(messages);
        getStyleClass().addAll("pane-right", "day-pane");
        number.getStyleClass().add("day-figure");
        number.setMinWidth(USE_PREF_SIZE);
        weekday.getStyleClass().add("strong");
        lunar.getStyleClass().addAll("small-text", "muted");
        VBox names = new VBox(weekday, lunar);
        head = new HBox(number, names);
        head.getStyleClass().add("day-head");
        monthName.getStyleClass().add("period-title");
        monthCount.getStyleClass().addAll("small-text", "muted");
        monthHead = new VBox(monthName, monthCount);
        monthHead.getStyleClass().add("month-head");
        legend = new Legend(messages);
        summary = new MonthSummary(model, actions, messages);
        content.getStyleClass().add("day-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new StackPane(head, monthHead), scroll, legend);
        model.day().addListener((any, before, after) -> refresh());
        model.page().addListener((any, before, after) -> refresh());
        model.selected().addListener((any, before, after) -> refresh());
        refresh();
    }

    private void refresh() {
        LocalDate day = model.day().get();
        CalendarPage page = model.page().get();
        boolean year = page.view() == CalendarView.YEAR;
        head.setVisible(!year);
        head.setManaged(!year);
        monthHead.setVisible(year);
        monthHead.setManaged(year);
        legend.show(page.view());
        if (year) {
            refreshMonth(page, YearMonth.from(day));
        } else {
            refreshDay(page, day);
        }
    }

    private void refreshMonth(CalendarPage page, YearMonth month) {
        Days days = new Days(month.atDay(1), month.atEndOfMonth());
        long count = page.dated().stream()
                .filter(one -> one.entry().days().overlaps(days))
                .count();
        monthName.setText(words.month(month));
        monthCount.setText(messages.text("calendar.year.count", Long.toString(count)));
        summary.show(page, month);
        content.getChildren().setAll(summary);
    }

    private void refreshDay(CalendarPage page, LocalDate day) {
        number.setText("%02d".formatted(day.getDayOfMonth()));
        weekday.setText(messages.text("calendar.day.head", words.weekday(day), words.monthOf(day)));
        lunar.setText(words.lunar(day));
        content.getChildren().clear();
        page.observancesOn(day).forEach(one -> content.getChildren().add(observance(one)));
        addHappenings(page, day);
        addUndated(page, day);
    }

    private void addHappenings(CalendarPage page, LocalDate day) {
        List<Dated> here = page.on(day);
        if (here.isEmpty()) {
            content.getChildren().add(nothing());
            return;
        }
        content.getChildren().add(section(messages.text("calendar.day.happens")));
        String open = here.stream()
                .map(one -> one.entry().id())
                .filter(id -> id.equals(model.selected().get()))
                .findFirst()
                .orElse(here.getFirst().entry().id());
        for (Dated dated : here) {
            boolean unfolded = dated.entry().id().equals(open);
            content.getChildren().add(new HappeningCard(dated, day, unfolded, model, actions, messages));
        }
    }

    private void addUndated(CalendarPage page, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        List<Dated> undated = page.undated(new Days(month.atDay(1), month.atEndOfMonth()));
        if (!undated.isEmpty()) {
            content.getChildren().add(section(messages.text("calendar.day.undated", words.monthName(day))));
            undated.forEach(one -> content.getChildren().add(new UndatedCard(one, day, model, actions, messages)));
        }
    }

    private Node nothing() {
        Label none = new Label(messages.text("calendar.day.nothing"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        Button add = new Button(
                messages.text("calendar.day.add", DateWords.day(model.day().get())), new FontIcon("fth-plus"));
        add.getStyleClass().add("compact");
        add.setOnAction(event -> onAdd.run());
        VBox box = new VBox(8, none, add);
        box.getStyleClass().add("day-nothing");
        return box;
    }

    private static Label section(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("section-label", "day-section");
        return label;
    }

    private static Node observance(ObservedDay observed) {
        Label name = new Label(observed.name());
        name.getStyleClass().addAll("strong", "accent-text");
        name.setWrapText(true);
        VBox lines = new VBox(name);
        if (!observed.anniversary().isEmpty()) {
            Label years = new Label(observed.anniversary());
            years.getStyleClass().addAll("small-text", "muted");
            years.setWrapText(true);
            lines.getChildren().add(years);
        }
        FontIcon star = new FontIcon("fth-star");
        star.setIconSize(16);
        star.getStyleClass().add("accent-icon");
        HBox card = new HBox(star, lines);
        card.getStyleClass().add("observance-card");
        HBox.setHgrow(lines, Priority.ALWAYS);
        return card;
    }
}
