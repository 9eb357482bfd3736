package vn.sen.desktop.plans;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.plans.OutlineRow.Folding;

/** Draws one row of the outline. Its nodes are built once; showing another row fills them anew. */
final class RowNode extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

    private final StackPane arrow = new StackPane();
    private final FontIcon arrowIcon = new FontIcon();
    private final Label label = new Label();
    private final TextFlow words = new TextFlow();
    private final Label note = new Label();
    private final TimeMark mark = new TimeMark();
    private final Label time = new Label();
    private final Label owner = new Label();

    private @Nullable OutlineRow row;
    private RowShape shape = RowShape.NOTHING;

    RowNode() {
        getStyleClass().add("outline-row");
        arrow.getStyleClass().add("fold-arrow");
        arrow.getChildren().add(arrowIcon);
        label.getStyleClass().add("row-label");
        note.getStyleClass().add("row-note");
        time.getStyleClass().add("row-time");
        owner.getStyleClass().add("row-owner");
        words.setLineSpacing(RowShape.LINE_SPACING);
        words.setMouseTransparent(true);
        getChildren().addAll(arrow, label, words, note, mark, time, owner);
        getChildren().forEach(node -> node.setManaged(false));
        setManaged(false);
    }

    void show(OutlineRow shown, RowShape newShape, RowMeasure measure) {
        boolean newWords = row == null || !row.item().text().equals(shown.item().text())
                || RowText.strong(row) != RowText.strong(shown);
        row = shown;
        shape = newShape;
        if (newWords) {
            words.getChildren().setAll(RowText.pieces(shown, measure.font()));
        }
        label.setText(shown.item().label().printed());
        arrow.setVisible(shown.folding() != Folding.LEAF);
        arrowIcon.setIconLiteral(shown.folding() == Folding.CLOSED ? "fth-chevron-right" : "fth-chevron-down");
        note.setText(shown.note());
        note.setVisible(!shown.note().isEmpty());
        mark.show(shown.mark());
        time.setText(shown.time());
        owner.setText(shown.owner());
        pseudoClassStateChanged(STRONG, RowText.strong(shown));
        setAccessibleText((shown.item().label().printed() + " " + shown.item().text().plain()).strip());
        requestLayout();
    }

    void clear() {
        row = null;
        words.getChildren().clear();
        setVisible(false);
    }

    void choose(boolean chosen, boolean written) {
        pseudoClassStateChanged(CHOSEN, chosen);
        words.setVisible(!written);
    }

    @Nullable OutlineRow row() {
        return row;
    }

    boolean onArrow(double x) {
        return arrow.isVisible() && x >= shape.arrowX() - 6 && x < shape.labelX();
    }

    /** The place in the words that is nearest to a point of this row. */
    int offsetAt(double x, double y) {
        Point2D inWords = new Point2D(x - shape.textX(), y - RowShape.PADDING);
        int at = words.hitTest(inWords).getInsertionIndex();
        return row == null ? 0 : Math.clamp(at, 0, row.item().text().plain().length());
    }

    @Override
    protected void layoutChildren() {
        double line = shape.line();
        arrow.resizeRelocate(shape.arrowX(), RowShape.PADDING, 16, line);
        label.resizeRelocate(shape.labelX(), RowShape.PADDING, shape.textX() - shape.labelX() - 4, line);
        words.resizeRelocate(shape.textX(), RowShape.PADDING, shape.textWidth(), shape.textHeight());
        double afterWords = shape.textX() + lastLineWidth() + 12;
        note.resizeRelocate(afterWords, RowShape.PADDING, Math.max(0, getWidth() - afterWords - 8), line);
        mark.resizeRelocate(shape.timeX(), RowShape.PADDING + (line - 11) / 2 - 1, 11, 11);
        time.resizeRelocate(shape.timeX() + 18, RowShape.PADDING, shape.timeWidth() - 18, line);
        owner.resizeRelocate(shape.ownerX(), RowShape.PADDING, shape.ownerWidth(), line);
        owner.setVisible(shape.ownerWidth() > 0);
    }

    private double lastLineWidth() {
        List<javafx.scene.Node> pieces = words.getChildren();
        return pieces.isEmpty() ? 0 : Math.min(shape.textWidth(), words.prefWidth(-1));
    }
}
