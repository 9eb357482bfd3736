package vn.sen.desktop.plans;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/**
 * Rows of any height under a head, of which only those in sight have nodes. The rows in sight stay where they are when
 * others come or go above them.
 */
final class RowFlow extends Region {
    private static final double BAR = 10;
    private static final double FOOT = 80;
    /** A row that is brought to sight keeps this distance from the edge. */
    private static final double NEAR = 28;

    /** The row that is written, and how high its words stand now. */
    record Written(ItemId item, double textHeight) {}

    private final Region head;
    private final Pane sheet = new Pane();
    private final ScrollBar bar = new ScrollBar();
    private final Label probe = new Label();
    private final RowMeasure measure = new RowMeasure(RowShape.LINE_SPACING);
    private final Map<ItemId, RowNode> shown = new HashMap<>();
    private final Deque<RowNode> spare = new ArrayDeque<>();
    private final Rectangle clip = new Rectangle();

    private List<OutlineRow> rows = List.of();
    private RowShape[] shapes = {};
    private double[] tops = {0};
    private double shapedWidth = -1;
    private double offset;
    private @Nullable ItemId chosen;
    private @Nullable Written written;
    private Runnable placed = () -> {};

    RowFlow(Region head) {
        this.head = head;
        getStyleClass().add("row-flow");
        probe.setVisible(false);
        probe.setManaged(false);
        head.setManaged(false);
        sheet.setManaged(false);
        bar.setManaged(false);
        bar.setOrientation(Orientation.VERTICAL);
        bar.valueProperty().addListener((of, before, now) -> scrolledTo(now.doubleValue()));
        sheet.getChildren().add(head);
        getChildren().addAll(sheet, bar, probe);
        setClip(clip);
        addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        head.heightProperty().addListener(of -> requestLayout());
        head.needsLayoutProperty().addListener((of, before, needs) -> {
            if (needs) {
                requestLayout();
            }
        });
    }

    /** The pane of the rows, for what lies over them. */
    Pane sheet() {
        return sheet;
    }

    RowMeasure measure() {
        return measure;
    }

    /** Is run each time the rows have been placed. */
    void onPlaced(Runnable step) {
        placed = step;
    }

    @SuppressWarnings("ReferenceEquality") // The same list has been shown already; comparing its rows would cost more.
    void show(List<OutlineRow> fresh) {
        if (fresh == rows) {
            return;
        }
        double anchorAt = anchor().map(at -> tops[at] - offset).orElse(0d);
        ItemId anchor = anchor().map(at -> rows.get(at).item().id()).orElse(null);
        rows = fresh;
        shapedWidth = -1;
        if (shape()) {
            int at = indexOf(anchor);
            if (at >= 0) {
                offset = tops[at] - anchorAt;
            }
        }
        requestLayout();
    }

    /** The row that must not move: the written one if it is in sight, else the first in sight. */
    private Optional<Integer> anchor() {
        if (tops.length != rows.size() + 1) {
            return Optional.empty();
        }
        int mine = indexOf(chosen);
        if (mine >= 0 && tops[mine] < offset + getHeight() && tops[mine + 1] > offset) {
            return Optional.of(mine);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (tops[i] >= offset) {
                return offset <= 0 ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    void choose(@Nullable ItemId id) {
        chosen = id;
        requestLayout();
    }

    /** Which row is written; its height follows the words. */
    void write(@Nullable Written now) {
        if (Objects.equals(written, now)) {
            return;
        }
        Written before = written;
        written = now;
        if (shapedWidth > 0) {
            reshape(before == null ? -1 : indexOf(before.item()));
            reshape(now == null ? -1 : indexOf(now.item()));
        }
        requestLayout();
    }

    int indexOf(@Nullable ItemId id) {
        for (int i = 0; id != null && i < rows.size(); i++) {
            if (rows.get(i).item().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    OutlineRow row(int index) {
        return rows.get(index);
    }

    int size() {
        return rows.size();
    }

    /** The shape of a row and where it begins on the sheet, which is moved by {@link #offset()}. */
    RowShape shapeOf(int index) {
        shape();
        return shapes[index];
    }

    double topOf(int index) {
        return tops[index] - offset;
    }

    double rowsInSight() {
        return getHeight() / 28;
    }

    @Nullable
    RowNode nodeOf(ItemId id) {
        return shown.get(id);
    }

    /** The row at a height of this view, -1 where there is none. */
    int indexAt(double y) {
        double at = y + offset;
        for (int i = 0; i < rows.size(); i++) {
            if (at >= tops[i] && at < tops[i + 1]) {
                return i;
            }
        }
        return -1;
    }

    /** Scrolls as little as needed to see a row; one that is far away comes to the middle. */
    void reveal(int index) {
        shape();
        double top = tops[index];
        double bottom = Math.min(tops[index + 1], top + getHeight() - 2 * NEAR);
        double before = offset;
        boolean far = bottom > offset + 2 * getHeight() || top < offset - getHeight();
        if (far) {
            offset = top - getHeight() / 3;
        } else if (bottom > offset + getHeight() - NEAR) {
            offset = bottom - getHeight() + NEAR;
        } else if (top < offset + NEAR) {
            offset = index == 0 ? 0 : top - NEAR;
        }
        offset = Math.clamp(offset, 0, Math.max(0, total() - getHeight()));
        if (offset != before) {
            requestLayout();
        }
    }

    private void scrolled(ScrollEvent event) {
        if (!event.isShortcutDown()) {
            scrolledTo(offset - event.getDeltaY() * 1.2);
            event.consume();
        }
    }

    private void scrolledTo(double wanted) {
        double fresh = Math.clamp(wanted, 0, Math.max(0, total() - getHeight()));
        if (Math.abs(fresh - offset) > 0.25) {
            offset = fresh;
            requestLayout();
        }
    }

    private double total() {
        return tops[tops.length - 1] + FOOT;
    }

    /** Works out the shape of every row; false while nothing is known of the font or the width. */
    private boolean shape() {
        double width = rowWidth();
        boolean newFont = getScene() != null && measure.write(probe.getFont());
        if (width <= 0 || width == shapedWidth && !newFont && shapes.length == rows.size()) {
            return shapes.length == rows.size();
        }
        if (newFont) {
            shown.values().forEach(RowNode::clear);
            spare.addAll(shown.values());
            shown.clear();
        }
        shapes = new RowShape[rows.size()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = shapeRow(rows.get(i), width);
        }
        shapedWidth = width;
        stack(0);
        return true;
    }

    private RowShape shapeRow(OutlineRow row, double width) {
        RowShape flat = RowShape.of(row, width, measure);
        Written now = written;
        if (now != null && now.item().equals(row.item().id())) {
            return flat.tall(now.textHeight());
        }
        return flat.tall(measure.height(row, flat.textWidth()));
    }

    private void reshape(int index) {
        if (index >= 0 && index < shapes.length) {
            shapes[index] = shapeRow(rows.get(index), shapedWidth);
            stack(index);
        }
    }

    private void stack(int from) {
        double[] fresh = tops.length == shapes.length + 1 ? tops : new double[shapes.length + 1];
        int start = fresh == tops ? from : 0;
        if (start == 0) {
            fresh[0] = headHeight();
        }
        for (int i = start; i < shapes.length; i++) {
            fresh[i + 1] = fresh[i] + shapes[i].rowHeight();
        }
        tops = fresh;
    }

    private double rowWidth() {
        return getWidth() - BAR;
    }

    private double headHeight() {
        return Math.ceil(head.prefHeight(Math.max(0, rowWidth())));
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        sheet.resizeRelocate(0, 0, rowWidth(), getHeight());
        probe.applyCss();
        if (!shape()) {
            return;
        }
        if (tops[0] != headHeight()) {
            stack(0);
        }
        offset = Math.clamp(offset, 0, Math.max(0, total() - getHeight()));
        head.resizeRelocate(0, -offset, rowWidth(), tops[0]);
        placeRows();
        placeBar();
        placed.run();
    }

    private void placeRows() {
        int first = firstInSight();
        int last = first;
        while (last < rows.size() && tops[last] < offset + getHeight()) {
            last++;
        }
        List<OutlineRow> visible = rows.subList(first, last);
        Set<ItemId> wanted = new HashSet<>();
        visible.forEach(row -> wanted.add(row.item().id()));
        shown.entrySet().removeIf(entry -> {
            if (wanted.contains(entry.getKey())) {
                return false;
            }
            entry.getValue().clear();
            spare.add(entry.getValue());
            return true;
        });
        for (int i = first; i < last; i++) {
            place(i);
        }
    }

    private int firstInSight() {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tops[middle + 1] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void place(int index) {
        OutlineRow row = rows.get(index);
        ItemId id = row.item().id();
        RowNode node = shown.get(id);
        if (node == null) {
            node = spare.isEmpty() ? newNode() : spare.pop();
            shown.put(id, node);
            node.setVisible(true);
        }
        node.show(row, shapes[index], measure);
        Written now = written;
        node.choose(id.equals(chosen), now != null && now.item().equals(id));
        node.resizeRelocate(0, tops[index] - offset, rowWidth(), shapes[index].rowHeight());
    }

    private RowNode newNode() {
        RowNode node = new RowNode();
        sheet.getChildren().add(1, node);
        return node;
    }

    private void placeBar() {
        double total = total();
        boolean needed = total > getHeight();
        bar.setVisible(needed);
        bar.resizeRelocate(rowWidth(), 0, BAR, getHeight());
        bar.setMax(Math.max(0, total - getHeight()));
        bar.setVisibleAmount(total <= 0 ? 0 : getHeight() / total * bar.getMax());
        bar.setUnitIncrement(40);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setValue(offset);
    }
}
