package vn.sen.desktop.calendar;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.text.Messages;

/** Goes far in a few steps: a year, and its months, those with something in them marked. */
final class PeriodPopup {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final int COLUMNS = 3;

    private final CalendarModel model;
    private final Messages messages;
    private final DateWords words;
    private final Runnable onGone;
    private final Popup popup = new Popup();
    private final Label title = new Label();
    private final List<Button> months = new ArrayList<>();
    private int year;

    PeriodPopup(CalendarModel model, Messages messages, Runnable onGone) {
        this.model = model;
        this.messages = messages;
        this.words = new DateWords(messages);
        this.onGone = onGone;
        this.year = model.anchor().get().getYear();
        popup.setAutoHide(true);
        popup.getContent().add(content());
        popup.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        turn(0);
    }

    /** Shows it below the title, with the month of the page in focus. */
    void show(Node below) {
        Bounds at = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, at.getMinX(), at.getMaxY() + 4);
        months.get(model.anchor().get().getMonthValue() - 1).requestFocus();
    }

    private VBox content() {
        title.getStyleClass().add("card-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(
                arrow("fth-chevron-left", messages.text("calendar.period.before"), -1),
                title,
                arrow("fth-chevron-right", messages.text("calendar.period.after"), 1));
        head.getStyleClass().add("period-head");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("period-months");
        for (Month month : Month.values()) {
            Button button = new Button(
                    DateWords.capital(words.monthName(YearMonth.of(year, month).atDay(1))));
            button.getStyleClass().add("period-month");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(event -> go(month));
            months.add(button);
            grid.add(button, month.ordinal() % COLUMNS, month.ordinal() / COLUMNS);
        }
        VBox box = new VBox(head, grid);
        box.getStyleClass().addAll("day-popup", "period-popup");
        return box;
    }

    private Button arrow(String icon, String tip, int years) {
        FontIcon graphic = new FontIcon(icon);
        graphic.setIconSize(16);
        Button arrow = new Button("", graphic);
        arrow.getStyleClass().add("icon-button");
        arrow.setTooltip(new Tooltip(tip));
        arrow.setAccessibleText(tip);
        arrow.setOnAction(event -> turn(years));
        return arrow;
    }

    private void key(KeyEvent event) {
        int years = event.getCode() == KeyCode.PAGE_UP ? -1 : event.getCode() == KeyCode.PAGE_DOWN ? 1 : 0;
        if (years != 0) {
            turn(years);
            event.consume();
        }
    }

    private void turn(int years) {
        year += years;
        title.setText(messages.text("calendar.title.year", Integer.toString(year)));
        mark(Set.of());
        int asked = year;
        model.busyMonths(asked, busy -> {
            if (asked == year) {
                mark(busy);
            }
        });
    }

    private void mark(Set<Month> busy) {
        YearMonth shown = YearMonth.from(model.anchor().get());
        YearMonth today = YearMonth.from(model.today());
        for (Month month : Month.values()) {
            Button button = months.get(month.ordinal());
            YearMonth own = YearMonth.of(year, month);
            button.pseudoClassStateChanged(CHOSEN, own.equals(shown));
            button.pseudoClassStateChanged(TODAY, own.equals(today));
            button.pseudoClassStateChanged(BUSY, busy.contains(month));
            button.setAccessibleText(
                    busy.contains(month)
                            ? messages.text("calendar.period.busy", words.monthOf(own.atDay(1)))
                            : words.monthOf(own.atDay(1)));
        }
    }

    private void go(Month month) {
        popup.hide();
        model.goTo(YearMonth.of(year, month));
        onGone.run();
    }
}
