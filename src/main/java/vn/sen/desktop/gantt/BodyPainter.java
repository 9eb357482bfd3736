package vn.sen.desktop.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.InkPane;
import vn.sen.desktop.parts.time.InkPane.Ink;
import vn.sen.desktop.parts.time.Marks;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;
import vn.sen.timeline.GanttLayout.Row;

/** Paints the bars of the rows that are in sight, with their dates in words beside them. */
final class BodyPainter {
    private static final double WORDS_GAP = 8;
    private static final double SMALL = 12.0 / 13;
    private static final double SUMMARY = 6;
    private static final double UNDATED = 96;

    private final InkPane pane;
    private final Messages messages;
    private final DateWords words;

    BodyPainter(InkPane pane, Messages messages) {
        this.pane = pane;
        this.messages = messages;
        this.words = new DateWords(messages);
    }

    void paint(GraphicsContext g, Drawing drawing) {
        Frame frame = drawing.frame();
        for (int i = frame.firstRow(); i <= frame.lastRow(drawing.rows().size()); i++) {
            Row row = drawing.rows().get(i);
            if (drawing.chart().heading(row.node().id()) && row.below().isEmpty()) {
                summary(g, frame, row, i);
            }
            for (Entry entry : row.below()) {
                draw(g, entry, frame.box(i, entry, Frame.SMALL_BAR), Frame.SMALL_BAR / 2 + 1);
            }
            for (Entry entry : row.entries()) {
                draw(g, entry, shown(drawing, i, entry), Frame.DIAMOND);
            }
            wordsOf(g, drawing, row, i);
        }
    }

    /** Where a bar is painted: at its new place while it is dragged. */
    private static Rectangle2D shown(Drawing drawing, int row, Entry entry) {
        Drawing.Ghost ghost = drawing.ghost();
        return ghost != null && ghost.entry().equals(entry.id())
                ? drawing.frame().box(row, entry.shape(), ghost.days(), Frame.BAR)
                : drawing.frame().box(row, entry, Frame.BAR);
    }

    private void draw(GraphicsContext g, Entry entry, Rectangle2D box, double radius) {
        if (entry.shape() == Shape.DIAMOND) {
            double x = (box.getMinX() + box.getMaxX()) / 2;
            double y = (box.getMinY() + box.getMaxY()) / 2;
            Marks.diamond(pane, g, entry, x, y, radius);
            return;
        }
        Marks.bar(pane, g, entry, box);
        if (entry.tone() == Tone.DONE && box.getWidth() >= 14 && box.getHeight() >= Frame.BAR) {
            Marks.check(g, pane.color(Ink.FG_MUTED), box.getMinX() + 8, (box.getMinY() + box.getMaxY()) / 2);
        }
    }

    private void summary(GraphicsContext g, Frame frame, Row row, int index) {
        row.span().ifPresent(days -> {
            double left = Math.round(frame.x(days.first()));
            double right = Math.max(left + SUMMARY, Math.round(frame.endX(days.last())));
            double y = frame.rowY(index) + Frame.ROW / 2 - 4;
            g.setFill(pane.color(Ink.FG_SUBTLE));
            g.setGlobalAlpha(0.75);
            g.fillRect(left, y, right - left, SUMMARY);
            g.fillRect(left, y, 2, SUMMARY + 4);
            g.fillRect(right - 2, y, 2, SUMMARY + 4);
            g.setGlobalAlpha(1);
        });
    }

    /** A stretch of a row that something stands on. */
    private record Taken(double from, double to) {
        boolean meets(double left, double right) {
            return left < to && right > from;
        }
    }

    private void wordsOf(GraphicsContext g, Drawing drawing, Row row, int index) {
        Frame frame = drawing.frame();
        double y = frame.rowY(index) + Frame.ROW / 2;
        Font font = pane.font(SMALL);
        g.setFont(font);
        g.setTextAlign(TextAlignment.LEFT);
        if (row.entries().isEmpty()) {
            if (!drawing.chart().heading(row.node().id())) {
                g.setFill(pane.color(Ink.FG_SUBTLE));
                double today = frame.endX(drawing.today());
                boolean near = today > frame.columns() && today < frame.columns() + UNDATED;
                g.fillText(messages.text("gantt.undated"), near ? today + WORDS_GAP : frame.columns() + 12, y);
            }
            return;
        }
        List<Group> groups = groups(drawing, row, index);
        List<Taken> taken = new ArrayList<>();
        groups.forEach(group -> taken.add(new Taken(group.from(), group.to())));
        for (Group group : groups) {
            String text = textOf(drawing, group);
            double width = Marks.width(text, font);
            if (offEdge(g, frame, text, group, y, taken)) {
                continue;
            }
            double right = group.to() + WORDS_GAP;
            double left = group.from() - WORDS_GAP - width;
            boolean fitsRight = right + width <= frame.width() - 4 && free(taken, right, right + width);
            boolean fitsLeft = left >= frame.columns() + 4 && free(taken, left, left + width);
            if (fitsRight || fitsLeft) {
                double x = fitsRight ? right : left;
                taken.add(new Taken(x - 4, x + width + 4));
                boolean late = group.entries().stream().anyMatch(entry -> entry.tone() == Tone.OVERDUE);
                g.setFill(pane.color(late ? Ink.DANGER : Ink.FG_MUTED));
                g.fillText(text, Math.round(x), y);
            }
        }
    }

    /** Bars of a row that lie over each other, from the left edge of the first to the right edge of the last. */
    private record Group(List<Entry> entries, double from, double to) {}

    private static List<Group> groups(Drawing drawing, Row row, int index) {
        List<Entry> sorted = row.entries().stream()
                .sorted(Comparator.comparingDouble(
                        entry -> shown(drawing, index, entry).getMinX()))
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Entry entry : sorted) {
            Rectangle2D box = shown(drawing, index, entry);
            if (!groups.isEmpty() && box.getMinX() < groups.getLast().to()) {
                Group last = groups.removeLast();
                List<Entry> together = new ArrayList<>(last.entries());
                together.add(entry);
                groups.add(new Group(together, last.from(), Math.max(last.to(), box.getMaxX())));
            } else {
                groups.add(new Group(List.of(entry), box.getMinX(), box.getMaxX()));
            }
        }
        return groups;
    }

    /** What lies out of sight is named at the edge behind which it lies. */
    private boolean offEdge(GraphicsContext g, Frame frame, String text, Group group, double y, List<Taken> taken) {
        boolean before = group.to() < frame.columns();
        boolean after = group.from() > frame.width();
        if (!before && !after) {
            return false;
        }
        String shown = before ? "‹ " + text : text + " ›";
        double width = Marks.width(shown, pane.font(SMALL));
        double x = before ? frame.columns() + 8 : frame.width() - width - 18;
        if (free(taken, x, x + width)) {
            taken.add(new Taken(x - 8, x + width + 8));
            g.setFill(pane.color(Ink.FG_SUBTLE));
            g.fillText(shown, Math.round(x), y);
        }
        return true;
    }

    private static boolean free(List<Taken> taken, double from, double to) {
        return taken.stream().noneMatch(one -> one.meets(from, to));
    }

    /** The shortest first: '01/3 – 17/3 · tháng 3'. */
    private String textOf(Drawing drawing, Group group) {
        return group.entries().stream()
                .sorted(Comparator.comparingLong(entry -> entry.days().count()))
                .map(entry -> textOf(drawing, entry))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String textOf(Drawing drawing, Entry entry) {
        Days visible = drawing.frame().axis().visible(drawing.frame().chartWidth());
        String brief = drawing.chart()
                .find(entry.id())
                .map(one -> words.brief(one.when(), visible.first().getYear()))
                .orElse("");
        return entry.tone() == Tone.OVERDUE ? messages.text("gantt.overdue", brief) : brief;
    }
}
