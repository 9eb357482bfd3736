package vn.sen.desktop.gantt;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ScrollBar;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.InkPane;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.desktop.parts.time.TimeActions;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;
import vn.sen.timeline.GanttLayout.Row;
import vn.sen.timeline.Scale;
import vn.sen.timeline.TimeAxis;

/** The chart with its columns and head on one canvas; only the rows in sight are painted. */
final class GanttPane extends InkPane {
    static final double COLUMNS = 448;
    private static final double NARROW_COLUMNS = 320;
    private static final double NARROW = 1000;
    private static final double LEAST_COLUMNS = 220;
    private static final double LEAST_CHART = 300;
    /** Room below the last row, so that the legend hides none. */
    private static final double BELOW = 52;

    private final GanttModel model;
    private final DateWords words;
    private final HeadPainter head;
    private final ColumnsPainter columns;
    private final BodyPainter body;
    private final GroundPainter ground;
    private final ScrollBar bar = new ScrollBar();
    private final GanttMouse mouse;
    private double top;
    /** Width of the columns once it was dragged. */
    private double columnsWidth = Double.NaN;

    private List<ObservedDay> observances = List.of();
    private @Nullable Days observedYears;

    GanttPane(GanttModel model, TimeActions actions, Messages messages) {
        this.model = model;
        this.words = new DateWords(messages);
        head = new HeadPainter(this, messages);
        columns = new ColumnsPainter(this, messages);
        body = new BodyPainter(this, messages);
        ground = new GroundPainter(this, messages);
        GanttKeys keys = new GanttKeys(model, this, actions);
        mouse = new GanttMouse(model, this, actions, keys);
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
        mouse.listen();
        setOnKeyPressed(keys::pressed);
    }

    void onHover(Consumer<GanttMouse.@Nullable Hovered> listener) {
        mouse.onHover(listener);
    }

    boolean cancelDrag() {
        return mouse.cancelDrag();
    }

    void widenColumns(double width) {
        columnsWidth = width;
        repaint();
    }

    double top() {
        return top;
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
        StringBuilder said =
                new StringBuilder(row.node().label() + " " + row.node().title());
        for (Entry entry : row.entries()) {
            model.chart()
                    .get()
                    .find(entry.id())
                    .ifPresent(one -> said.append(", ").append(words.brief(one.when(), 0)));
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
        double below = above + Frame.ROW + BELOW - (getHeight() - Frame.HEAD);
        if (getHeight() > Frame.HEAD) {
            scrollTo(top > above ? above : Math.max(top, below));
        }
    }

    void scrollTo(double wanted) {
        double most = most();
        top = Math.clamp(wanted, 0, most);
        bar.setMax(most);
        bar.setValue(top);
        bar.setVisibleAmount(most == 0 ? 0 : most * (getHeight() - Frame.HEAD) / (rows().size() * Frame.ROW + BELOW));
        bar.setVisible(most > 0);
        repaint();
    }

    /** How far the rows can be scrolled. */
    private double most() {
        return Math.max(0, rows().size() * Frame.ROW + BELOW - (getHeight() - Frame.HEAD));
    }

    int pageRows() {
        return Math.max(1, (int) ((getHeight() - Frame.HEAD) / Frame.ROW) - 1);
    }

    @Override
    protected void layoutChildren() {
        double most = most();
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
        Frame frame = frame();
        return new Drawing(
                model.chart().get(),
                rows(),
                head.roomy(observances(frame.axis(), frame.chartWidth()), frame),
                frame,
                model.today(),
                model.selected().get(),
                mouse.hovered(),
                mouse.ghost(words));
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
}
