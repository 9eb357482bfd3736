package vn.sen.desktop.parts.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.ColorConverter;
import javafx.geometry.VPos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.FontWeight;
import org.jspecify.annotations.Nullable;

/**
 * A pane that paints itself on one canvas in the colours and the font of the style sheets, so that it follows theme and
 * text size. It paints once a pulse, when {@link #repaint} was called, a colour changed, or it was resized.
 */
public abstract class InkPane extends Region {
    /** The colours that can be painted with; {@code -ink-fg} and so on in the style sheet. */
    public enum Ink {
        FG("-ink-fg"),
        FG_MUTED("-ink-fg-muted"),
        FG_SUBTLE("-ink-fg-subtle"),
        SURFACE("-ink-surface"),
        CANVAS("-ink-canvas"),
        HOVER("-ink-hover"),
        BORDER("-ink-border"),
        BORDER_MUTED("-ink-border-muted"),
        ACCENT("-ink-accent"),
        ACCENT_FILL("-ink-accent-fill"),
        ACCENT_SUBTLE("-ink-accent-subtle"),
        ACCENT_MUTED("-ink-accent-muted"),
        ON_ACCENT("-ink-on-accent"),
        DANGER("-ink-danger"),
        DANGER_SUBTLE("-ink-danger-subtle"),
        DONE("-ink-done");

        private final CssMetaData<InkPane, Color> css;

        Ink(String name) {
            css = new CssMetaData<>(name, ColorConverter.getInstance(), Color.GRAY) {
                @Override
                public boolean isSettable(InkPane pane) {
                    return !pane.property(Ink.this).isBound();
                }

                @Override
                public StyleableProperty<Color> getStyleableProperty(InkPane pane) {
                    return pane.property(Ink.this);
                }
            };
        }
    }

    private static final List<CssMetaData<? extends Styleable, ?>> CSS = css();

    private final Map<Ink, SimpleStyleableObjectProperty<Color>> inks = new EnumMap<>(Ink.class);
    private final Map<Double, Font> plain = new HashMap<>();
    private final Map<Double, Font> bold = new HashMap<>();
    private final Canvas canvas = new Canvas();
    /** Tells the font that the style sheets give. */
    private final Label pattern = new Label();

    protected InkPane() {
        for (Ink ink : Ink.values()) {
            SimpleStyleableObjectProperty<Color> property = new SimpleStyleableObjectProperty<>(ink.css, Color.GRAY);
            property.addListener((any, before, after) -> repaint());
            inks.put(ink, property);
        }
        getStyleClass().add("ink");
        pattern.setVisible(false);
        pattern.setManaged(false);
        pattern.fontProperty().addListener((any, before, after) -> {
            plain.clear();
            bold.clear();
            repaint();
        });
        canvas.setManaged(false);
        getChildren().addAll(canvas, pattern);
    }

    private static List<CssMetaData<? extends Styleable, ?>> css() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        for (Ink ink : Ink.values()) {
            all.add(ink.css);
        }
        return Collections.unmodifiableList(all);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return CSS;
    }

    /** Paints everything; the canvas is already wiped, texts stand on their middle line. */
    protected abstract void paint(GraphicsContext g, double width, double height);

    /** Asks for painting in the next pulse. */
    public final void repaint() {
        requestLayout();
    }

    /** A colour as the style sheets give it now. */
    public final Color color(Ink ink) {
        @Nullable Color color = property(ink).get();
        return color == null ? Color.GRAY : color;
    }

    /** Every ink has one, from the constructor on. */
    private SimpleStyleableObjectProperty<Color> property(Ink ink) {
        return Objects.requireNonNull(inks.get(ink));
    }

    /** The interface's font, that many times the size of body text. */
    public final Font font(double times) {
        return plain.computeIfAbsent(
                times,
                any -> Font.font(
                        pattern.getFont().getFamily(), pattern.getFont().getSize() * times));
    }

    /** The same in bold. */
    public final Font boldFont(double times) {
        return bold.computeIfAbsent(
                times,
                any -> Font.font(
                        pattern.getFont().getFamily(),
                        FontWeight.BOLD,
                        pattern.getFont().getSize() * times));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
        }
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.clearRect(0, 0, width, height);
        g.setFontSmoothingType(FontSmoothingType.GRAY);
        g.setTextBaseline(VPos.CENTER);
        if (width > 0 && height > 0) {
            paint(g, width, height);
        }
    }
}
