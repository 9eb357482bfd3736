package vn.sen.desktop.gantt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
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
import vn.sen.schedule.When;
import vn.sen.timeline.GanttLayout.Row;

/** A window with an invented year, and hands for it. */
abstract class GanttWindow {
    static final LocalDate TODAY = LocalDate.of(2024, 3, 6);

    PlanBook book;
    Desk desk;
    GanttScreen screen;

    void open(Stage stage) throws Exception {
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

    static GanttPane pane(FxRobot robot) {
        return robot.lookup(".gantt-pane").query();
    }

    static double wide(FxRobot robot) {
        return pane(robot).frame().axis().pixelsPerDay();
    }

    static Rectangle2D bar(FxRobot robot, String label) {
        List<Row> rows = pane(robot).rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).node().label().equals(label)) {
                return pane(robot).frame().box(i, rows.get(i).entries().getFirst(), Frame.BAR);
            }
        }
        throw new AssertionError("no row " + label);
    }

    static Point2D middle(FxRobot robot, String label) {
        Rectangle2D bar = bar(robot, label);
        return screen(robot, (bar.getMinX() + bar.getMaxX()) / 2, (bar.getMinY() + bar.getMaxY()) / 2);
    }

    static Point2D screen(FxRobot robot, double x, double y) {
        return pane(robot).localToScreen(x, y);
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

    List<When> schedule(String label) {
        return book.plan(AYear.PLAN)
                .orElseThrow()
                .find(AYear.id(label))
                .orElseThrow()
                .activity()
                .orElseThrow()
                .schedule();
    }
}
