package vn.sen.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import vn.sen.desktop.parts.Fonts;
import vn.sen.plan.RichText;
import vn.sen.reading.Words;
import vn.sen.reading.source.Paragraph;
import vn.sen.reading.source.Paragraph.Alignment;
import vn.sen.reading.source.Paragraph.Cell;

/** The document's own words as a page of paper, with what was understood lit in them. */
final class DocumentPage extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double INDENT = 28;
    private static final double LEAST_WEIGHT = 6;
    private static final double MOST_WEIGHT = 60;

    private final List<Lit> lit;
    private final IntConsumer chosen;
    private final List<Node> lines = new ArrayList<>();
    private int shown = -1;

    /** @param chosen told the row whose words, or whose paragraph, were clicked */
    DocumentPage(List<Paragraph> paragraphs, List<Lit> lit, IntConsumer chosen) {
        this.lit = lit;
        this.chosen = chosen;
        getStyleClass().add("document-page");
        setStyle("-fx-font-family: '" + Fonts.serif() + "';");
        for (int line = 0; line < paragraphs.size(); line++) {
            Paragraph paragraph = paragraphs.get(line);
            Node node = paragraph.row() ? table(paragraph, line) : paragraph(paragraph, line);
            node.getStyleClass().add("document-line");
            lines.add(node);
        }
        getChildren().setAll(lines);
    }

    private Node paragraph(Paragraph paragraph, int line) {
        boolean running = paragraph.alignment() != Alignment.CENTER && paragraph.alignment() != Alignment.RIGHT;
        LitText text = new LitText(
                paragraph.text(),
                spans(line, 0, paragraph.plain().length()),
                alignment(paragraph),
                running ? INDENT : 0);
        text.onHit(row -> hit(line, row));
        return text;
    }

    private Node table(Paragraph paragraph, int line) {
        HBox row = new HBox();
        row.getStyleClass().add("document-row");
        for (Cell cell : paragraph.cells()) {
            RichText words = paragraph.text().slice(cell.start(), cell.end());
            LitText text = new LitText(words, spans(line, cell.start(), cell.end()), TextAlignment.LEFT, 0);
            text.onHit(hitRow -> hit(line, hitRow));
            StackPane box = new StackPane(text);
            box.getStyleClass().add("document-cell");
            double weight = Math.clamp(words.plain().length(), LEAST_WEIGHT, MOST_WEIGHT);
            box.setPrefWidth(weight * LEAST_WEIGHT);
            box.setMinWidth(0);
            HBox.setHgrow(box, Priority.ALWAYS);
            row.getChildren().add(box);
        }
        return row;
    }

    private List<LitText.Span> spans(int line, int from, int to) {
        return lit.stream()
                .filter(each -> each.words().line() == line
                        && each.words().start() < to
                        && each.words().end() > from)
                .map(each -> new LitText.Span(
                        Math.max(each.words().start(), from) - from,
                        Math.min(each.words().end(), to) - from,
                        each.kind(),
                        each.row()))
                .toList();
    }

    private static TextAlignment alignment(Paragraph paragraph) {
        return switch (paragraph.alignment()) {
            case CENTER -> TextAlignment.CENTER;
            case RIGHT -> TextAlignment.RIGHT;
            case LEFT -> TextAlignment.LEFT;
            case UNKNOWN, JUSTIFIED -> TextAlignment.JUSTIFY;
        };
    }

    private void hit(int line, int row) {
        chosen.accept(row >= 0 ? row : -1 - line);
    }

    /** Lights the paragraph of a row and brings it into sight. */
    void show(Words words, ScrollPane scroll) {
        if (shown >= 0) {
            lines.get(shown).pseudoClassStateChanged(CHOSEN, false);
        }
        shown = words.line();
        Node line = lines.get(shown);
        line.pseudoClassStateChanged(CHOSEN, true);
        layout();
        Bounds bounds = line.getBoundsInParent();
        double visible = scroll.getViewportBounds().getHeight();
        double room = getHeight() + getBoundsInParent().getMinY() * 2 - visible;
        double top = scroll.getVvalue() * Math.max(0, room);
        boolean inSight = bounds.getMinY() >= top && bounds.getMaxY() <= top + visible;
        if (room > 0 && !inSight) {
            scroll.setVvalue(Math.clamp((bounds.getCenterY() - visible / 2) / room, 0, 1));
        }
    }
}
