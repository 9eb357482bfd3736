package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import vn.sen.desktop.parts.time.InkPane;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.text.Messages;
import vn.sen.timeline.YearLayout;

/** Twelve months on one page. A click chooses a day, a double click opens its month. */
final class YearPane extends InkPane {
    private static final double MARGIN = 20;
    private static final double TOP = 12;
    private static final double GAP = 12;
    private static final int COLUMNS = 4;
    private static final int ROWS = 3;

    private final CalendarModel model;
    private final Messages messages;
    private final YearMonthPainter painter;
    private final Tooltip tooltip = new Tooltip();
    private YearLayout layout;

    YearPane(CalendarModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.painter = new YearMonthPainter(this, messages);
        this.layout = YearLayout.of(model.anchor().get().getYear(), List.of());
        getStyleClass().add("year-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setOnMousePressed(this::pressed);
        setOnMouseMoved(this::hover);
        setOnMouseExited(event -> Tooltip.uninstall(this, tooltip));
        setOnKeyPressed(this::key);
        model.day().addListener((any, before, after) -> {
            say();
            repaint();
        });
    }

    void show(CalendarPage page) {
        layout = YearLayout.of(page.anchor().getYear(), page.entries());
        say();
        repaint();
    }

    private void say() {
        setAccessibleText(DaySentence.of(model.page().get(), model.day().get(), messages));
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        g.setFill(color(Ink.CANVAS));
        g.fillRect(0, 0, width, height);
        for (int i = 0; i < layout.months().size(); i++) {
            painter.paint(g, layout.months().get(i), card(i), model.day().get(), model.today());
        }
    }

    private YearMonthPainter.Card card(int index) {
        double w = Math.floor((getWidth() - 2 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS);
        double h = Math.floor((getHeight() - 2 * TOP - (ROWS - 1) * GAP) / ROWS);
        return new YearMonthPainter.Card(
                MARGIN + index % COLUMNS * (w + GAP), TOP + (double) (index / COLUMNS) * (h + GAP), w, h);
    }

    private Optional<LocalDate> dayAt(double x, double y) {
        for (int i = 0; i < layout.months().size(); i++) {
            Optional<LocalDate> day = card(i).day(layout.months().get(i).month(), x, y);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private Optional<YearMonth> monthAt(double x, double y) {
        for (int i = 0; i < layout.months().size(); i++) {
            if (card(i).contains(x, y)) {
                return Optional.of(layout.months().get(i).month());
            }
        }
        return Optional.empty();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        Optional<LocalDate> day = dayAt(event.getX(), event.getY())
                .or(() -> monthAt(event.getX(), event.getY())
                        .map(month -> month.equals(YearMonth.from(model.day().get()))
                                ? model.day().get()
                                : month.atDay(1)));
        day.ifPresent(model::goTo);
        if (day.isPresent() && event.getClickCount() == 2) {
            model.show(CalendarView.MONTH);
        }
    }

    private void hover(MouseEvent event) {
        String words = dayAt(event.getX(), event.getY()).map(this::sentence).orElse("");
        if (words.isEmpty()) {
            Tooltip.uninstall(this, tooltip);
        } else if (!words.equals(tooltip.getText())) {
            tooltip.setText(words);
            Tooltip.install(this, tooltip);
        }
    }

    private String sentence(LocalDate day) {
        CalendarPage page = model.page().get();
        String observed =
                page.observancesOn(day).stream().map(ObservedDay::name).collect(Collectors.joining("\n"));
        String happening =
                page.on(day).stream().map(one -> DaySentence.of(one.entry())).collect(Collectors.joining("\n"));
        return observed.isEmpty() ? happening : happening.isEmpty() ? observed : observed + "\n" + happening;
    }

    private void key(KeyEvent event) {
        LocalDate day = model.day().get();
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> model.goTo(day.minusDays(1));
            case RIGHT -> model.goTo(day.plusDays(1));
            case UP -> model.goTo(day.minusWeeks(1));
            case DOWN -> model.goTo(day.plusWeeks(1));
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case HOME -> model.goTo(model.today());
            case ENTER -> model.show(CalendarView.MONTH);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }
}
