package vn.sen.desktop.gantt;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.time.AYear;
import vn.sen.desktop.parts.time.Clicks;
import vn.sen.schedule.When;

/** Keys and clicks on the Gantt chart. */
@ExtendWith(ApplicationExtension.class)
class GanttWindowTest extends GanttWindow {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
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
        assertThat(pane(robot).frame().axis().visible(pane(robot).chartWidth()).count())
                .isBetween(365L, 367L);
        robot.interact(() -> robot.lookup("#week").<ToggleButton>query().fire());
        assertThat(pane(robot).frame().axis().visible(pane(robot).chartWidth()).count())
                .isLessThan(40);
    }

    @Test
    void aDoubleClickOpensTheItem(FxRobot robot) {
        Rectangle2D bar = bar(robot, "1.1");
        Clicks.twice(robot, pane(robot), bar.getMinX() + 4, bar.getMinY() + 4);
        assertThat(desk.places).containsExactly(new Place.Plans(AYear.PLAN, AYear.id("1.1")));
    }
}
