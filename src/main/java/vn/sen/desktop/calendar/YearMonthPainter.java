package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.InkPane;
import vn.sen.desktop.parts.time.InkPane.Ink;
import vn.sen.desktop.parts.time.Marks;
import vn.sen.schedule.Days;
import vn.sen.schedule.LunarDay;
import vn.sen.text.Messages;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Tone;
import vn.sen.timeline.YearLayout;
import vn.sen.timeline.YearLayout.Mark;

/** Paints a month of the year's page. */
final class YearMonthPainter {
    private static final double PAD = 11;
    private static final double NAMES_Y = 40;
    private static final double DAYS_Y = 48;
    private static final double ROW = 20;
    private static final double STRIP = 18;
    private static final int WEEK = 7;
    private static final int MOST_STRIPS = 2;
    private static final double SMALL = 11.0 / 13;
    private static final double TINY = 10.0 / 13;

    private final InkPane pane;
    private final Messages messages;
    private final DateWords words;

    /** Where a month stands. */
    record Card(double x, double y, double w, double h) {
        boolean contains(double px, double py) {
            return px >= x && px < x + w && py >= y && py < y + h;
        }

        double columnWidth() {
            return (w - 2 * PAD) / WEEK;
        }

        double middleX(int column) {
            return x + PAD + columnWidth() * (column + 0.5);
        }

        double middleY(int row) {
            return y + DAYS_Y + ROW * (row + 0.5);
        }

        Optional<LocalDate> day(YearMonth month, double px, double py) {
            int column = (int) Math.floor((px - x - PAD) / columnWidth());
            int row = (int) Math.floor((py - y - DAYS_Y) / ROW);
            int number = row * WEEK + column - blanks(month) + 1;
            boolean in = column >= 0 && column < WEEK && row >= 0 && number >= 1 && number <= month.lengthOfMonth();
            return in ? Optional.of(month.atDay(number)) : Optional.empty();
        }
    }

    YearMonthPainter(InkPane pane, Messages messages) {
        this.pane = pane;
        this.messages = messages;
        this.words = new DateWords(messages);
    }

    /** Empty places before the first day. */
    private static int blanks(YearMonth month) {
        return month.atDay(1).getDayOfWeek().getValue() - 1;
    }

    void paint(GraphicsContext g, YearLayout.Month month, Card card, LocalDate chosen, LocalDate today) {
        boolean current = YearMonth.from(chosen).equals(month.month());
        g.setFill(pane.color(Ink.SURFACE));
        g.fillRoundRect(card.x(), card.y(), card.w(), card.h(), 12, 12);
        g.setStroke(pane.color(current ? Ink.ACCENT : Ink.BORDER));
        g.setLineWidth(current ? 2 : 1);
        g.strokeRoundRect(card.x() + 0.5, card.y() + 0.5, card.w() - 1, card.h() - 1, 12, 12);
        head(g, month.month(), card);
        month.ranges().forEach(range -> range(g, range, card));
        for (LocalDate day = month.month().atDay(1); YearMonth.from(day).equals(month.month()); day = day.plusDays(1)) {
            day(g, day, month.marksOn(day), card, chosen, today);
        }
        strips(g, month, card);
    }

    private void head(GraphicsContext g, YearMonth month, Card card) {
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(pane.boldFont(1));
        g.setFill(pane.color(Ink.FG));
        g.fillText(DateWords.capital(words.monthName(month.atDay(1))), card.x() + PAD, card.y() + 19);
        g.setFont(pane.font(SMALL));
        g.setFill(pane.color(Ink.FG_SUBTLE));
        g.setTextAlign(TextAlignment.RIGHT);
        g.fillText(newMoon(month), card.x() + card.w() - PAD, card.y() + 19);
        g.setTextAlign(TextAlignment.CENTER);
        for (int column = 0; column < WEEK; column++) {
            LocalDate monday = LocalDate.of(2024, 1, 1);
            g.fillText(words.shortWeekday(monday.plusDays(column)), card.middleX(column), card.y() + NAMES_Y);
        }
    }

    /** '10/3 là 1/2 ÂL': the first day of a lunar month within the month. */
    private String newMoon(YearMonth month) {
        for (LocalDate day = month.atDay(1); YearMonth.from(day).equals(month); day = day.plusDays(1)) {
            if (LunarDay.told(day) && LunarDay.of(day).day() == 1) {
                LunarDay lunar = LunarDay.of(day);
                return lunar.month() == 1
                        ? messages.text("calendar.year.tet", DateWords.day(day))
                        : messages.text("calendar.year.newMoon", DateWords.day(day), lunar.shortText());
            }
        }
        return "";
    }

    private void range(GraphicsContext g, Days range, Card card) {
        int blanks = blanks(YearMonth.from(range.first()));
        int from = range.first().getDayOfMonth() - 1 + blanks;
        int to = range.last().getDayOfMonth() - 1 + blanks;
        g.setFill(pane.color(Ink.ACCENT_MUTED));
        for (int row = from / WEEK; row <= to / WEEK; row++) {
            int first = Math.max(from, row * WEEK) % WEEK;
            int last = Math.min(to, row * WEEK + WEEK - 1) % WEEK;
            double left = card.middleX(first) - card.columnWidth() / 2;
            double right = card.middleX(last) + card.columnWidth() / 2;
            g.fillRoundRect(left, card.middleY(row) - 8, right - left, 17, 8, 8);
        }
    }

    private void day(GraphicsContext g, LocalDate day, Set<Mark> marks, Card card, LocalDate chosen, LocalDate today) {
        int place = day.getDayOfMonth() - 1 + blanks(YearMonth.from(day));
        double x = card.middleX(place % WEEK);
        double y = card.middleY(place / WEEK);
        boolean late = marks.contains(Mark.OVERDUE);
        boolean now = day.equals(today);
        if (late || now) {
            g.setFill(pane.color(now ? Ink.ACCENT_FILL : Ink.DANGER_SUBTLE));
            g.fillOval(x - 10, y - 10, 20, 20);
        }
        if (marks.contains(Mark.OBSERVANCE)) {
            g.setStroke(pane.color(Ink.ACCENT));
            g.setLineWidth(1);
            g.strokeOval(x - 9.5, y - 9.5, 19, 19);
        }
        if (day.equals(chosen)) {
            g.setStroke(pane.color(Ink.ACCENT));
            g.setLineWidth(1.5);
            g.strokeRoundRect(x - 12.5, y - 9.5, 25, 19, 6, 6);
        }
        boolean dotted = marks.contains(Mark.DOT);
        g.setTextAlign(TextAlignment.CENTER);
        g.setFont(dotted || late || now ? pane.boldFont(SMALL) : pane.font(SMALL));
        boolean weekend = day.getDayOfWeek().getValue() >= 6;
        Ink ink = now
                ? Ink.ON_ACCENT
                : late
                        ? Ink.DANGER
                        : dotted ? Ink.ACCENT : weekend && !marks.contains(Mark.RANGE) ? Ink.FG_SUBTLE : Ink.FG;
        g.setFill(pane.color(ink));
        g.fillText(Integer.toString(day.getDayOfMonth()), x, y);
        if (dotted) {
            g.setFill(pane.color(now ? Ink.ON_ACCENT : late ? Ink.DANGER : Ink.ACCENT));
            g.fillOval(x - 2, y + 6, 4, 4);
        }
    }

    private void strips(GraphicsContext g, YearLayout.Month month, Card card) {
        int size = month.strip().size();
        int rows = (blanks(month.month()) + month.month().lengthOfMonth() + WEEK - 1) / WEEK;
        int room = (int) ((card.h() - DAYS_Y - rows * ROW - 4) / STRIP);
        int most = Math.min(MOST_STRIPS, Math.max(1, room));
        int shown = Math.min(size, most);
        Font font = pane.font(TINY);
        double noteWidth = 0;
        g.setFont(font);
        if (size > shown) {
            String more = messages.text("calendar.more", Integer.toString(size - shown));
            noteWidth = Marks.width(more, font) + 6;
            g.setTextAlign(TextAlignment.RIGHT);
            g.setFill(pane.color(Ink.ACCENT));
            g.fillText(more, card.x() + card.w() - PAD, card.y() + card.h() - STRIP / 2);
        }
        for (int i = 0; i < shown; i++) {
            double y = card.y() + card.h() - (shown - i) * STRIP - 1;
            double w = card.w() - 2 * PAD - (i == shown - 1 ? noteWidth : 0);
            strip(g, month.strip().get(i), card.x() + PAD, y, w, font);
        }
    }

    private void strip(GraphicsContext g, Entry entry, double x, double y, double w, Font font) {
        boolean throughout = entry.shape() == Entry.Shape.BAR && entry.tone() == Tone.FIXED;
        if (throughout) {
            g.setFill(pane.color(Ink.ACCENT_MUTED));
            g.fillRoundRect(x, y, w, STRIP - 2, 8, 8);
        } else {
            Marks.bar(pane, g, entry, new Rectangle2D(x, y, w, STRIP - 2));
        }
        String text = Marks.fit(DaySentence.of(entry), font, w - 14);
        if (entry.tone() == Tone.TENTATIVE) {
            g.setFill(pane.color(Ink.SURFACE));
            g.fillRoundRect(x + 4, y + 2, Marks.width(text, font) + 6, STRIP - 6, 4, 4);
        }
        g.setTextAlign(TextAlignment.LEFT);
        g.setFont(font);
        g.setFill(pane.color(
                entry.tone() == Tone.OVERDUE ? Ink.DANGER : entry.tone() == Tone.DONE ? Ink.FG_MUTED : Ink.FG));
        g.fillText(text, x + 7, y + (STRIP - 2) / 2);
    }
}
