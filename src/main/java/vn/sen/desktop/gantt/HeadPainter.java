package vn.sen.desktop.gantt;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
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
import vn.sen.timeline.Scale.Unit;

/** Paints the head over the chart: two lines of the calendar and the observances. */
final class HeadPainter {
    private static final double UPPER_Y = 11;
    private static final double LOWER_Y = 31;
    private static final double STARS_Y = 52;
    private static final double PAD = 8;
    private static final double STAR = 5;
    private static final double TEXT = 9;
    private static final double SMALL = 12.0 / 13;
    private static final double TINY = 11.0 / 13;

    private final InkPane pane;
    private final Messages messages;
    private final DateWords words;

    HeadPainter(InkPane pane, Messages messages) {
        this.pane = pane;
        this.messages = messages;
        this.words = new DateWords(messages);
    }

    void paint(GraphicsContext g, Drawing drawing) {
        Frame frame = drawing.frame();
        g.save();
        g.beginPath();
        g.rect(frame.columns(), 0, frame.chartWidth(), Frame.HEAD);
        g.clip();
        g.setFill(pane.color(Ink.SURFACE));
        g.fillRect(frame.columns(), 0, frame.chartWidth(), Frame.HEAD);
        Scale scale = frame.axis().scale();
        for (Tick tick : Scale.ticks(scale.upper(), frame.axis(), frame.chartWidth())) {
            g.setFont(pane.boldFont(SMALL));
            g.setFill(pane.color(Ink.FG));
            label(g, frame, tick, full(scale.upper(), tick.start()), pane.boldFont(SMALL), UPPER_Y);
            line(g, frame, tick, 0, 20);
        }
        for (Tick tick : Scale.ticks(scale.lower(), frame.axis(), frame.chartWidth())) {
            lower(g, drawing, scale.lower(), tick);
        }
        observances(g, drawing);
        g.setFill(pane.color(Ink.BORDER));
        g.fillRect(frame.columns(), Frame.HEAD - 1, frame.chartWidth(), 1);
        g.restore();
    }

    private void lower(GraphicsContext g, Drawing drawing, Unit unit, Tick tick) {
        Frame frame = drawing.frame();
        LocalDate today = drawing.today();
        boolean now = !today.isBefore(tick.start()) && today.isBefore(unit.next(tick.start()));
        boolean rest = unit == Unit.DAY && tick.start().getDayOfWeek().getValue() >= 6;
        Font font = now ? pane.boldFont(SMALL) : pane.font(SMALL);
        g.setFont(font);
        g.setFill(pane.color(now ? Ink.ACCENT : rest ? Ink.FG_SUBTLE : Ink.FG_MUTED));
        String text = brief(unit, tick);
        if (unit == Unit.DAY) {
            g.setTextAlign(TextAlignment.CENTER);
            g.fillText(text, frame.columns() + tick.x() + tick.width() / 2, LOWER_Y);
        } else {
            label(g, frame, tick, text, font, LOWER_Y);
        }
        line(g, frame, tick, 22, 42);
    }

    /** A label stays in sight while its unit is cut at the left, and gives way before it meets the next one. */
    private static void label(GraphicsContext g, Frame frame, Tick tick, String text, Font font, double y) {
        double left = Math.max(0, tick.x()) + PAD;
        if (left + Marks.width(text, font) + 4 <= tick.x() + tick.width()) {
            g.setTextAlign(TextAlignment.LEFT);
            g.fillText(text, Math.round(frame.columns() + left), y);
        }
    }

    private void line(GraphicsContext g, Frame frame, Tick tick, double from, double to) {
        g.setFill(pane.color(Ink.BORDER));
        g.fillRect(Math.round(frame.columns() + tick.x()), from, 1, to - from);
    }

    private String brief(Unit unit, Tick tick) {
        return switch (unit) {
            case DAY -> Integer.toString(tick.start().getDayOfMonth());
            case WEEK -> DateWords.day(tick.start());
            case MONTH -> DateWords.capital(words.monthName(tick.start()));
            case QUARTER -> DateWords.capital(messages.text("time.quarter", DateWords.quarter(tick.start())));
            case YEAR, DECADE -> full(unit, tick.start());
        };
    }

    private String full(Unit unit, LocalDate start) {
        return switch (unit) {
            case DAY, WEEK -> DateWords.day(start);
            case MONTH -> words.month(YearMonth.from(start));
            case QUARTER ->
                DateWords.capital(messages.text(
                        "time.quarter.year", DateWords.quarter(start), Integer.toString(start.getYear())));
            case YEAR -> Integer.toString(start.getYear());
            case DECADE -> start.getYear() + " – " + (start.getYear() + 9);
        };
    }

    /** The observances that have room in the head; each hides before it meets the one before. */
    List<ObservedDay> roomy(List<ObservedDay> all, Frame frame) {
        Days visible = frame.axis().visible(frame.chartWidth());
        boolean wide = frame.axis().scale() == Scale.DAYS;
        List<ObservedDay> roomy = new ArrayList<>();
        double free = frame.columns();
        for (ObservedDay observed : all) {
            boolean counts = wide || observed.weight() == ObservedDay.Weight.MAIN;
            double x = middle(frame, observed);
            if (counts && visible.contains(observed.day()) && x - STAR >= free) {
                roomy.add(observed);
                free = x + TEXT + Marks.width(text(frame, observed), pane.font(TINY)) + STAR;
            }
        }
        return roomy;
    }

    private static double middle(Frame frame, ObservedDay observed) {
        return (frame.x(observed.day()) + frame.endX(observed.day())) / 2;
    }

    private static String text(Frame frame, ObservedDay observed) {
        return frame.axis().scale() == Scale.DAYS
                ? observed.name()
                : observed.day().getDayOfMonth() + "/" + observed.day().getMonthValue();
    }

    private void observances(GraphicsContext g, Drawing drawing) {
        Frame frame = drawing.frame();
        Font font = pane.font(TINY);
        g.setFont(font);
        g.setTextAlign(TextAlignment.LEFT);
        for (ObservedDay observed : drawing.observances()) {
            double x = middle(frame, observed);
            String text = text(frame, observed);
            star(g, x, STARS_Y);
            if (x + TEXT + Marks.width(text, font) < frame.width()) {
                g.setFill(pane.color(Ink.ACCENT));
                g.fillText(text, x + TEXT, STARS_Y);
            }
        }
    }

    private void star(GraphicsContext g, double x, double y) {
        double[] xs = new double[10];
        double[] ys = new double[10];
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double radius = i % 2 == 0 ? 5 : 2.3;
            xs[i] = x + radius * Math.cos(angle);
            ys[i] = y + radius * Math.sin(angle);
        }
        g.setStroke(pane.color(Ink.ACCENT));
        g.setLineWidth(1.1);
        g.strokePolygon(xs, ys, 10);
    }
}
