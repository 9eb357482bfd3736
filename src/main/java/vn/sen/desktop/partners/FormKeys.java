package vn.sen.desktop.partners;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a form: Ctrl+Enter keeps, Esc leaves, Tab goes on even from a field of several lines. */
final class FormKeys {
    private static final KeyCombination KEEP = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination LEAVE = new KeyCodeCombination(KeyCode.ESCAPE);
    private static final KeyCombination ON = new KeyCodeCombination(KeyCode.TAB);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN);

    private FormKeys() {}

    static void serve(Node form, Runnable keep, Runnable leave) {
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (KEEP.match(event)) {
                event.consume();
                keep.run();
            } else if (LEAVE.match(event)) {
                event.consume();
                leave.run();
            }
        });
    }

    /** A tab is no part of what is written here. */
    static void passTab(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (ON.match(event) || BACK.match(event)) {
                area.fireEvent(withControl(event));
                event.consume();
            }
        });
    }

    /** Ctrl+Tab leaves a text area by itself. */
    private static Event withControl(KeyEvent event) {
        return new KeyEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getCharacter(),
                event.getText(),
                event.getCode(),
                event.isShiftDown(),
                true,
                event.isAltDown(),
                event.isMetaDown());
    }
}
