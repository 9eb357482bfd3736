package vn.sen.desktop.calendar;

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
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Fonts;
import vn.sen.desktop.parts.Look;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.TextSize;
import vn.sen.desktop.parts.Theme;
import vn.sen.desktop.parts.time.AYear;
import vn.sen.desktop.parts.time.Desk;
import vn.sen.plan.Activity;
import vn.sen.schedule.When;

/** A window with an invented year, and hands for it. */
abstract class CalendarWindow {
    static final LocalDate TODAY = LocalDate.of(2024, 3, 6);

    PlanBook book;
    Desk desk;
    CalendarScreen screen;
    Scene scene;

    void open(Stage stage) throws Exception {
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

    static void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to));
        robot.moveTo(to);
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(20);
    }

    static BoxView box(FxRobot robot, String words) {
        return robot.lookup(".time-box").<BoxView>queryAll().stream()
                .filter(box -> box.isVisible() && DaySentence.of(box.entry()).contains(words))
                .findFirst()
                .orElseThrow();
    }

    static DayCell cell(FxRobot robot, LocalDate day) {
        return robot.lookup(".week-grid").<WeekGrid>query().cell(day).orElseThrow();
    }

    static Bounds bounds(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    static Point2D middle(Node node) {
        Bounds bounds = bounds(node);
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    static String figure(FxRobot robot) {
        return robot.lookup(".day-figure").<Label>query().getText();
    }

    static String period(FxRobot robot) {
        return robot.lookup(".calendar-period").<Button>query().getText();
    }

    Activity facts(String label) {
        return book.plan(AYear.PLAN)
                .orElseThrow()
                .find(AYear.id(label))
                .orElseThrow()
                .activity()
                .orElseThrow();
    }

    List<When> schedule(String label) {
        return facts(label).schedule();
    }
}
