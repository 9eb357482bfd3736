package vn.sen.desktop.gantt;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.timeline.Entry;
import vn.sen.timeline.GanttLayout;
import vn.sen.timeline.GanttLayout.Fold;
import vn.sen.timeline.GanttLayout.Row;

/** The mouse on the chart: bars are dragged, the ground moves along the time, the wheel scrolls and zooms. */
final class GanttMouse {
    private static final double WHEEL_ROWS = 3;
    private static final double ZOOM_STEP = 1.15;
    private static final double GRASP = 4;
    private static final double EDGE_WORDS = 110;
    private static final double NEAR_BAR = 2;
    private static final double NEAR_ROW = 11;

    private final GanttModel model;
    private final GanttPane pane;
    private final TimeActions actions;
    private final GanttKeys keys;
    private Consumer<@Nullable Hovered> onHover = hovered -> {};
    private int hovered = -1;
    private @Nullable GanttDrag drag;
    private double panX = Double.NaN;
    private double panY;
    private boolean dividing;
    private double pointerX;
    private double pointerY;

    /** What the pointer rests on. */
    record Hovered(Dated dated, double x, double y) {}

    private record Hit(Entry entry, Rectangle2D box) {}

    GanttMouse(GanttModel model, GanttPane pane, TimeActions actions, GanttKeys keys) {
        this.model = model;
        this.pane = pane;
        this.actions = actions;
        this.keys = keys;
    }

    void listen() {
        pane.setOnMousePressed(this::pressed);
        pane.setOnMouseDragged(this::dragged);
        pane.setOnMouseReleased(event -> released());
        pane.setOnMouseMoved(this::moved);
        pane.setOnMouseExited(event -> left());
        pane.setOnScroll(this::wheel);
    }

    void onHover(Consumer<@Nullable Hovered> listener) {
        onHover = listener;
    }

    /** Index of the row under the pointer, -1 for none. */
    int hovered() {
        return hovered;
    }

    /** Where the dragged bar would come to lie; null for no drag. */
    Drawing.@Nullable Ghost ghost(DateWords words) {
        @Nullable GanttDrag now = drag;
        return now == null || !now.moved()
                ? null
                : new Drawing.Ghost(
                        now.dated().entry().id(),
                        now.days(),
                        DateWords.capital(words.brief(now.target(), 0)),
                        pointerX,
                        pointerY);
    }

    private void left() {
        hovered = -1;
        onHover.accept(null);
        pane.repaint();
    }

    private Optional<Hit> hit(double x, double y) {
        Frame frame = pane.frame();
        int index = frame.rowAt(y);
        if (!frame.inChart(x, y) || index < 0 || index >= pane.rows().size()) {
            return Optional.empty();
        }
        // What is painted last lies on top.
        for (Entry entry : pane.rows().get(index).entries().reversed()) {
            Rectangle2D box = frame.box(index, entry, Frame.BAR);
            if (x >= box.getMinX() - NEAR_BAR
                    && x <= box.getMaxX() + NEAR_BAR
                    && Math.abs(y - (box.getMinY() + box.getMaxY()) / 2) <= NEAR_ROW) {
                return Optional.of(new Hit(entry, box));
            }
        }
        return Optional.empty();
    }

    private void pressed(MouseEvent event) {
        pane.requestFocus();
        onHover.accept(null);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Frame frame = pane.frame();
        if (Math.abs(event.getX() - frame.columns()) <= GRASP) {
            dividing = true;
            return;
        }
        int index = frame.rowAt(event.getY());
        Optional<Hit> hit = hit(event.getX(), event.getY());
        if (index >= 0 && index < pane.rows().size()) {
            Row row = pane.rows().get(index);
            model.select(row.node().id());
            if (event.getX() < frame.columns() && onArrow(row, event.getX())) {
                model.toggle(row.node().id());
                return;
            }
            if (event.getClickCount() == 2) {
                keys.open(row);
                return;
            }
        }
        hit.flatMap(one -> model.chart().get().find(one.entry().id()))
                .ifPresent(dated -> drag = new GanttDrag(
                        dated, GanttDrag.grip(hit.get().entry(), hit.get().box(), event.getX()), event.getX()));
        if (hit.isEmpty() && index >= 0 && index < pane.rows().size() && atEdge(frame, event.getX())) {
            GanttLayout.spanOf(pane.rows().get(index).entries())
                    .ifPresent(days -> model.reveal(days, pane.chartWidth()));
        }
        if (hit.isEmpty() && event.getX() >= frame.columns()) {
            panX = event.getX();
            panY = event.getY();
        }
    }

    /** Where the dates are named that lie out of sight; a click brings them in. */
    private static boolean atEdge(Frame frame, double x) {
        return (x >= frame.columns() && x < frame.columns() + EDGE_WORDS) || x > frame.width() - EDGE_WORDS;
    }

    private static boolean onArrow(Row row, double x) {
        double text = ColumnsPainter.textX(row.depth());
        return row.fold() != Fold.NONE && x >= text - 22 && x < text - 2;
    }

    private void dragged(MouseEvent event) {
        pointerX = event.getX();
        pointerY = event.getY();
        @Nullable GanttDrag now = drag;
        if (dividing) {
            pane.widenColumns(event.getX());
        } else if (now != null) {
            if (now.to(event.getX(), pane.frame())) {
                pane.repaint();
            }
        } else if (!Double.isNaN(panX)) {
            model.scroll(panX - event.getX());
            panX = event.getX();
            if (panY >= Frame.HEAD) {
                pane.scrollTo(pane.top() + panY - event.getY());
                panY = event.getY();
            }
        }
    }

    private void released() {
        @Nullable GanttDrag now = drag;
        drag = null;
        dividing = false;
        panX = Double.NaN;
        if (now != null && now.moved()) {
            actions.reschedule(now.dated(), now.target());
        }
        pane.repaint();
    }

    /** Ends a drag without a drop; false when there was none. */
    boolean cancelDrag() {
        boolean was = drag != null;
        drag = null;
        pane.repaint();
        return was;
    }

    private void moved(MouseEvent event) {
        Frame frame = pane.frame();
        int row = frame.rowAt(event.getY());
        if (row != hovered) {
            hovered = row;
            pane.repaint();
        }
        Optional<Hit> hit = hit(event.getX(), event.getY());
        Optional<Entry> under = hit.map(Hit::entry).or(() -> titleAt(event.getX(), row));
        onHover.accept(under.flatMap(one -> model.chart().get().find(one.id()))
                .map(dated -> new Hovered(dated, event.getX(), event.getY()))
                .orElse(null));
        if (Math.abs(event.getX() - frame.columns()) <= GRASP) {
            pane.setCursor(Cursor.H_RESIZE);
            return;
        }
        pane.setCursor(hit.map(one -> GanttDrag.grip(one.entry(), one.box(), event.getX()) == GanttDrag.Grip.MOVE
                        ? Cursor.HAND
                        : Cursor.H_RESIZE)
                .orElse(Cursor.DEFAULT));
    }

    /** The first date of the row whose title the pointer is on. */
    private Optional<Entry> titleAt(double x, int row) {
        boolean onTitle =
                row >= 0 && row < pane.rows().size() && x < pane.frame().columns();
        return onTitle ? pane.rows().get(row).entries().stream().findFirst() : Optional.empty();
    }

    private void wheel(ScrollEvent event) {
        double turn = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        onHover.accept(null);
        if (event.isShortcutDown()) {
            double factor = turn > 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
            double x = Math.max(0, event.getX() - pane.frame().columns());
            model.zoomTo(model.axis().get().pixelsPerDay() * factor, x);
        } else if (event.isShiftDown() || event.getDeltaY() == 0) {
            model.scroll(-turn);
        } else {
            pane.scrollTo(pane.top() - Math.signum(turn) * Math.min(Math.abs(turn), WHEEL_ROWS * Frame.ROW));
        }
        event.consume();
    }
}
