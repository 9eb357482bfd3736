package vn.sen.desktop.gantt;

import java.time.LocalDate;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.InkPane;
import vn.sen.desktop.parts.time.InkPane.Ink;
import vn.sen.desktop.parts.time.Marks;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;
import vn.sen.timeline.Scale;
import vn.sen.timeline.Scale.Tick;

/** Paints what stands behind and over the bars: weekends, lines, observances, today, and the tip of a drag. */
final class GroundPainter {
    private static final double SMALL = 12.0 / 13;

    private final InkPane pane;
    private final Messages messages;

    GroundPainter(InkPane pane, Messages messages) {
        this.pane = pane;
        this.messages = messages;
    }

    void behind(GraphicsContext g, Drawing drawing) {
        Frame frame = drawing.frame();
        g.setFill(pane.color(Ink.SURFACE));
        g.fillRect(frame.columns(), Frame.HEAD, frame.chartWidth(), frame.height());
        Scale scale = frame.axis().scale();
        if (scale == Scale.DAYS || scale == Scale.WEEKS) {
            weekends(g, frame);
        }
        rows(g, drawing);
        for (Tick tick : Scale.ticks(scale.lower(), frame.axis(), frame.chartWidth())) {
            g.setFill(pane.color(Ink.BORDER_MUTED));
            g.fillRect(Math.round(frame.columns() + tick.x()), Frame.HEAD, 1, frame.height());
        }
        observances(g, drawing);
        if (seesToday(drawing)) {
            g.setFill(pane.color(Ink.FG));
            g.fillRect(todayX(drawing), Frame.HEAD, 1.5, frame.height());
        }
    }

    private static double todayX(Drawing drawing) {
        Frame frame = drawing.frame();
        return Math.round((frame.x(drawing.today()) + frame.endX(drawing.today())) / 2);
    }

    private static boolean seesToday(Drawing drawing) {
        double x = todayX(drawing);
        return x >= drawing.frame().columns() && x <= drawing.frame().width();
    }

    private void weekends(GraphicsContext g, Frame frame) {
        g.setFill(pane.color(Ink.CANVAS));
        for (Tick tick : Scale.ticks(Scale.Unit.WEEK, frame.axis(), frame.chartWidth())) {
            LocalDate saturday = tick.start().plusDays(5);
            double x = frame.x(saturday);
            g.fillRect(x, Frame.HEAD, frame.endX(saturday.plusDays(1)) - x, frame.height());
        }
    }

    private void rows(GraphicsContext g, Drawing drawing) {
        Frame frame = drawing.frame();
        for (int i = frame.firstRow(); i <= frame.lastRow(drawing.rows().size()); i++) {
            double y = frame.rowY(i);
            boolean selected = drawing.rows().get(i).node().id().equals(drawing.selected());
            if (selected || i == drawing.hovered()) {
                g.setFill(pane.color(selected ? Ink.ACCENT_SUBTLE : Ink.HOVER));
                g.fillRect(frame.columns(), y, frame.chartWidth(), Frame.ROW);
            }
            g.setFill(pane.color(Ink.BORDER_MUTED));
            g.fillRect(frame.columns(), y + Frame.ROW - 1, frame.chartWidth(), 1);
        }
    }

    private void observances(GraphicsContext g, Drawing drawing) {
        Frame frame = drawing.frame();
        Days visible = frame.axis().visible(frame.chartWidth());
        g.setStroke(pane.color(Ink.ACCENT_MUTED));
        g.setLineWidth(1);
        g.setLineDashes(1, 3);
        for (ObservedDay observed : drawing.observances()) {
            if (visible.contains(observed.day())) {
                double x = Math.round((frame.x(observed.day()) + frame.endX(observed.day())) / 2) + 0.5;
                g.strokeLine(x, Frame.HEAD, x, frame.height());
            }
        }
        g.setLineDashes();
    }

    void over(GraphicsContext g, Drawing drawing) {
        Frame frame = drawing.frame();
        if (seesToday(drawing)) {
            String text = messages.text("gantt.today.line", DateWords.day(drawing.today()));
            plate(g, text, todayX(drawing) + 8, frame.height() - 13, Ink.SURFACE, Ink.FG);
        }
        Drawing.Ghost ghost = drawing.ghost();
        if (ghost != null) {
            double width = Marks.width(ghost.words(), pane.boldFont(SMALL));
            double left = Math.min(ghost.x() + 16, frame.width() - width - 16);
            double top = Math.min(ghost.y() + 22, frame.height() - 16);
            plate(g, ghost.words(), left, top, Ink.FG, Ink.SURFACE);
        }
    }

    private void plate(GraphicsContext g, String text, double x, double y, Ink ground, Ink ink) {
        Font font = pane.boldFont(SMALL);
        double width = Marks.width(text, font);
        g.setFill(pane.color(ground));
        g.fillRoundRect(x - 6, y - 11, width + 12, 22, 8, 8);
        g.setFont(font);
        g.setFill(pane.color(ink));
        g.setTextAlign(TextAlignment.LEFT);
        g.fillText(text, x, y);
    }
}
