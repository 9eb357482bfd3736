package vn.sen.desktop.parts;

import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import vn.sen.text.Messages;

/**
 * The menu of every text field in the language of the interface; JavaFX has its own in a few languages only, and
 * Vietnamese is none of them.
 */
public final class TextMenu {
    private final Messages messages;

    public TextMenu(Messages messages) {
        this.messages = messages;
    }

    /** Serves all text fields of a scene that have no menu of their own, until the handle is run. */
    public Runnable serve(Scene scene) {
        EventHandler<ContextMenuEvent> filter = this::show;
        scene.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, filter);
        return () -> scene.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, filter);
    }

    private void show(ContextMenuEvent event) {
        @Nullable TextInputControl field = fieldOf(event);
        if (field == null || field.getContextMenu() != null) {
            return;
        }
        field.requestFocus();
        menu(field).show(field, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    private static @Nullable TextInputControl fieldOf(Event event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof TextInputControl)) {
            node = node.getParent();
        }
        return (TextInputControl) node;
    }

    private ContextMenu menu(TextInputControl field) {
        boolean editable = field.isEditable() && !field.isDisabled();
        boolean chosen = field.getSelection().getLength() > 0;
        boolean secret = field instanceof PasswordField;
        ContextMenu menu = new ContextMenu();
        menu.setAutoHide(true);
        menu.getItems()
                .setAll(
                        item("text.undo", event -> field.undo(), editable && field.isUndoable()),
                        item("text.redo", event -> field.redo(), editable && field.isRedoable()),
                        new SeparatorMenuItem(),
                        item("text.cut", event -> field.cut(), editable && chosen && !secret),
                        item("text.copy", event -> field.copy(), chosen && !secret),
                        item("text.paste", event -> field.paste(), editable && pasteable()),
                        item("text.delete", event -> field.replaceSelection(""), editable && chosen),
                        new SeparatorMenuItem(),
                        item("text.all", event -> field.selectAll(), field.getLength() > 0));
        return menu;
    }

    private static boolean pasteable() {
        return Clipboard.getSystemClipboard().hasString();
    }

    private MenuItem item(String key, EventHandler<ActionEvent> action, boolean possible) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(action);
        item.setDisable(!possible);
        return item;
    }
}
