package vn.sen.desktop.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
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
import vn.sen.desktop.parts.time.Desk;
import vn.sen.desktop.parts.time.Display;
import vn.sen.schedule.When;
import vn.sen.timeline.GanttLayout.Row;

@ExtendWith(ApplicationExtension.class)
class GanttWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);

    private PlanBook book;
    private Desk desk;
    private GanttScreen screen;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("sen-gantt");
        book = AYear.in(folder);
        desk = new Desk(book, TODAY);
        screen = new GanttScreen(desk.bench());
        Scene scene = new Scene((Parent) screen.view(), 990, 700);
        new Look(Theme.LIGHT, Fonts.liberation(Fonts.LIBERATION_SANS), TextSize.NORMAL).dress(scene);
        stage.setScene(scene);
        stage.show();
        screen.activate();
        screen.open(new Place.Gantt(AYear.PLAN, AYear.id("1.3")));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(screen::deactivate);
        book.close();
    }

    @Test
    void arrowsWalkTheRowsAndFoldThem(FxRobot robot) {
        int before = pane(robot).rows().size();
        robot.type(KeyCode.LEFT);
        assertThat(pane(robot).getAccessibleText()).contains("Thông tin, tuyên truyền đối ngoại");
        robot.type(KeyCode.LEFT);
        assertThat(pane(robot).rows()).hasSize(before - 7);
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(pane(robot).getAccessibleText()).contains("1.1", "Tuần lễ Áo dài", "Tuyên giáo");
    }

    @Test
    void altAndAnArrowMoveTheSelectedBar(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(schedule("1.3")).containsExactly(When.parse("2024-03-21"));
    }

    @Test
    void whatIsKnownByItsMonthMovesByMonths(FxRobot robot) {
        robot.type(KeyCode.UP);
        robot.press(KeyCode.ALT).type(KeyCode.RIGHT).release(KeyCode.ALT);
        settle();
        assertThat(schedule("1.2")).containsExactly(When.parse("2024-04"));
    }

    @Test
    void enterOpensTheItem(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        assertThat(desk.places).containsExactly(new Place.Plans(AYear.PLAN, AYear.id("1.3")));
    }

    @Test
    @Tag("display")
    void ctrlAndTheWheelZoomUnderThePointer(FxRobot robot) {
        Display.need();
        Point2D bar = middle(robot, "1.3");
        robot.moveTo(bar);
        double before = pane(robot).frame().axis().pixelsPerDay();
        robot.press(KeyCode.CONTROL).scroll(2, VerticalDirection.UP).release(KeyCode.CONTROL);
        settle();
        assertThat(pane(robot).frame().axis().pixelsPerDay()).isNotEqualTo(before);
        assertThat(middle(robot, "1.3").getX()).isCloseTo(bar.getX(), within(3.0));
    }

    @Test
    void theWheelScrollsTheRowsAndTheHeadStays(FxRobot robot) {
        robot.moveTo(pane(robot));
        robot.scroll(3, VerticalDirection.DOWN);
        settle();
        Frame frame = pane(robot).frame();
        robot.scroll(30, VerticalDirection.UP);
        settle();
        assertThat(pane(robot).frame().top()).isNotEqualTo(frame.top());
        assertThat(pane(robot).frame().axis()).isEqualTo(frame.axis());
    }

    @Test
    void theSegmentsShowAYearOrAWeek(FxRobot robot) {
        robot.interact(() -> robot.lookup("#year").<ToggleButton>query().fire());
        assertThat(pane(robot).frame().axis().visible(pane(robot).chartWidth()).count()).isBetween(365L, 367L);
        robot.interact(() -> robot.lookup("#week").<ToggleButton>query().fire());
        assertThat(pane(robot).frame().axis().visible(pane(robot).chartWidth()).count()).isLessThan(40);
    }

    @Test
    @Tag("display")
    void draggingABarMovesItAndUndoBringsItBack(FxRobot robot) throws Exception {
        Display.need();
        Point2D from = middle(robot, "1.1");
        drag(robot, from, from.add(10 * wide(robot), 0));
        assertThat(schedule("1.1")).containsExactly(When.parse("2024-03-11/2024-03-18"));
        book.undo();
        assertThat(schedule("1.1")).containsExactly(When.parse("2024-03-01/2024-03-08"));
    }

    @Test
    @Tag("display")
    void draggingAnEdgeStretches(FxRobot robot) {
        Display.need();
        Rectangle2D bar = bar(robot, "1.1");
        Point2D edge = screen(robot, bar.getMaxX() - 2, (bar.getMinY() + bar.getMaxY()) / 2);
        drag(robot, edge, edge.add(9 * wide(robot), 0));
        assertThat(schedule("1.1")).containsExactly(When.parse("2024-03-01/2024-03-17"));
    }

    @Test
    @Tag("display")
    void aDragIsGivenUpWithEsc(FxRobot robot) {
        Display.need();
        Point2D from = middle(robot, "1.1");
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(60, 0));
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        settle();
        assertThat(schedule("1.1")).containsExactly(When.parse("2024-03-01/2024-03-08"));
    }

    @Test
    @Tag("display")
    void draggingTheGroundMovesAlongTheTime(FxRobot robot) {
        Display.need();
        LocalDate before = pane(robot).frame().axis().day(0);
        Point2D from = screen(robot, 900, bar(robot, "1.1").getMinY());
        drag(robot, from, from.add(-100, 0));
        assertThat(pane(robot).frame().axis().day(0)).isAfter(before);
        assertThat(desk.said).isEmpty();
    }

    @Test
    @Tag("display")
    void aDoubleClickOpensTheItem(FxRobot robot) {
        Display.need();
        robot.moveTo(middle(robot, "1.1")).doubleClickOn(MouseButton.PRIMARY);
        assertThat(desk.places).containsExactly(new Place.Plans(AYear.PLAN, AYear.id("1.1")));
    }

    private static GanttPane pane(FxRobot robot) {
        return robot.lookup(".gantt-pane").query();
    }

    private static double wide(FxRobot robot) {
        return pane(robot).frame().axis().pixelsPerDay();
    }

    private static Rectangle2D bar(FxRobot robot, String label) {
        List<Row> rows = pane(robot).rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).node().label().equals(label)) {
                return pane(robot).frame().box(i, rows.get(i).entries().getFirst(), Frame.BAR);
            }
        }
        throw new AssertionError("no row " + label);
    }

    private static Point2D middle(FxRobot robot, String label) {
        Rectangle2D bar = bar(robot, label);
        return screen(robot, (bar.getMinX() + bar.getMaxX()) / 2, (bar.getMinY() + bar.getMaxY()) / 2);
    }

    private static Point2D screen(FxRobot robot, double x, double y) {
        return pane(robot).localToScreen(x, y);
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

    private List<When> schedule(String label) {
        return book.plan(AYear.PLAN)
                .orElseThrow()
                .find(AYear.id(label))
                .orElseThrow()
                .activity()
                .orElseThrow()
                .schedule();
    }
}
