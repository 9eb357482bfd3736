package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.time.DateWords;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;
import vn.sen.timeline.Box;
import vn.sen.timeline.Entry;
import vn.sen.timeline.MonthLayout;

/** Whole weeks with the boxes of their days. Cells and boxes are made once and filled anew. */
final class WeekGrid extends Region {
    static final double NAMES = 28;
    private static final double HEAD = 24;
    private static final double STEP = 22;
    private static final double CLOSE_STEP = 18;
    private static final int ENOUGH = 3;
    /** In a week there is room for two lines of words. */
    private static final double WEEK_STEP = 40;

    private static final double BETWEEN = 2;
    private static final int WEEK = 7;
    private static final LocalDate A_MONDAY = LocalDate.of(2024, 1, 1);

    private final Messages messages;
    private final List<Label> names = new ArrayList<>();
    private final List<DayCell> cells = new ArrayList<>();
    private final List<BoxView> boxes = new ArrayList<>();
    private @Nullable CalendarPage page;
    private MonthLayout layout = MonthLayout.of(YearMonth.from(A_MONDAY), List.of(), 1);
    private int usedBoxes;
    /** Boxes of one day with a free line below, which they take where their words are long. */
    private final Set<BoxView> growing = new HashSet<>();

    private LocalDate chosen = LocalDate.EPOCH;
    private String selected = "";
    private int laidOutLanes;

    WeekGrid(Messages messages) {
        this.messages = messages;
        getStyleClass().add("week-grid");
        DateWords words = new DateWords(messages);
        for (int column = 0; column < WEEK; column++) {
            Label name = new Label(words.weekday(A_MONDAY.plusDays(column)));
            name.getStyleClass().add("weekday-name");
            names.add(name);
        }
        getChildren().addAll(names);
        setFocusTraversable(true);
    }

    /** Shows a month's page, or a week's. */
    void show(CalendarPage shown) {
        page = shown;
        laidOutLanes = 0;
        requestLayout();
    }

    void choose(LocalDate day) {
        chosen = day;
        if (page != null) {
            cells.forEach(cell -> cell.mark(day, today()));
        }
    }

    void select(String id) {
        selected = id;
        boxes.forEach(this::markSelected);
    }

    private void markSelected(BoxView box) {
        box.setSelected(
                !selected.isEmpty() && box.entry().id().equals(selected)
                        ? BoxView.Selection.CHOSEN
                        : BoxView.Selection.OTHER);
    }

    private LocalDate today() {
        return page == null ? LocalDate.EPOCH : page.today();
    }

    /** The layout that is shown. */
    MonthLayout month() {
        return layout;
    }

    /** Shows where something would come to lie; null for nowhere. */
    void showDrop(@Nullable Days days) {
        cells.forEach(cell -> cell.drop(days != null && days.contains(cell.day())));
    }

    /** The day under a point of the scene; empty beside the grid. */
    Optional<LocalDate> dayAt(double sceneX, double sceneY) {
        Point2D at = sceneToLocal(sceneX, sceneY);
        if (at == null || at.getX() < 0 || at.getX() >= getWidth() || at.getY() < NAMES || at.getY() >= getHeight()) {
            return Optional.empty();
        }
        int column = Math.min(WEEK - 1, (int) (at.getX() / getWidth() * WEEK));
        int week = Math.min(layout.weeks() - 1, (int) ((at.getY() - NAMES) / rowHeight(layout.weeks())));
        return Optional.of(layout.day(week, column));
    }

    /** The cell of a day, if it is shown. */
    Optional<DayCell> cell(LocalDate day) {
        return cells.stream()
                .limit((long) layout.weeks() * WEEK)
                .filter(cell -> cell.day().equals(day))
                .findFirst();
    }

    private double rowHeight(int weeks) {
        return (getHeight() - NAMES) / weeks;
    }

    private double columnX(int column) {
        return Math.round(getWidth() * column / WEEK);
    }

    private double rowY(int week) {
        return NAMES + Math.round((getHeight() - NAMES) * week / layout.weeks());
    }

    @Override
    protected void layoutChildren() {
        fillIfNeeded();
        for (int column = 0; column < WEEK; column++) {
            names.get(column).resizeRelocate(columnX(column), 0, columnX(column + 1) - columnX(column), NAMES);
        }
        for (int i = 0; i < layout.weeks() * WEEK; i++) {
            int week = i / WEEK;
            int column = i % WEEK;
            cells.get(i)
                    .resizeRelocate(
                            columnX(column),
                            rowY(week),
                            columnX(column + 1) - columnX(column),
                            rowY(week + 1) - rowY(week));
        }
        for (BoxView box : boxes.subList(0, usedBoxes)) {
            place(box);
        }
    }

    private void place(BoxView box) {
        double left = columnX(box.first()) + (box.getStyleClass().contains("cut-left") ? 0 : 4);
        double right = columnX(box.last() + 1) - (box.getStyleClass().contains("cut-right") ? 0 : 5);
        int lines = growing.contains(box) && box.tooLong(right - left) ? 2 : 1;
        box.wrap(step() == WEEK_STEP ? 2 : lines);
        box.resizeRelocate(left, rowY(box.week()) + HEAD + box.lane() * step(), right - left, lines * step() - BETWEEN);
    }

    /** The height of a line: a month of six weeks takes closer ones rather than fewer. */
    private double step(int weeks) {
        if (page != null && page.view() == CalendarView.WEEK) {
            return WEEK_STEP;
        }
        return Math.clamp(Math.floor((rowHeight(weeks) - HEAD) / ENOUGH), CLOSE_STEP, STEP);
    }

    private double step() {
        return step(layout.weeks());
    }

    /** Lays out anew when the page or the room for lines changed. */
    private void fillIfNeeded() {
        if (page == null || getHeight() <= NAMES) {
            return;
        }
        int weeks = page.view() == CalendarView.WEEK
                ? 1
                : (int) (MonthLayout.window(YearMonth.from(page.anchor())).count() / WEEK);
        int lanes = Math.max(1, (int) ((rowHeight(weeks) - HEAD) / step(weeks)));
        if (lanes != laidOutLanes) {
            laidOutLanes = lanes;
            fill(page, lanes);
        }
    }

    private void fill(CalendarPage shown, int lanes) {
        layout = shown.view() == CalendarView.WEEK
                ? MonthLayout.ofWeek(shown.anchor(), shown.entries(), lanes)
                : MonthLayout.of(YearMonth.from(shown.anchor()), shown.entries(), lanes);
        fillCells(shown);
        fillBoxes();
    }

    private void fillCells(CalendarPage shown) {
        int wanted = layout.weeks() * WEEK;
        while (cells.size() < wanted) {
            DayCell cell = new DayCell();
            cells.add(cell);
            // Under every box.
            getChildren().add(WEEK + cells.size() - 1, cell);
        }
        Days period = shown.view().period(shown.anchor());
        for (int i = 0; i < cells.size(); i++) {
            DayCell cell = cells.get(i);
            cell.setVisible(i < wanted);
            if (i < wanted) {
                LocalDate day = layout.day(i / WEEK, i % WEEK);
                int hidden = layout.hiddenOn(day);
                cell.show(
                        day,
                        period.contains(day) ? DayCell.Place.INSIDE : DayCell.Place.OUTSIDE,
                        hidden,
                        messages.text("calendar.more", Integer.toString(hidden)),
                        HEAD + (laidOutLanes - 1) * step());
                cell.showLunar(i == 0 || day.getDayOfMonth() == 1 ? DayCell.MonthName.NAMED : DayCell.MonthName.PLAIN);
                cell.mark(chosen, shown.today());
                cell.setAccessibleText(DaySentence.of(shown, day, messages));
                cell.tip(shown.observancesStarting(day).stream()
                        .map(ObservedDay::name)
                        .collect(Collectors.joining("\n")));
            }
        }
    }

    private void fillBoxes() {
        List<Box> shown = layout.boxes();
        while (boxes.size() < shown.size()) {
            BoxView box = new BoxView();
            boxes.add(box);
            getChildren().add(box);
        }
        usedBoxes = shown.size();
        growing.clear();
        for (int i = 0; i < boxes.size(); i++) {
            BoxView box = boxes.get(i);
            box.setVisible(i < usedBoxes);
            if (i < usedBoxes) {
                box.show(shown.get(i));
                box.setMouseTransparent(shown.get(i).entry().kind() == Entry.Kind.OBSERVANCE);
                box.setAccessibleText(DaySentence.of(shown.get(i).entry()));
                markSelected(box);
                if (hasRoomBelow(shown.get(i), shown)) {
                    growing.add(box);
                }
            }
        }
    }

    private boolean hasRoomBelow(Box box, List<Box> shown) {
        boolean oneCell = box.first() == box.last() && box.lane() + 1 < laidOutLanes;
        return oneCell
                && layout.hiddenOn(layout.day(box.week(), box.first())) == 0
                && shown.stream()
                        .noneMatch(other ->
                                other.week() == box.week() && other.lane() > box.lane() && other.covers(box.first()));
    }
}
