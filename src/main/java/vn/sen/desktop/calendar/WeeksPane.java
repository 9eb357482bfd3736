package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;
import vn.sen.text.Messages;

/** A month or a week: the strip, the grid, and what mouse and keys do with them. */
final class WeeksPane extends Pane implements CalendarDrag.Listener {
    private static final double TIP_AWAY = 14;

    private final CalendarModel model;
    private final TimeActions actions;
    private final Messages messages;
    private final Runnable onAdd;
    private final StripView strip;
    private final WeekGrid grid;
    private final VBox both = new VBox();
    private final Label tip = new Label();
    private final CalendarDrag drag;

    WeeksPane(CalendarModel model, TimeActions actions, Messages messages, Runnable onAdd) {
        this.model = model;
        this.actions = actions;
        this.messages = messages;
        this.onAdd = onAdd;
        strip = new StripView(messages, model.page().get());
        grid = new WeekGrid(messages);
        VBox.setVgrow(grid, Priority.ALWAYS);
        both.getChildren().addAll(strip, grid);
        tip.getStyleClass().add("drag-tip");
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        getChildren().addAll(both, tip);
        drag = new CalendarDrag(grid::dayAt, this);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::dragged);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        addEventFilter(MouseEvent.MOUSE_MOVED, this::hover);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.day().addListener((any, before, after) -> chosen(after));
        model.selected().addListener((any, before, after) -> selected(after));
        chosen(model.day().get());
    }

    void show(CalendarPage page) {
        strip.show(page);
        grid.show(page);
        chosen(model.day().get());
    }

    void focusGrid() {
        grid.requestFocus();
    }

    WeekGrid grid() {
        return grid;
    }

    private void chosen(LocalDate day) {
        grid.choose(day);
        grid.setAccessibleText(DaySentence.of(model.page().get(), day, messages));
    }

    private void selected(String id) {
        grid.select(id);
        strip.select(id);
    }

    private void pressed(MouseEvent event) {
        @Nullable BoxView box = CalendarDrag.boxOf(event);
        @Nullable
        LocalDate day = grid.dayAt(event.getSceneX(), event.getSceneY()).orElse(null);
        if (box == null && day == null) {
            return;
        }
        grid.requestFocus();
        if (day != null) {
            model.choose(day);
        }
        @Nullable
        Dated dated =
                box == null ? null : model.page().get().find(box.entry().id()).orElse(null);
        model.select(dated == null ? "" : dated.entry().id());
        if (box != null && dated != null) {
            drag.pressed(event, box, dated);
        }
    }

    private void released(MouseEvent event) {
        if (drag.released() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        @Nullable
        LocalDate day = grid.dayAt(event.getSceneX(), event.getSceneY()).orElse(null);
        @Nullable BoxView box = CalendarDrag.boxOf(event);
        if (event.getClickCount() == 2 && box != null) {
            openSelected();
        } else if (box == null && day != null) {
            if (onMore(event, day)) {
                showAll(day);
            } else if (event.getClickCount() == 2) {
                onAdd.run();
            }
        }
    }

    private boolean onMore(MouseEvent event, LocalDate day) {
        return grid.cell(day)
                .map(cell -> {
                    Point2D at = cell.sceneToLocal(event.getSceneX(), event.getSceneY());
                    return cell.onMore(at.getX(), at.getY());
                })
                .orElse(false);
    }

    /** Opens the list of all that is on a day. */
    void showAll(LocalDate day) {
        grid.cell(day).ifPresent(cell -> new DayPopup(model, actions, messages).show(cell, day));
    }

    private void hover(MouseEvent event) {
        @Nullable BoxView box = CalendarDrag.boxOf(event);
        if (box != null) {
            box.setCursor(CalendarDrag.cursor(
                    box, box.sceneToLocal(event.getSceneX(), event.getSceneY()).getX()));
        }
    }

    @Override
    public void over(@Nullable Days days, CalendarDrag.Grip grip, double sceneX, double sceneY) {
        grid.showDrop(days);
        tip.setVisible(days != null);
        if (days != null) {
            int year = model.anchor().get().getYear();
            String words = DateWords.days(days, year);
            tip.setText(
                    grip == CalendarDrag.Grip.SETTLE
                            ? messages.text("calendar.drop.settle", words)
                            : days.first().equals(days.last())
                                    ? new DateWords(messages).longDay(days.first())
                                    : messages.text("calendar.drop.days", words, Long.toString(days.count())));
            tip.autosize();
            Point2D at = sceneToLocal(sceneX, sceneY);
            double x = Math.min(at.getX() + TIP_AWAY, getWidth() - tip.getWidth() - 4);
            double y = Math.min(at.getY() + TIP_AWAY, getHeight() - tip.getHeight() - 4);
            tip.relocate(x, y);
        }
    }

    @Override
    public void over() {
        grid.showDrop(null);
        tip.setVisible(false);
    }

    @Override
    public void dropped(Dated dated, CalendarDrag.Grip grip, When when) {
        if (grip == CalendarDrag.Grip.SETTLE) {
            actions.settle(dated, when.shownDays().first());
        } else {
            actions.reschedule(dated, when);
        }
        model.choose(when.shownDays().first());
    }

    private void openSelected() {
        model.page().get().find(model.selected().get()).ifPresent(actions::open);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && drag.cancel()) {
            event.consume();
            return;
        }
        boolean used = event.isAltDown()
                ? moveKey(event.getCode())
                : event.isShortcutDown() ? selectKey(event.getCode()) : dayKey(event.getCode());
        if (used) {
            event.consume();
        }
    }

    private boolean dayKey(KeyCode code) {
        LocalDate day = model.day().get();
        switch (code) {
            case LEFT -> model.goTo(day.minusDays(1));
            case RIGHT -> model.goTo(day.plusDays(1));
            case UP -> model.goTo(day.minusWeeks(1));
            case DOWN -> model.goTo(day.plusWeeks(1));
            case PAGE_UP -> model.turn(-1);
            case PAGE_DOWN -> model.turn(1);
            case HOME -> model.goTo(model.today());
            case ENTER -> enter();
            case INSERT -> onAdd.run();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Ctrl and up or down go through what is on the day. */
    private boolean selectKey(KeyCode code) {
        int step = code == KeyCode.DOWN ? 1 : code == KeyCode.UP ? -1 : 0;
        List<Dated> here = model.page().get().on(model.day().get());
        if (step == 0 || here.isEmpty()) {
            return false;
        }
        int at = here.stream()
                .map(one -> one.entry().id())
                .toList()
                .indexOf(model.selected().get());
        int next = at < 0 ? (step > 0 ? 0 : here.size() - 1) : Math.floorMod(at + step, here.size());
        model.select(here.get(next).entry().id());
        return true;
    }

    private boolean moveKey(KeyCode code) {
        long days = switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -7;
            case DOWN -> 7;
            default -> 0;
        };
        @Nullable Dated dated = chosenOrOnly();
        if (days == 0 || dated == null) {
            return false;
        }
        actions.moveBy(dated, days);
        model.select(dated.entry().id());
        model.goTo(model.day().get().plusDays(days));
        return true;
    }

    private @Nullable Dated chosenOrOnly() {
        CalendarPage page = model.page().get();
        List<Dated> here = page.on(model.day().get());
        return page.find(model.selected().get()).orElse(here.isEmpty() ? null : here.getFirst());
    }

    private void enter() {
        @Nullable Dated dated = chosenOrOnly();
        if (dated != null) {
            actions.open(dated);
        } else {
            onAdd.run();
        }
    }

    @Override
    protected void layoutChildren() {
        both.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
