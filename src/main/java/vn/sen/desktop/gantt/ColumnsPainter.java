package vn.sen.desktop.gantt;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import vn.sen.desktop.parts.time.InkPane;
import vn.sen.desktop.parts.time.InkPane.Ink;
import vn.sen.desktop.parts.time.Marks;
import vn.sen.text.Messages;
import vn.sen.timeline.GanttLayout.Fold;
import vn.sen.timeline.GanttLayout.Row;

/** Paints the columns beside the chart: the outline, and who leads. */
final class ColumnsPainter {
    static final double OWNER = 116;
    private static final double MARGIN = 28;
    private static final double INDENT = 16;
    private static final double HEAD_Y = 45;
    private static final double SMALL = 12.0 / 13;

    private final InkPane pane;
    private final Messages messages;

    ColumnsPainter(InkPane pane, Messages messages) {
        this.pane = pane;
        this.messages = messages;
    }

    /** Where the text of a row begins; its arrow stands before it. */
    static double textX(int depth) {
        return MARGIN + depth * INDENT;
    }

    void paint(GraphicsContext g, Drawing drawing) {
        Frame frame = drawing.frame();
        g.save();
        g.beginPath();
        g.rect(0, 0, frame.columns(), frame.height());
        g.clip();
        g.setFill(pane.color(Ink.SURFACE));
        g.fillRect(0, 0, frame.columns(), frame.height());
        for (int i = frame.firstRow(); i <= frame.lastRow(drawing.rows().size()); i++) {
            row(g, drawing, i);
        }
        head(g, frame);
        g.setFill(pane.color(Ink.BORDER));
        g.fillRect(frame.columns() - 1, 0, 1, frame.height());
        g.restore();
    }

    private void head(GraphicsContext g, Frame frame) {
        g.setFill(pane.color(Ink.SURFACE));
        g.fillRect(0, 0, frame.columns(), Frame.HEAD);
        g.setFill(pane.color(Ink.BORDER));
        g.fillRect(0, Frame.HEAD - 1, frame.columns(), 1);
        g.setFont(pane.boldFont(SMALL));
        g.setFill(pane.color(Ink.FG_MUTED));
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(messages.text("gantt.column.item"), MARGIN, HEAD_Y);
        g.fillText(messages.text("gantt.column.owner"), frame.columns() - OWNER, HEAD_Y);
    }

    private void row(GraphicsContext g, Drawing drawing, int index) {
        Frame frame = drawing.frame();
        Row row = drawing.rows().get(index);
        double y = frame.rowY(index);
        boolean selected = row.node().id().equals(drawing.selected());
        if (selected || index == drawing.hovered()) {
            g.setFill(pane.color(selected ? Ink.ACCENT_SUBTLE : Ink.HOVER));
            g.fillRect(0, y, frame.columns(), Frame.ROW);
        }
        if (selected) {
            g.setFill(pane.color(Ink.ACCENT));
            g.fillRect(0, y, 3, Frame.ROW);
        }
        g.setFill(pane.color(Ink.BORDER_MUTED));
        g.fillRect(0, y + Frame.ROW - 1, frame.columns(), 1);
        double middle = y + Frame.ROW / 2;
        double x = textX(row.depth());
        if (row.fold() != Fold.NONE) {
            arrow(g, x - 13, middle, row.fold());
        }
        boolean heading = drawing.chart().heading(row.node().id());
        // A heading that nobody leads may run on.
        double end = heading && row.node().owner().isEmpty() && row.fold() != Fold.CLOSED ? 12 : OWNER + 12;
        words(g, row, heading, x, middle, frame.columns() - end);
        g.setFont(pane.font(SMALL));
        g.setFill(pane.color(Ink.FG_MUTED));
        String owner = heading && row.fold() == Fold.CLOSED
                ? messages.text("gantt.folded", Integer.toString(row.below().size()))
                : row.node().owner();
        g.fillText(Marks.fit(owner, pane.font(SMALL), OWNER - 10), frame.columns() - OWNER, middle);
    }

    private void words(GraphicsContext g, Row row, boolean heading, double x, double y, double end) {
        Font font = heading ? pane.boldFont(1) : pane.font(1);
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(font);
        String label = row.node().label();
        double at = x;
        if (!label.isEmpty()) {
            g.setFill(pane.color(heading ? Ink.FG : Ink.FG_MUTED));
            g.fillText(label, x, y);
            at = x + Marks.width(label, font) + 8;
        }
        g.setFill(pane.color(Ink.FG));
        g.fillText(Marks.fit(row.node().title(), font, end - at), at, y);
    }

    private void arrow(GraphicsContext g, double x, double y, Fold fold) {
        g.setStroke(pane.color(Ink.FG_MUTED));
        g.setLineWidth(1.4);
        if (fold == Fold.OPEN) {
            g.strokePolyline(new double[] {x - 4, x, x + 4}, new double[] {y - 2, y + 2, y - 2}, 3);
        } else {
            g.strokePolyline(new double[] {x - 2, x + 2, x - 2}, new double[] {y - 4, y, y + 4}, 3);
        }
    }
}
