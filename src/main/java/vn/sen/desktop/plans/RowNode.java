package vn.sen.desktop.plans;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.plans.OutlineRow.Folding;

/** Draws one row of the outline. Its nodes are built once; showing another row fills them anew. */
final class RowNode extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

    private final FontIcon arrow = new FontIcon("fth-chevron-down");
    private final Text label = words("row-label");
    private final TextFlow body = new TextFlow();
    private final Text note = words("row-note");
    private final TimeMark mark = new TimeMark();
    private final Text time = words("row-time");
    private final Text owner = words("row-owner");

    private @Nullable OutlineRow row;
    private RowShape shape = RowShape.NOTHING;

    RowNode() {
        getStyleClass().add("outline-row");
        arrow.getStyleClass().add("fold-arrow");
        arrow.setIconSize(14);
        body.setLineSpacing(RowShape.LINE_SPACING);
        body.setMouseTransparent(true);
        getChildren().addAll(arrow, label, body, note, mark, time, owner);
        getChildren().forEach(node -> node.setManaged(false));
        setManaged(false);
    }

    private static Text words(String styleClass) {
        Text text = new Text();
        text.getStyleClass().add(styleClass);
        return text;
    }

    void show(OutlineRow shown, RowShape newShape, RowMeasure measure) {
        OutlineRow before = row;
        boolean newWords = before == null
                || !before.item().text().equals(shown.item().text())
                || RowText.strong(before) != RowText.strong(shown);
        row = shown;
        shape = newShape;
        if (newWords) {
            body.getChildren().setAll(RowText.pieces(shown, measure.font()));
        }
        label.setText(shown.item().label().printed());
        arrow.setVisible(shown.folding() != Folding.LEAF);
        arrow.setIconLiteral(shown.folding() == Folding.CLOSED ? "fth-chevron-right" : "fth-chevron-down");
        note.setText(shown.note());
        mark.show(shown.mark());
        time.setText(shown.time());
        owner.setText(shape.ownerWidth() > 0 ? shown.owner() : "");
        pseudoClassStateChanged(STRONG, RowText.strong(shown));
        setAccessibleText(
                (shown.item().label().printed() + " " + shown.item().text().plain()).strip());
        place(measure);
    }

    private void place(RowMeasure measure) {
        double baseline = RowShape.PADDING + measure.ascent();
        double middle = RowShape.PADDING + shape.line() / 2;
        arrow.relocate(shape.arrowX() + 1, middle - 7);
        at(label, shape.labelX(), baseline);
        body.resizeRelocate(shape.textX(), RowShape.PADDING, shape.textWidth(), shape.textHeight());
        if (row != null && !row.note().isEmpty()) {
            double width = measure.width(row.item().text().plain(), RowText.strong(row));
            at(note, shape.textX() + Math.min(width, shape.textWidth()) + 12, baseline);
        }
        mark.resizeRelocate(shape.timeX(), Math.round(middle - 5), 11, 11);
        time.setWrappingWidth(shape.timeWidth() - 22);
        at(time, shape.timeX() + 18, baseline);
        owner.setWrappingWidth(Math.max(0, shape.ownerWidth()));
        at(owner, shape.ownerX(), baseline);
    }

    private static void at(Text text, double x, double baseline) {
        text.setX(x);
        text.setY(baseline);
    }

    void clear() {
        row = null;
        body.getChildren().clear();
        setVisible(false);
    }

    void choose(boolean chosen, boolean written) {
        pseudoClassStateChanged(CHOSEN, chosen);
        body.setVisible(!written);
    }

    @Nullable
    OutlineRow row() {
        return row;
    }

    boolean onArrow(double x) {
        return arrow.isVisible() && x >= shape.arrowX() - 8 && x < shape.labelX();
    }

    /** The place in the words that is nearest to a point of this row. */
    int offsetAt(double x, double y) {
        Point2D inWords = new Point2D(x - shape.textX(), y - RowShape.PADDING);
        int at = body.hitTest(inWords).getInsertionIndex();
        return row == null ? 0 : Math.clamp(at, 0, row.item().text().plain().length());
    }
}
