package vn.sen.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Fonts;
import vn.sen.desktop.parts.Look;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.TextSize;
import vn.sen.desktop.parts.Theme;
import vn.sen.desktop.parts.time.AYear;
import vn.sen.desktop.parts.time.Clicks;
import vn.sen.desktop.parts.time.Desk;
import vn.sen.desktop.parts.time.Display;
import vn.sen.plan.Activity;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;

@ExtendWith(ApplicationExtension.class)
class CalendarWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);

    private PlanBook book;
    private Desk desk;
    private CalendarScreen screen;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("sen-calendar");
        book = AYear.in(folder);
        desk = new Desk(book, TODAY);
        screen = new CalendarScreen(desk.bench());
        scene = new Scene((Parent) screen.view(), 990, 700);
        new Look(Theme.LIGHT, Fonts.liberation(Fonts.LIBERATION_SANS), TextSize.NORMAL).dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.activate();
        screen.open(new Place.Calendar(null));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(screen::deactivate);
        book.close();
    }

    @Test
    void arrowsChooseADayAndPageDownTurnsTheMonth(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(figure(robot)).isEqualTo("14");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(period(robot)).isEqualTo("Tháng 4/2024");
        robot.type(KeyCode.HOME);
        assertThat(period(robot)).isEqualTo("Tháng 3/2024");
        assertThat(figure(robot)).isEqualTo("06");
    }

    @Test
    void altAndAnArrowMoveTheChosenActivity(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(schedule("2.1")).containsExactly(When.parse("2024-03-08"));
        assertThat(figure(robot)).isEqualTo("08");
    }

    @Test
    void enterOpensWhatIsOnTheDay(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.ENTER);
        assertThat(desk.places).containsExactly(new Place.Plans(AYear.PLAN, AYear.id("2.1")));
    }

    @Test
    void aClickOnADayShowsItInThePane(FxRobot robot) {
        robot.clickOn(cell(robot, LocalDate.of(2024, 3, 20)));
        assertThat(figure(robot)).isEqualTo("20");
        assertThat(robot.lookup(".happening-card").queryAll()).hasSize(2);
    }

    @Test
    void aDoubleClickOnADayAsksForAnActivityAndEnterAddsIt(FxRobot robot) {
        Clicks.twice(robot, cell(robot, LocalDate.of(2024, 3, 18)), 60, 60);
        TextField text = robot.lookup("#add-text").query();
        robot.interact(() -> text.setText("Gặp gỡ báo chí"));
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(book.shown(Days.of(LocalDate.of(2024, 3, 18))))
                .anySatisfy(one -> assertThat(one.text()).isEqualTo("Gặp gỡ báo chí"));
        assertThat(robot.lookup("#add-text").tryQuery()).isEmpty();
    }

    @Test
    void whatFindsNoLineOpensInAPopup(FxRobot robot) {
        Label more = robot.lookup(".day-cell > .more-link").<Label>queryAll().stream()
                .filter(label -> label.isVisible() && label.getText().startsWith("+"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(more);
        assertThat(robot.lookup(".day-popup .time-box").queryAll()).hasSizeGreaterThanOrEqualTo(4);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void everyDayIsSaidToAScreenReader(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        WeekGrid grid = robot.lookup(".week-grid").query();
        assertThat(grid.getAccessibleText())
                .contains("Thứ Sáu, 08/3/2024", "28 tháng Giêng", "Quốc tế Phụ nữ", "Đồng diễn Áo dài");
    }

    @Test
    void aButtonSettlesAMonthOnTheChosenDay(FxRobot robot) {
        robot.interact(() -> robot.lookup(".undated-card.tentative .button")
                .<Button>query()
                .fire());
        settle();
        assertThat(schedule("3.3")).containsExactly(When.on(TODAY));
        assertThat(facts("3.3").state()).isEqualTo(State.SETTLED);
    }

    @Test
    @Tag("display")
    void draggingABarMovesItAndUndoBringsItBack(FxRobot robot) throws Exception {
        Display.need();
        drag(robot, middle(box(robot, "Hội thi nấu ăn")), middle(cell(robot, LocalDate.of(2024, 3, 27))));
        assertThat(schedule("1.3")).containsExactly(When.parse("2024-03-27"));
        book.undo();
        assertThat(schedule("1.3")).containsExactly(When.parse("2024-03-20"));
    }

    @Test
    @Tag("display")
    void draggingAnEdgeStretches(FxRobot robot) {
        Display.need();
        Bounds bar = bounds(box(robot, "3.1 Tập huấn"));
        Point2D edge = new Point2D(bar.getMaxX() - 3, bar.getCenterY());
        drag(robot, edge, middle(cell(robot, LocalDate.of(2024, 3, 24))));
        assertThat(schedule("3.1")).containsExactly(When.parse("2024-03-21/2024-03-24"));
    }

    @Test
    @Tag("display")
    void droppingAMonthOnADaySettlesIt(FxRobot robot) throws Exception {
        Display.need();
        drag(robot, middle(box(robot, "3.3 Khảo sát")), middle(cell(robot, LocalDate.of(2024, 3, 26))));
        assertThat(schedule("3.3")).containsExactly(When.parse("2024-03-26"));
        book.undo();
        assertThat(schedule("3.3")).containsExactly(When.parse("2024-03~"));
    }

    @Test
    @Tag("display")
    void aLabelWithTheNewDateFollowsThePointer(FxRobot robot) {
        Display.need();
        robot.moveTo(middle(box(robot, "Hội thi nấu ăn"))).press(MouseButton.PRIMARY);
        robot.moveTo(middle(cell(robot, LocalDate.of(2024, 3, 26))));
        settle();
        Label tip = robot.lookup(".drag-tip").query();
        assertThat(tip.isVisible()).isTrue();
        assertThat(tip.getText()).isEqualTo("Thứ Ba, 26/3/2024");
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        settle();
        assertThat(schedule("1.3")).containsExactly(When.parse("2024-03-20"));
    }

    private static void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to));
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents(20);
    }

    private static BoxView box(FxRobot robot, String words) {
        return robot.lookup(".time-box").<BoxView>queryAll().stream()
                .filter(box -> box.isVisible() && DaySentence.of(box.entry()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static DayCell cell(FxRobot robot, LocalDate day) {
        return robot.lookup(".week-grid").<WeekGrid>query().cell(day).orElseThrow();
    }

    private static Bounds bounds(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    private static Point2D middle(Node node) {
        Bounds bounds = bounds(node);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static String figure(FxRobot robot) {
        return robot.lookup(".day-figure").<Label>query().getText();
    }

    private static String period(FxRobot robot) {
        return robot.lookup(".calendar-period").<Label>query().getText();
    }

    private Activity facts(String label) {
        return book.plan(AYear.PLAN).orElseThrow().find(AYear.id(label)).orElseThrow().activity().orElseThrow();
    }

    private List<When> schedule(String label) {
        return facts(label).schedule();
    }
}
