package vn.sen.desktop.plans;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** Words that turn into a field where they stand once they are clicked; Enter or leaving keeps, Esc drops. */
final class InPlaceText extends Region {
    private final Label words = new Label();
    private final TextArea field = new TextArea();
    private final Consumer<String> keep;
    private String kept = "";
    private boolean editable = true;

    InPlaceText(String styleClass, String accessibleText, Consumer<String> keep) {
        this.keep = keep;
        getStyleClass().add("in-place");
        words.getStyleClass().add(styleClass);
        words.setWrapText(true);
        field.getStyleClass().setAll("row-editor", styleClass + "-field");
        field.setWrapText(true);
        field.setAccessibleText(accessibleText);
        words.setAccessibleText(accessibleText);
        field.setVisible(false);
        words.setFocusTraversable(true);
        words.setOnMousePressed(event -> write());
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                write();
                event.consume();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.textProperty().addListener((of, before, now) -> {
            words.setText(now.isEmpty() ? " " : now);
            requestLayout();
        });
        field.focusedProperty().addListener((of, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        getChildren().addAll(words, field);
    }

    void show(String text) {
        if (!text.equals(kept) && !field.isFocused()) {
            kept = text;
            field.setText(text);
        }
    }

    void editable(boolean may) {
        editable = may;
    }

    /** Keeps what was typed. */
    void commit() {
        String typed = field.getText().replace('\n', ' ').strip();
        if (!typed.isEmpty() && !typed.equals(kept)) {
            kept = typed;
            keep.accept(typed);
        }
    }

    private void write() {
        if (editable) {
            field.setText(kept);
            field.setVisible(true);
            words.setVisible(false);
            field.requestFocus();
            field.end();
        }
    }

    private void leave() {
        commit();
        field.setText(kept);
        field.setVisible(false);
        words.setVisible(true);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            commit();
            words.setVisible(true);
            words.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(kept);
            words.setVisible(true);
            words.requestFocus();
            event.consume();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(-1);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(0, 0, getWidth(), words.prefHeight(getWidth()));
        field.resizeRelocate(0, 0, getWidth() + 2, words.prefHeight(getWidth()) + 6);
    }
}
