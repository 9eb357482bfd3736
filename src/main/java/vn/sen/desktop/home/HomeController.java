package vn.sen.desktop.home;

import java.time.LocalDate;
import java.util.List;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.imports.FileDrop;
import vn.sen.desktop.imports.ImportChooser;
import vn.sen.desktop.parts.Fxml;
import vn.sen.desktop.parts.NewPlan;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.TimeMark;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.office.Delegation;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.LunarDay;
import vn.sen.schedule.Observance.Coming;
import vn.sen.store.ScheduledActivity;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;

/** Shows what concerns her today, card by card; a card with nothing to say is not there. */
final class HomeController {
    private static final int MOST_ROWS = 6;
    private static final int DATE = 104;
    private static final int WEEKDAY = 92;
    private static final int OWNER = 148;
    private static final int END = 92;
    private static final int ICON = 28;
    private static final int SHORT_DATE = 52;
    private static final int SOONEST = 7;

    private final Workbench bench;
    private final Messages messages;
    private final DateWords dates;
    private final HomeModel model;

    @FXML
    private StackPane page;

    @FXML
    private ScrollPane told;

    @FXML
    private VBox left;

    @FXML
    private VBox right;

    @FXML
    private HBox buttons;

    private @Nullable Parent welcome;

    HomeController(Workbench bench, HomeModel model) {
        this.bench = bench;
        this.messages = bench.messages();
        this.dates = new DateWords(messages);
        this.model = model;
    }

    @FXML
    private void initialize() {
        told.setVisible(false);
        FileDrop.onto(page, page, file -> bench.navigator().go(new Place.Import(file)));
        model.data().subscribe(this::show);
    }

    private void show(@Nullable HomeData data) {
        if (data == null) {
            return;
        }
        told.setVisible(!data.first());
        if (data.first()) {
            showWelcome();
        } else {
            hideWelcome();
            showLeft(data);
            showRight(data);
        }
    }

    private void showWelcome() {
        if (welcome == null) {
            WelcomeController controller = new WelcomeController(bench);
            welcome = Fxml.load(controller, messages);
            page.getChildren().add(welcome);
            controller.focus();
        }
    }

    private void hideWelcome() {
        page.getChildren().remove(welcome);
        welcome = null;
    }

    private void showLeft(HomeData data) {
        left.getChildren().clear();
        if (!data.overdue().isEmpty()) {
            left.getChildren().add(overdue(data));
        }
        left.getChildren().add(data.week().isEmpty() ? quiet() : week(data));
        if (!data.soon().isEmpty()) {
            left.getChildren().add(soon(data));
        }
    }

    private void showRight(HomeData data) {
        right.getChildren().clear();
        if (!data.observances().isEmpty()) {
            right.getChildren().add(observances(data));
        }
        if (!data.missing().none()) {
            right.getChildren().add(new MissingCard(messages, bench.navigator()).of(data.missing()));
        }
        if (!data.delegations().isEmpty()) {
            right.getChildren().add(delegations(data));
        }
        right.getChildren().add(buttons);
    }

    private Node overdue(HomeData data) {
        List<ScheduledActivity> all = data.overdue();
        Card card = new Card(messages.text("home.overdue"), String.valueOf(all.size())).alarming();
        for (ScheduledActivity activity : all.subList(0, Math.min(MOST_ROWS, all.size()))) {
            LocalDate last = activity.when().shownDays().last();
            long late = -Agenda.daysLeft(data.today(), last);
            card.add(opening(activity)
                    .column(DATE, Row.label(messages.text("home.due", DateWords.day(last)), "danger-text"))
                    .words(title(activity), item(activity))
                    .column(OWNER, Row.label(data.lead(activity), "muted", "small-text"))
                    .end(chip(messages.text("home.late", late), "overdue"))
                    .action(doneButton(activity)));
        }
        if (all.size() > MOST_ROWS) {
            card.add(more(all.subList(MOST_ROWS, all.size())));
        }
        return card;
    }

    private Node more(List<ScheduledActivity> rest) {
        LocalDate day = rest.getFirst().when().shownDays().last();
        Row row = new Row(() -> bench.navigator().go(new Place.Calendar(day)));
        return row.words(messages.text("home.more", rest.size()), "");
    }

    private Node week(HomeData data) {
        Days week = Agenda.week(data.today());
        Card card = new Card(
                        messages.text("home.week"),
                        DateWords.days(week, data.today().getYear()))
                .link(
                        messages.text("home.week.calendar"),
                        () -> bench.navigator().go(new Place.Calendar(data.today())));
        @Nullable LocalDate before = null;
        for (Agenda.InWeek each : data.week()) {
            card.add(weekRow(each, data, each.day() != null && each.day().equals(before)));
            before = each.day();
        }
        return card;
    }

    private Node weekRow(Agenda.InWeek each, HomeData data, boolean sameDay) {
        ScheduledActivity activity = each.activity();
        Entry entry = Dated.of(activity, data.today()).entry();
        Row row = opening(activity);
        LocalDate day = each.day();
        if (data.today().equals(day)) {
            row.getStyleClass().add("today");
        }
        if (sameDay) {
            row.getStyleClass().add("same-day");
        }
        boolean done = activity.state() == State.DONE;
        row.column(WEEKDAY, sameDay ? new Label() : dayLabel(day, activity, data.today()))
                .column(ICON - 8, new TimeMark(entry.shape(), entry.tone()))
                .words(title(activity), beside(activity, day, data.today()));
        String end = done ? messages.text("home.done") : place(activity, data);
        row.end(Row.label(end, "muted", "small-text"));
        return done ? row : row.action(doneButton(activity));
    }

    private Node dayLabel(@Nullable LocalDate day, ScheduledActivity activity, LocalDate today) {
        if (day == null) {
            return Row.label(DateWords.capital(dates.brief(activity.when(), today.getYear())), "strong");
        }
        Label weekday = Row.label(dates.shortWeekday(day), "strong");
        Label date = Row.label(DateWords.day(day));
        Label lunar =
                Row.label(LunarDay.told(day) ? String.valueOf(LunarDay.of(day).day()) : "", "subtle", "small-text");
        HBox box = new HBox(4, weekday, date, lunar);
        box.getStyleClass().add("home-day");
        return box;
    }

    private String beside(ScheduledActivity activity, @Nullable LocalDate day, LocalDate today) {
        Days days = activity.when().shownDays();
        String item = item(activity);
        if (day == null) {
            return joined(item, messages.text("home.noDay"));
        }
        if (day.equals(today) && days.count() > 1 && days.contains(today)) {
            long nth = Agenda.daysLeft(days.first(), today) + 1;
            return joined(messages.text("home.nth", nth, days.count()), item);
        }
        return item;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + " · " + other;
    }

    private static String place(ScheduledActivity activity, HomeData data) {
        return activity.place().isBlank() ? data.lead(activity) : activity.place();
    }

    private Node quiet() {
        Card card = new Card(messages.text("home.quiet"), messages.text("home.quiet.words"));
        return card.link(
                messages.text("home.week.calendar"), () -> bench.navigator().go(new Place.Calendar(null)));
    }

    private Node soon(HomeData data) {
        Card card = new Card(
                messages.text("home.soon", Agenda.SOON),
                String.valueOf(data.soon().size()));
        for (ScheduledActivity activity : data.soon()) {
            LocalDate first = activity.when().shownDays().first();
            HBox day = new HBox(4, Row.label(dates.shortWeekday(first), "strong"), Row.label(DateWords.day(first)));
            day.getStyleClass().add("home-day");
            Entry entry = Dated.of(activity, data.today()).entry();
            card.add(opening(activity)
                    .column(WEEKDAY, day)
                    .column(ICON - 8, new TimeMark(entry.shape(), entry.tone()))
                    .words(title(activity), item(activity))
                    .column(OWNER, Row.label(data.lead(activity), "muted", "small-text"))
                    .end(chip(messages.text("home.left", Agenda.daysLeft(data.today(), first)), "neutral"))
                    .action(doneButton(activity)));
        }
        return card;
    }

    private Node observances(HomeData data) {
        Card card = new Card(messages.text("home.observances"), messages.text("home.observances.coming"));
        for (Coming coming : data.observances()) {
            LocalDate day = coming.days().first();
            long left = Agenda.daysLeft(data.today(), day);
            String words = left == 0 ? messages.text("home.today") : messages.text("home.left", left);
            Node end = ComingDays.round(coming)
                    ? chip(messages.text("home.round"), "kind")
                    : Row.label(words, left <= SOONEST ? "accent-text" : "muted", "small-text");
            String years = coming.years() > 0 ? messages.text("home.years", coming.years()) : "";
            card.add(new Row(() -> bench.navigator().go(new Place.Calendar(day)))
                    .column(SHORT_DATE, Row.label(DateWords.day(day), "strong"))
                    .words(coming.observance().name(messages.locale()), years)
                    .end(end));
        }
        return card;
    }

    private Node delegations(HomeData data) {
        Card card = new Card(messages.text("home.delegations"), "");
        for (Delegation visit : data.delegations()) {
            String when = visit.when()
                    .map(dated -> dates.brief(dated, data.today().getYear()))
                    .orElseGet(() -> messages.text("home.noDay"));
            card.add(new Row(() -> bench.navigator().go(new Place.Partners(null, visit.id())))
                    .column(ICON, new FontIcon("fth-send"))
                    .words(visit.title(), "")
                    .end(Row.label(when, "muted", "small-text")));
        }
        return card;
    }

    private Row opening(ScheduledActivity activity) {
        return new Row(() -> bench.navigator().go(new Place.Plans(activity.plan(), activity.item())));
    }

    private static String title(ScheduledActivity activity) {
        return RowText.title(activity.text(), activity.when());
    }

    private String item(ScheduledActivity activity) {
        return activity.label().isEmpty() ? activity.reference() : messages.text("home.item", activity.label());
    }

    private Button doneButton(ScheduledActivity activity) {
        Button button = new Button(messages.text("home.done"), new FontIcon("fth-check"));
        button.getStyleClass().add("compact");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> model.done(activity));
        return button;
    }

    private static Node chip(String words, String kind) {
        HBox box = new HBox(Row.label(words, "chip", kind));
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setPrefWidth(END);
        box.setAlignment(Pos.CENTER_RIGHT);
        return box;
    }

    /** 'Thứ Tư, 06/3/2024 · 26 tháng Giêng'. */
    String subtitle(LocalDate today) {
        String lunar = dates.lunar(today);
        int year = lunar.lastIndexOf(',');
        // The name of the lunar year is left to the calendar, where there is room for it.
        return joined(dates.longDay(today), year < 0 ? lunar : lunar.substring(0, year));
    }

    @FXML
    private void importing() {
        ImportChooser.choose(page.getScene().getWindow(), messages)
                .ifPresent(file -> bench.navigator().go(new Place.Import(file)));
    }

    @FXML
    private void start() {
        NewPlan.start(bench);
    }
}
