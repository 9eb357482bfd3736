package vn.sen.desktop.gantt;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.GanttLayout;
import vn.sen.timeline.GanttLayout.Fold;
import vn.sen.timeline.GanttLayout.Row;

/** The keys of the chart. */
final class GanttKeys {
    private static final double ZOOM_STEP = 1.3;
    private static final double SIDEWAYS = 80;
    private static final int A_MONTH = 30;

    private final GanttModel model;
    private final GanttPane pane;
    private final TimeActions actions;

    GanttKeys(GanttModel model, GanttPane pane, TimeActions actions) {
        this.model = model;
        this.pane = pane;
        this.actions = actions;
    }

    void pressed(KeyEvent event) {
        boolean used;
        if (event.getCode() == KeyCode.ESCAPE) {
            used = pane.cancelDrag();
        } else if (event.isAltDown()) {
            used = move(event.getCode());
        } else if (event.isShortcutDown()) {
            used = zoom(event.getCode());
        } else if (event.isShiftDown()) {
            used = sideways(event.getCode());
        } else {
            used = walk(event.getCode());
        }
        if (used) {
            event.consume();
        }
    }

    private boolean walk(KeyCode code) {
        switch (code) {
            case UP -> step(-1);
            case DOWN -> step(1);
            case PAGE_UP -> step(-pane.pageRows());
            case PAGE_DOWN -> step(pane.pageRows());
            case LEFT -> fold();
            case RIGHT -> unfold();
            case SPACE ->
                row().filter(row -> row.fold() != Fold.NONE)
                        .ifPresent(row -> model.toggle(row.node().id()));
            case ENTER -> row().ifPresent(this::open);
            case HOME -> model.goTo(model.today(), pane.chartWidth());
            case ADD, PLUS, EQUALS -> zoomBy(ZOOM_STEP);
            case SUBTRACT, MINUS -> zoomBy(1 / ZOOM_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Optional<Row> row() {
        return model.layout().get().row(model.selected().get());
    }

    private void step(int rows) {
        List<Row> all = pane.rows();
        if (all.isEmpty()) {
            return;
        }
        int at = row().map(all::indexOf).orElse(rows > 0 ? -1 : 0);
        Row next = all.get(Math.clamp((long) at + rows, 0, all.size() - 1));
        model.select(next.node().id());
        GanttLayout.spanOf(next.entries()).ifPresent(days -> model.reveal(days, pane.chartWidth()));
    }

    private void fold() {
        row().ifPresent(row -> {
            if (row.fold() == Fold.OPEN) {
                model.toggle(row.node().id());
            } else {
                parent(row).ifPresent(above -> model.select(above.node().id()));
            }
        });
    }

    private Optional<Row> parent(Row row) {
        List<Row> all = pane.rows();
        return all.subList(0, all.indexOf(row)).reversed().stream()
                .filter(above -> above.depth() < row.depth())
                .findFirst();
    }

    private void unfold() {
        row().ifPresent(row -> {
            if (row.fold() == Fold.CLOSED) {
                model.toggle(row.node().id());
            } else if (row.fold() == Fold.OPEN) {
                step(1);
            }
        });
    }

    private boolean sideways(KeyCode code) {
        switch (code) {
            case LEFT -> model.scroll(-SIDEWAYS);
            case RIGHT -> model.scroll(SIDEWAYS);
            case EQUALS, PLUS -> zoomBy(ZOOM_STEP);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean zoom(KeyCode code) {
        switch (code) {
            case ADD, PLUS, EQUALS -> zoomBy(ZOOM_STEP);
            case SUBTRACT, MINUS -> zoomBy(1 / ZOOM_STEP);
            case DIGIT0, NUMPAD0 -> model.zoom(GanttModel.Zoom.YEAR, 0, pane.chartWidth());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void zoomBy(double factor) {
        model.zoomTo(model.axis().get().pixelsPerDay() * factor, model.pivot(pane.chartWidth()));
    }

    /** Alt and an arrow move what is selected: by a day, or by a month where no day is known; up and down by a week. */
    private boolean move(KeyCode code) {
        int days = switch (code) {
            case LEFT -> -1;
            case RIGHT -> 1;
            case UP -> -7;
            case DOWN -> 7;
            default -> 0;
        };
        Optional<Dated> dated = row().flatMap(row -> row.entries().stream().findFirst())
                .map(Entry::id)
                .flatMap(id -> model.chart().get().find(id));
        if (days == 0 || dated.isEmpty()) {
            return false;
        }
        Entry entry = dated.get().entry();
        boolean month = entry.shape() == Shape.PERIOD;
        long step = Math.max(A_MONTH, entry.days().count());
        actions.moveBy(dated.get(), month ? Integer.signum(days) * step : days);
        return true;
    }

    /** Goes to the record behind a row. */
    void open(Row row) {
        model.chart().get().place(row.node().id()).ifPresent(this::go);
    }

    private void go(Place place) {
        actions.go(place);
    }
}
