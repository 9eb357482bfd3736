package vn.sen.desktop.plans;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps what was typed into a field on Enter, and when the keyboard goes elsewhere. */
final class Commit {
    private Commit() {}

    static void on(TextInputControl field, Consumer<String> keep) {
        field.focusedProperty().addListener((of, before, focused) -> {
            if (!focused) {
                keep.accept(field.getText());
            }
        });
        if (field instanceof TextField) {
            field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    keep.accept(field.getText());
                    event.consume();
                }
            });
        }
    }
}
