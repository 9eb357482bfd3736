package vn.sen.desktop.gantt;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.desktop.parts.time.InkPane;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;
import vn.sen.timeline.GanttLayout;
import vn.sen.timeline.GanttLayout.Fold;
import vn.sen.timeline.GanttLayout.Row;
import vn.sen.timeline.Scale;
import vn.sen.timeline.TimeAxis;

/** The chart with its columns and head on one canvas; only the rows in sight are painted. */
final class GanttPane extends InkPane {
    static final double COLUMNS = 412;
    private static final double NARROW_COLUMNS = 320;
    private static final double NARROW = 1000;
    private static final double LEAST_COLUMNS = 220;
    private static final double LEAST_CHART = 300;
    private static final double GRASP = 4;
    private static final double EDGE_WORDS = 110;
    private static final double WHEEL_ROWS = 3;
    private static final double ZOOM_STEP = 1.15;

    private final GanttModel model;
    private final TimeActions actions;
    private final DateWords words;
    private final HeadPainter head;
    private final ColumnsPainter columns;
    private final BodyPainter body;
    private final GroundPainter ground;
    private final ScrollBar bar = new ScrollBar();
    private final GanttKeys keys;
    private Consumer<@Nullable Hovered> onHover = hovered -> {};
    private double top;
    private int hovered = -1;
    private @Nullable GanttDrag drag;
    private double panX = Double.NaN;
    /** Width of the columns once it was dragged. */
    private double columnsWidth = Double.NaN;
    private boolean dividing;
    private double pressedY;
    private double pointerX;
    private double pointerY;
    private List<ObservedDay> observances = List.of();
    private @Nullable Days observedYears;

    /** What the pointer rests on. */
    record Hovered(Dated dated, double x, double y) {}

    private record Hit(Entry entry, Rectangle2D box) {}

    GanttPane(GanttModel model, TimeActions actions, Messages messages) {
        this.model = model;
        this.actions = actions;
        this.words = new DateWords(messages);
        head = new HeadPainter(this, messages);
        columns = new ColumnsPainter(this, messages);
        body = new BodyPainter(this, messages);
        ground = new GroundPainter(this, messages);
        keys = new GanttKeys(model, this, actions);
        getStyleClass().add("gantt-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().addListener((any, before, after) -> {
            top = after.doubleValue();
            repaint();
        });
        getChildren().add(bar);
        model.layout().addListener((any, before, after) -> changed());
        model.axis().addListener((any, before, after) -> repaint());
        model.selected().addListener((any, before, after) -> selectedChanged());
        focusedProperty().addListener((any, before, after) -> repaint());
        listen();
    }

    private void listen() {
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
        setOnMouseMoved(this::moved);
        setOnMouseExited(event -> {
            hovered = -1;
            onHover.accept(null);
            repaint();
        });
        setOnScroll(this::wheel);
        setOnKeyPressed(keys::pressed);
    }

    void onHover(Consumer<@Nullable Hovered> listener) {
        onHover = listener;
    }

    private void changed() {
        selectedChanged();
        repaint();
    }

    private void selectedChanged() {
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).node().id().equals(model.selected().get())) {
                setAccessibleText(sentence(rows.get(i)));
                reveal(i);
            }
        }
        repaint();
    }

    private String sentence(Row row) {
        StringBuilder said = new StringBuilder(row.node().label() + " " + row.node().title());
        for (Entry entry : row.entries()) {
            model.chart().get().find(entry.id()).ifPresent(one -> said.append(", ").append(words.brief(one.when(), 0)));
        }
        if (!row.node().owner().isEmpty()) {
            said.append(", ").append(row.node().owner());
        }
        return said.toString().strip();
    }

    List<Row> rows() {
        return model.layout().get().rows();
    }

    Frame frame() {
        double usual = getWidth() < NARROW ? NARROW_COLUMNS : COLUMNS;
        double left = Double.isNaN(columnsWidth)
                ? usual
                : Math.max(LEAST_COLUMNS, Math.min(columnsWidth, getWidth() - LEAST_CHART));
        return new Frame(model.axis().get(), top, left, getWidth(), getHeight());
    }

    double chartWidth() {
        return frame().chartWidth();
    }

    /** Scrolls a row into sight. */
    void reveal(int row) {
        double above = row * Frame.ROW;
        double below = above + Frame.ROW - (getHeight() - Frame.HEAD);
        if (getHeight() > Frame.HEAD) {
            scrollTo(top > above ? above : Math.max(top, below));
        }
    }

    private void scrollTo(double wanted) {
        double most = Math.max(0, rows().size() * Frame.ROW + Frame.ROW - (getHeight() - Frame.HEAD));
        top = Math.clamp(wanted, 0, most);
        bar.setMax(most);
        bar.setValue(top);
        bar.setVisibleAmount(most == 0 ? 0 : most * (getHeight() - Frame.HEAD) / (rows().size() * Frame.ROW + Frame.ROW));
        bar.setVisible(most > 0);
        repaint();
    }

    int pageRows() {
        return Math.max(1, (int) ((getHeight() - Frame.HEAD) / Frame.ROW) - 1);
    }

    @Override
    protected void layoutChildren() {
        double most = Math.max(0, rows().size() * Frame.ROW + Frame.ROW - (getHeight() - Frame.HEAD));
        if (top > most || bar.getMax() != most) {
            scrollTo(top);
        }
        double wide = bar.prefWidth(-1);
        bar.resizeRelocate(getWidth() - wide, Frame.HEAD, wide, Math.max(0, getHeight() - Frame.HEAD));
        super.layoutChildren();
    }

    @Override
    protected void paint(GraphicsContext g, double width, double height) {
        Drawing drawing = drawing();
        Frame frame = drawing.frame();
        g.save();
        g.beginPath();
        g.rect(frame.columns(), Frame.HEAD, frame.chartWidth(), height - Frame.HEAD);
        g.clip();
        ground.behind(g, drawing);
        body.paint(g, drawing);
        ground.over(g, drawing);
        g.restore();
        head.paint(g, drawing);
        columns.paint(g, drawing);
    }

    private Drawing drawing() {
        @Nullable GanttDrag now = drag;
        Drawing.@Nullable Ghost ghost = now == null || !now.moved()
                ? null
                : new Drawing.Ghost(
                        now.dated().entry().id(),
                        now.days(),
                        DateWords.capital(words.brief(now.target(), 0)),
                        pointerX,
                        pointerY);
        Frame frame = frame();
        return new Drawing(
                model.chart().get(),
                rows(),
                head.roomy(observances(frame.axis(), frame.chartWidth()), frame),
                frame,
                model.today(),
                model.selected().get(),
                hovered,
                ghost);
    }

    /** Observances of the years in sight; at a very far zoom there is no room for them. */
    private List<ObservedDay> observances(TimeAxis axis, double width) {
        if (axis.scale() == Scale.YEARS || axis.scale() == Scale.QUARTERS) {
            return List.of();
        }
        Days visible = axis.visible(width);
        Days years = new Days(
                visible.first().withDayOfYear(1),
                visible.last().withDayOfYear(visible.last().lengthOfYear()));
        if (!years.equals(observedYears)) {
            observedYears = years;
            observances = model.observed().in(years);
        }
        return observances;
    }

    private Optional<Hit> hit(double x, double y) {
        Frame frame = frame();
        int index = frame.rowAt(y);
        if (!frame.inChart(x, y) || index < 0 || index >= rows().size()) {
            return Optional.empty();
        }
        // What is painted last lies on top.
        for (Entry entry : rows().get(index).entries().reversed()) {
            Rectangle2D box = frame.box(index, entry, Frame.BAR);
            if (x >= box.getMinX() - 2 && x <= box.getMaxX() + 2 && Math.abs(y - (box.getMinY() + box.getMaxY()) / 2) <= 11) {
                return Optional.of(new Hit(entry, box));
            }
        }
        return Optional.empty();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        onHover.accept(null);
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        Frame frame = frame();
        if (Math.abs(event.getX() - frame.columns()) <= GRASP) {
            dividing = true;
            return;
        }
        int index = frame.rowAt(event.getY());
        Optional<Hit> hit = hit(event.getX(), event.getY());
        if (index >= 0 && index < rows().size()) {
            Row row = rows().get(index);
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
                        dated,
                        GanttDrag.grip(hit.get().entry(), hit.get().box(), event.getX()),
                        event.getX()));
        if (hit.isEmpty() && index >= 0 && index < rows().size() && atEdge(frame, event.getX())) {
            GanttLayout.spanOf(rows().get(index).entries()).ifPresent(days -> model.reveal(days, chartWidth()));
        }
        if (hit.isEmpty() && event.getX() >= frame.columns()) {
            panX = event.getX();
            pressedY = event.getY();
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
            columnsWidth = event.getX();
            repaint();
        } else if (now != null) {
            if (now.to(event.getX(), frame())) {
                repaint();
            }
        } else if (!Double.isNaN(panX)) {
            model.scroll(panX - event.getX());
            panX = event.getX();
            if (pressedY >= Frame.HEAD) {
                scrollTo(top + pressedY - event.getY());
                pressedY = event.getY();
            }
        }
    }

    private void released(MouseEvent event) {
        @Nullable GanttDrag now = drag;
        drag = null;
        dividing = false;
        panX = Double.NaN;
        if (now != null && now.moved()) {
            actions.reschedule(now.dated(), now.target());
        }
        repaint();
    }

    /** Ends a drag without a drop; false when there was none. */
    boolean cancelDrag() {
        boolean was = drag != null;
        drag = null;
        repaint();
        return was;
    }

    private void moved(MouseEvent event) {
        Frame frame = frame();
        int row = frame.rowAt(event.getY());
        if (row != hovered) {
            hovered = row;
            repaint();
        }
        Optional<Hit> hit = hit(event.getX(), event.getY());
        Optional<Entry> under = hit.map(Hit::entry).or(() -> titleAt(event.getX(), row));
        onHover.accept(under.flatMap(one -> model.chart().get().find(one.id()))
                .map(dated -> new Hovered(dated, event.getX(), event.getY()))
                .orElse(null));
        if (Math.abs(event.getX() - frame.columns()) <= GRASP) {
            setCursor(Cursor.H_RESIZE);
            return;
        }
        setCursor(hit.map(one -> GanttDrag.grip(one.entry(), one.box(), event.getX()) == GanttDrag.Grip.MOVE
                        ? Cursor.HAND
                        : Cursor.H_RESIZE)
                .orElse(Cursor.DEFAULT));
    }

    /** The first date of the row whose title the pointer is on. */
    private Optional<Entry> titleAt(double x, int row) {
        boolean onTitle = row >= 0 && row < rows().size() && x < frame().columns();
        return onTitle ? rows().get(row).entries().stream().findFirst() : Optional.empty();
    }

    private void wheel(ScrollEvent event) {
        double turn = event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX();
        onHover.accept(null);
        if (event.isShortcutDown()) {
            double factor = turn > 0 ? ZOOM_STEP : 1 / ZOOM_STEP;
            double x = Math.max(0, event.getX() - frame().columns());
            model.zoomTo(model.axis().get().pixelsPerDay() * factor, x);
        } else if (event.isShiftDown() || event.getDeltaY() == 0) {
            model.scroll(-turn);
        } else {
            scrollTo(top - Math.signum(turn) * Math.min(Math.abs(turn), WHEEL_ROWS * Frame.ROW));
        }
        event.consume();
    }
}
