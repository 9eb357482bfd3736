package vn.sen.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
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

/** Drags on the calendar, on a real display: without one their events go to the node under the pointer. */
@NeedsDisplay
@ExtendWith(ApplicationExtension.class)
class CalendarDragIT extends CalendarWindow {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
    }

    @Test
    void draggingABarMovesItAndUndoBringsItBack(FxRobot robot) throws Exception {
        drag(robot, middle(box(robot, "Hội thi nấu ăn")), middle(cell(robot, LocalDate.of(2024, 3, 27))));
        assertThat(schedule("1.3")).containsExactly(When.parse("2024-03-27"));
        book.undo();
        assertThat(schedule("1.3")).containsExactly(When.parse("2024-03-20"));
    }

    @Test
    void draggingAnEdgeStretches(FxRobot robot) {
        Bounds bar = bounds(box(robot, "3.1 Tập huấn"));
        Point2D edge = new Point2D(bar.getMaxX() - 3, bar.getCenterY());
        drag(robot, edge, middle(cell(robot, LocalDate.of(2024, 3, 24))));
        assertThat(schedule("3.1")).containsExactly(When.parse("2024-03-21/2024-03-24"));
    }

    @Test
    void droppingAMonthOnADaySettlesIt(FxRobot robot) throws Exception {
        drag(robot, middle(box(robot, "3.3 Khảo sát")), middle(cell(robot, LocalDate.of(2024, 3, 26))));
        assertThat(schedule("3.3")).containsExactly(When.parse("2024-03-26"));
        book.undo();
        assertThat(schedule("3.3")).containsExactly(When.parse("2024-03~"));
    }

    @Test
    void aLabelWithTheNewDateFollowsThePointer(FxRobot robot) {
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
}
