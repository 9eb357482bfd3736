package vn.sen.desktop.calendar;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import vn.sen.schedule.LunarDay;

/** A day of the grid: its number, its lunar day, and the count of what found no line. */
final class DayCell extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OUTSIDE = PseudoClass.getPseudoClass("outside");
    private static final PseudoClass WEEKEND = PseudoClass.getPseudoClass("weekend");
    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");
    private static final PseudoClass NEW_MOON = PseudoClass.getPseudoClass("new-moon");
    private static final double HEAD = 24;

    private final Label number = new Label();
    private final Label lunar = new Label();
    private final Label more = new Label();
    private final Tooltip tooltip = new Tooltip();
    private LocalDate day = LocalDate.EPOCH;
    private double moreY;

    DayCell() {
        getStyleClass().add("day-cell");
        number.getStyleClass().add("day-number");
        lunar.getStyleClass().add("lunar-day");
        more.getStyleClass().add("more-link");
        getChildren().addAll(number, lunar, more);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    void show(LocalDate shown, Place place, int hidden, String moreWords, double newMoreY) {
        moreY = newMoreY;
        day = shown;
        number.setText(
                shown.getDayOfMonth() == 1 && place != Place.OUTSIDE
                        ? "1/" + shown.getMonthValue()
                        : Integer.toString(shown.getDayOfMonth()));
        number.pseudoClassStateChanged(OUTSIDE, place == Place.OUTSIDE);
        pseudoClassStateChanged(OUTSIDE, place == Place.OUTSIDE);
        pseudoClassStateChanged(WEEKEND, shown.getDayOfWeek().getValue() >= 6);
        more.setText(moreWords);
        more.setVisible(hidden > 0);
    }

    /** Writes the lunar day; with its month on the first of a month and where asked. */
    void showLunar(MonthName name) {
        boolean told = LunarDay.told(day);
        lunar.setVisible(told);
        if (told) {
            LunarDay of = LunarDay.of(day);
            lunar.setText(name == MonthName.NAMED || of.day() == 1 ? of.shortText() : Integer.toString(of.day()));
            lunar.pseudoClassStateChanged(NEW_MOON, of.day() == 1);
        }
    }

    /** Where a day lies. */
    enum Place {
        INSIDE,
        OUTSIDE
    }

    /** Whether the lunar month is named. */
    enum MonthName {
        NAMED,
        PLAIN
    }

    void mark(LocalDate chosen, LocalDate today) {
        pseudoClassStateChanged(CHOSEN, day.equals(chosen));
        pseudoClassStateChanged(TODAY, day.equals(today));
    }

    void drop(boolean here) {
        pseudoClassStateChanged(DROP, here);
    }

    /** Says more while the pointer rests on the cell; '' for nothing more. */
    void tip(String words) {
        if (words.isEmpty()) {
            Tooltip.uninstall(this, tooltip);
        } else {
            tooltip.setText(words);
            Tooltip.install(this, tooltip);
        }
    }

    LocalDate day() {
        return day;
    }

    /** Whether a point of the cell lies on its '+2'. */
    boolean onMore(double x, double y) {
        return more.isVisible() && more.getBoundsInParent().contains(x, y);
    }

    @Override
    protected void layoutChildren() {
        double w = Math.max(number.minWidth(-1), number.prefWidth(-1));
        number.resizeRelocate(getWidth() >= 60 ? 4 : 2, 3, w, number.prefHeight(-1));
        double lw = lunar.prefWidth(-1);
        lunar.resizeRelocate(snapPositionX(getWidth() - lw - 9), 0, lw, HEAD + 4);
        double mw = Math.min(getWidth() - 8, more.prefWidth(-1));
        double mh = 18;
        more.resizeRelocate(6, moreY + 1, mw, mh);
    }
}
