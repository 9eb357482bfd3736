package vn.sen.desktop.parts.time;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import vn.sen.desktop.parts.time.InkPane.Ink;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/**
 * Paints the marks of time, the same on every screen: solid is fixed, hollow is known by its month or longer, hatched
 * with a dashed line is foreseen, a diamond is a deadline, grey with a check is done, red is overdue.
 */
public final class Marks {
    private static final double ROUND = 4;
    private static final double HATCH = 6;
    private static final double[] DASHES = {4, 3};
    private static final double[] NONE = {};
    private static final Map<Font, Map<String, Double>> WIDTHS = new HashMap<>();
    private static final int KEPT_WIDTHS = 4000;
    private static final Text RULER = new Text();

    private Marks() {}

    /** Paints a bar or a period in a rectangle; its corners are square where it is cut. */
    public static void bar(InkPane pane, GraphicsContext g, Entry entry, Rectangle2D at) {
        double x = at.getMinX();
        double y = at.getMinY();
        double w = at.getWidth();
        double h = at.getHeight();
        double round = Math.min(ROUND * 2, w);
        if (entry.tone() == Tone.DONE || entry.tone() == Tone.CANCELLED) {
            g.setFill(pane.color(Ink.DONE));
            g.fillRoundRect(x, y, w, h, round, round);
            outline(g, pane.color(Ink.FG_SUBTLE), at, NONE);
        } else if (entry.tone() == Tone.TENTATIVE) {
            hatch(g, pane.color(Ink.SURFACE), pane.color(Ink.ACCENT_MUTED), at);
            outline(g, pane.color(Ink.ACCENT), at, DASHES);
        } else if (entry.shape() == Shape.PERIOD) {
            boolean late = entry.tone() == Tone.OVERDUE;
            g.setFill(pane.color(late ? Ink.DANGER_SUBTLE : Ink.SURFACE));
            g.fillRoundRect(x, y, w, h, round, round);
            outline(g, pane.color(late ? Ink.DANGER : Ink.ACCENT), at, NONE);
        } else {
            g.setFill(pane.color(entry.tone() == Tone.OVERDUE ? Ink.DANGER : Ink.ACCENT_FILL));
            g.fillRoundRect(x, y, w, h, round, round);
        }
    }

    private static void outline(GraphicsContext g, Color color, Rectangle2D at, double[] dashes) {
        g.setStroke(color);
        g.setLineWidth(1);
        g.setLineDashes(dashes);
        double round = Math.min(ROUND * 2, at.getWidth());
        g.strokeRoundRect(
                at.getMinX() + 0.5,
                at.getMinY() + 0.5,
                Math.max(1, at.getWidth() - 1),
                at.getHeight() - 1,
                round,
                round);
        g.setLineDashes(NONE);
    }

    private static void hatch(GraphicsContext g, Color ground, Color line, Rectangle2D at) {
        g.save();
        g.beginPath();
        g.rect(at.getMinX() + 1, at.getMinY() + 1, Math.max(0, at.getWidth() - 2), at.getHeight() - 2);
        g.clip();
        g.setFill(ground);
        g.fillRect(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        g.setStroke(line);
        g.setLineWidth(1.5);
        double h = at.getHeight();
        // Aligned with the pane, so that neighbours run on.
        double from = Math.floor((at.getMinX() - h) / HATCH) * HATCH;
        for (double x = from; x < at.getMaxX(); x += HATCH) {
            g.strokeLine(x, at.getMaxY(), x + h, at.getMinY());
        }
        g.restore();
    }

    /** Paints the hollow diamond of a deadline around its middle; filled when done. */
    public static void diamond(InkPane pane, GraphicsContext g, Entry entry, double x, double y, double radius) {
        double[] xs = {x - radius, x, x + radius, x};
        double[] ys = {y, y - radius, y, y + radius};
        boolean late = entry.tone() == Tone.OVERDUE;
        boolean done = entry.tone() == Tone.DONE || entry.tone() == Tone.CANCELLED;
        g.setFill(pane.color(late ? Ink.DANGER_SUBTLE : done ? Ink.DONE : Ink.SURFACE));
        g.fillPolygon(xs, ys, xs.length);
        g.setStroke(pane.color(late ? Ink.DANGER : done ? Ink.FG_SUBTLE : Ink.ACCENT));
        g.setLineWidth(1.5);
        g.setLineDashes(entry.tone() == Tone.TENTATIVE ? new double[] {3, 2} : NONE);
        g.strokePolygon(xs, ys, xs.length);
        g.setLineDashes(NONE);
    }

    /** The check of what is done. */
    public static void check(GraphicsContext g, Color color, double x, double y) {
        g.setStroke(color);
        g.setLineWidth(1.5);
        g.strokePolyline(new double[] {x - 4, x - 1, x + 4}, new double[] {y, y + 3, y - 3}, 3);
    }

    /** The width of a text; on the JavaFX thread. */
    public static double width(String text, Font font) {
        Map<String, Double> known = WIDTHS.computeIfAbsent(font, any -> new HashMap<>());
        if (known.size() > KEPT_WIDTHS) {
            known.clear();
        }
        return known.computeIfAbsent(text, any -> {
            RULER.setFont(font);
            RULER.setText(text);
            return RULER.getLayoutBounds().getWidth();
        });
    }

    /** The text, shortened with '…' to fit a width; '' where not even that fits. */
    public static String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle).stripTrailing() + "…", font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + "…";
    }
}
