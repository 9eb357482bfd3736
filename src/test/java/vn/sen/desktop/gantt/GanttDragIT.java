package vn.sen.desktop.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.sen.NeedsDisplay;
import vn.sen.schedule.When;

/** Drags and the wheel on the Gantt chart, on a real display. */
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class GanttDragIT extends GanttWindow {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void ctrlAndTheWheelZoomUnderThePointer(FxRobot robot) {
        Point2D bar = middle(robot, "1.3");
        robot.moveTo(bar);
        double before = pane(robot).frame().axis().pixelsPerDay();
        robot.press(KeyCode.CONTROL).scroll(2, VerticalDirection.UP).release(KeyCode.CONTROL);
        settle();
        assertThat(pane(robot).frame().axis().pixelsPerDay()).isNotEqualTo(before);
        assertThat(middle(robot, "1.3").getX()).isCloseTo(bar.getX(), within(3.0));
    }

    @Test
    void draggingABarMovesItAndUndoBringsItBack(FxRobot robot) throws Exception {
        Point2D from = middle(robot, "1.1");
        drag(robot, from, from.add(10 * wide(robot), 0));
        assertThat(schedule("1.1")).containsExactly(When.parse("2024-03-11/2024-03-18"));
        book.undo();
        assertThat(schedule("1.1")).containsExactly(When.parse("2024-03-01/2024-03-08"));
    }

    @Test
    void draggingAnEdgeStretches(FxRobot robot) {
        Rectangle2D bar = bar(robot, "1.1");
        Point2D edge = screen(robot, bar.getMaxX() - 2, (bar.getMinY() + bar.getMaxY()) / 2);
        drag(robot, edge, edge.add(9 * wide(robot), 0));
        assertThat(schedule("1.1")).containsExactly(When.parse("2024-03-01/2024-03-17"));
    }

    @Test
    void aDragIsGivenUpWithEsc(FxRobot robot) {
        Point2D from = middle(robot, "1.1");
        robot.moveTo(from).press(MouseButton.PRIMARY).moveTo(from.add(60, 0));
        robot.type(KeyCode.ESCAPE).release(MouseButton.PRIMARY);
        settle();
        assertThat(schedule("1.1")).containsExactly(When.parse("2024-03-01/2024-03-08"));
    }

    @Test
    void draggingTheGroundMovesAlongTheTime(FxRobot robot) {
        LocalDate before = pane(robot).frame().axis().day(0);
        Point2D from = screen(robot, 900, bar(robot, "1.1").getMinY());
        drag(robot, from, from.add(-100, 0));
        assertThat(pane(robot).frame().axis().day(0)).isAfter(before);
        assertThat(desk.said).isEmpty();
    }
}
