package vn.sen.desktop.plans;

import javafx.geometry.Pos;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The list of plans: a pane at the left where there is room, else a drawer over the outline. */
final class ListDrawer {
    private static final String DRAWER = "drawer";

    private final StackPane screen;
    private final BorderPane layout;
    private final Region list;

    private boolean narrow;
    private boolean open;

    ListDrawer(StackPane screen, BorderPane layout, Region list) {
        this.screen = screen;
        this.layout = layout;
        this.list = list;
        screen.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressedBeside);
    }

    /** Whether the list is a drawer now, open or not. */
    boolean narrow() {
        return narrow;
    }

    boolean open() {
        return open;
    }

    void narrow(boolean littleRoom) {
        narrow = littleRoom;
        open = open && narrow;
        place();
    }

    void toggle() {
        open = narrow && !open;
        place();
    }

    void close() {
        open = false;
        place();
    }

    private void pressedBeside(MouseEvent event) {
        if (open && event.getX() > list.getWidth()) {
            close();
            event.consume();
        }
    }

    private void place() {
        list.getStyleClass().remove(DRAWER);
        screen.getChildren().remove(list);
        layout.setLeft(narrow ? null : list);
        if (open) {
            list.getStyleClass().add(DRAWER);
            list.setMaxWidth(Region.USE_PREF_SIZE);
            StackPane.setAlignment(list, Pos.CENTER_LEFT);
            screen.getChildren().add(list);
        }
    }
}
