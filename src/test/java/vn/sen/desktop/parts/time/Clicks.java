package vn.sen.desktop.parts.time;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.testfx.api.FxRobot;

/** Double clicks that do not depend on how fast the machine is. */
public final class Clicks {
    private Clicks() {}

    /** Double-clicks a node at a point of its own. */
    public static void twice(FxRobot robot, Node node, double x, double y) {
        robot.interact(() -> {
            fire(node, MouseEvent.MOUSE_PRESSED, x, y);
            fire(node, MouseEvent.MOUSE_RELEASED, x, y);
        });
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
        Point2D scene = node.localToScene(x, y);
        Point2D screen = node.localToScreen(x, y);
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        node,
                        node,
                        type,
                        scene.getX(),
                        scene.getY(),
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        2,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
