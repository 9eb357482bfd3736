package vn.sen.desktop.shell;

import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work on every screen. */
final class Keys {
    private static final KeyCombination UNDO = ctrl(KeyCode.Z);
    private static final KeyCombination REDO = ctrl(KeyCode.Y);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Shell shell;
    private final Map<KeyCombination, Runnable> all;

    Keys(Shell shell) {
        this.shell = shell;
        this.all = Map.ofEntries(
                Map.entry(ctrl(KeyCode.DIGIT1), to(Destination.HOME)),
                Map.entry(ctrl(KeyCode.DIGIT2), to(Destination.PLANS)),
                Map.entry(ctrl(KeyCode.DIGIT3), to(Destination.CALENDAR)),
                Map.entry(ctrl(KeyCode.DIGIT4), to(Destination.GANTT)),
                Map.entry(ctrl(KeyCode.DIGIT5), to(Destination.PARTNERS)),
                Map.entry(ctrl(KeyCode.DIGIT6), to(Destination.DOCUMENTS)),
                Map.entry(ctrl(KeyCode.DIGIT7), to(Destination.SETTINGS)),
                Map.entry(ctrl(KeyCode.O), shell::chooseImport),
                Map.entry(ctrl(KeyCode.N), shell::newPlan),
                Map.entry(ctrl(KeyCode.S), shell::saidSave),
                Map.entry(ctrl(KeyCode.K), shell::search),
                Map.entry(ctrl(KeyCode.P), shell::print),
                Map.entry(new KeyCodeCombination(KeyCode.F1), shell::help));
    }

    /** Serves a scene until the handle is run. */
    Runnable serve(Scene scene) {
        scene.getAccelerators().putAll(all);
        EventHandler<KeyEvent> steps = this::step;
        scene.addEventFilter(KeyEvent.KEY_PRESSED, steps);
        return () -> {
            all.keySet().forEach(scene.getAccelerators()::remove);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, steps);
        };
    }

    /**
     * Takes back what was typed and not yet kept first, then what the book keeps. A text field swallows these keys even
     * when it has nothing to take back, so they are looked at before it.
     */
    private void step(KeyEvent event) {
        Node focused = event.getTarget() instanceof Scene scene ? scene.getFocusOwner() : (Node) event.getTarget();
        if (UNDO.match(event) && !(focused instanceof TextInputControl field && field.isUndoable())) {
            shell.undo();
            event.consume();
        } else if ((REDO.match(event) || REDO_TOO.match(event))
                && !(focused instanceof TextInputControl field && field.isRedoable())) {
            shell.redo();
            event.consume();
        }
    }

    private Runnable to(Destination destination) {
        return () -> shell.go(destination.place());
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
