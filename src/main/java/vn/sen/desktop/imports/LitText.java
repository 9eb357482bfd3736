package vn.sen.desktop.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.HitInfo;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;

/** A stretch of the document's text with some of its words lit: a ground behind them and a line below. */
final class LitText extends Region {
    /**
     * Lit words of this stretch.
     *
     * @param start first character in the stretch
     * @param end one past the last
     */
    record Span(int start, int end, Lit.Kind kind, int row) {}

    private final TextFlow flow = new TextFlow();
    private final Group grounds = new Group();
    private final Group lines = new Group();
    private final List<Span> spans;
    private final int shift;

    /** @param indent of the first line in pixels, 0 for none */
    LitText(RichText text, List<Span> spans, TextAlignment alignment, double indent) {
        this.spans = List.copyOf(spans);
        flow.setTextAlignment(alignment);
        flow.setLineSpacing(2);
        if (indent > 0) {
            Region gap = new Region();
            gap.setMinWidth(indent);
            gap.setPrefWidth(indent);
            flow.getChildren().add(gap);
        }
        // A node in the flow counts as one character.
        shift = flow.getChildren().size();
        flow.getChildren().addAll(runs(text));
        grounds.setManaged(false);
        lines.setManaged(false);
        grounds.setMouseTransparent(true);
        lines.setMouseTransparent(true);
        getChildren().setAll(grounds, flow, lines);
    }

    /** Tells of a click: the row whose words were hit, -1 beside them. */
    void onHit(Consumer<Integer> hit) {
        setOnMouseClicked(event -> {
            HitInfo info = flow.hitTest(flow.sceneToLocal(event.getSceneX(), event.getSceneY()));
            int at = info.getCharIndex() - shift;
            hit.accept(spans.stream()
                    .filter(span -> span.row() >= 0 && at >= span.start() && at < span.end())
                    .map(Span::row)
                    .findFirst()
                    .orElse(-1));
        });
    }

    private List<Node> runs(RichText text) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.plain().length()));
        text.emphasis().forEach(emphasis -> {
            cuts.add(emphasis.start());
            cuts.add(emphasis.end());
        });
        spans.stream().filter(span -> span.kind() == Lit.Kind.CITATION).forEach(span -> {
            cuts.add(Math.min(span.start(), text.plain().length()));
            cuts.add(Math.min(span.end(), text.plain().length()));
        });
        List<Node> runs = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                runs.add(run(text, from, to));
                from = to;
            }
        }
        return runs;
    }

    private Text run(RichText text, int from, int to) {
        Text run = new Text(text.plain().substring(from, to).replace('\t', ' '));
        run.getStyleClass().add("document-text");
        for (Emphasis emphasis : text.emphasis()) {
            if (emphasis.start() <= from && emphasis.end() >= to) {
                run.getStyleClass().add(emphasis.style() == Style.BOLD ? "document-bold" : "document-italic");
            }
        }
        boolean cited = spans.stream()
                .anyMatch(span -> span.kind() == Lit.Kind.CITATION && span.start() <= from && span.end() >= to);
        if (cited) {
            run.getStyleClass().add("document-cited");
        }
        return run;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? width : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return flow.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.prefHeight(width));
        flow.layout();
        grounds.getChildren().clear();
        lines.getChildren().clear();
        for (Span span : spans) {
            if (span.kind() != Lit.Kind.CITATION && span.end() > span.start()) {
                if (span.kind() != Lit.Kind.OWNER) {
                    grounds.getChildren()
                            .add(shape(flow.rangeShape(span.start() + shift, span.end() + shift), span, "ground"));
                }
                lines.getChildren()
                        .add(shape(flow.underlineShape(span.start() + shift, span.end() + shift), span, "line"));
            }
        }
        grounds.relocate(0, 0);
        grounds.setLayoutX(snappedLeftInset());
        grounds.setLayoutY(snappedTopInset());
        lines.setLayoutX(snappedLeftInset());
        lines.setLayoutY(snappedTopInset());
    }

    private static Path shape(PathElement[] elements, Span span, String part) {
        Path path = new Path(elements);
        path.getStyleClass().setAll("lit-" + part, "lit-" + span.kind().name().toLowerCase(java.util.Locale.ROOT));
        path.setManaged(false);
        return path;
    }
}
