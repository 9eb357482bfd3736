package vn.sen.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
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
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;

/** Keys and clicks on the calendar. */
@ExtendWith(ApplicationExtension.class)
class CalendarWindowTest extends CalendarWindow {
    @Start
    void start(Stage stage) throws Exception {
        open(stage);
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
        robot.interact(
                () -> robot.lookup(".week-grid").query().getScene().getWindow().setHeight(480));
        settle();
        Label more = robot.lookup(".day-cell > .more-link").<Label>queryAll().stream()
                .filter(label -> label.isVisible() && label.getText().startsWith("+"))
                .findFirst()
                .orElseThrow();
        robot.clickOn(more);
        assertThat(robot.lookup(".day-popup .time-box").queryAll()).hasSizeGreaterThanOrEqualTo(2);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void aFarMonthIsTwoStepsAway(FxRobot robot) {
        robot.clickOn(".calendar-period");
        robot.type(KeyCode.PAGE_DOWN);
        robot.clickOn("Tháng 8");
        settle();
        assertThat(CalendarWindow.period(robot)).isEqualTo("Tháng 8/2025");
    }

    @Test
    void anEmptyMonthOffersTheNearestActivity(FxRobot robot) {
        robot.press(KeyCode.CONTROL)
                .type(KeyCode.PAGE_DOWN)
                .type(KeyCode.PAGE_DOWN)
                .release(KeyCode.CONTROL);
        settle();
        assertThat(CalendarWindow.period(robot)).isEqualTo("Tháng 3/2026");
        robot.clickOn("#nearest");
        settle();
        assertThat(CalendarWindow.period(robot)).endsWith("/2024");
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
        robot.interact(() ->
                robot.lookup(".undated-card.tentative .button").<Button>query().fire());
        settle();
        assertThat(schedule("3.3")).containsExactly(When.on(TODAY));
        assertThat(facts("3.3").state()).isEqualTo(State.SETTLED);
    }
}
