package vn.sen.desktop.plans;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The one text control of the outline; it lies over the row that is written. Letters are left to it alone, so that input
 * methods for Vietnamese work as in any text field: only keys that are no letters are looked at before it.
 */
final class RowEditor extends TextArea {
    private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

    /** What the keys ask for; each says whether it was done. */
    interface Keys {
        void enter();

        void level(int step);

        boolean joinPrevious();

        boolean joinNext();

        void move(int step);

        boolean row(int step, double x);

        boolean rowEnd(int step);

        void page(int step);

        void undo();

        void redo();

        void emphasize(vn.sen.plan.RichText.Style style);

        void activity();

        void leave();

        void paste(List<String> lines);
    }

    private final Keys keys;

    RowEditor(Keys keys) {
        this.keys = keys;
        getStyleClass().setAll("row-editor");
        setWrapText(true);
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void strong(boolean strong) {
        pseudoClassStateChanged(STRONG, strong);
    }

    /** Where the caret stands from the left edge of the words. */
    double caretX() {
        return bounds(getCaretPosition()).getMinX();
    }

    /** Puts the caret on the first or last line, as near as may be to a place from the left edge. */
    void caretOnLine(boolean last, double x) {
        applyCss();
        layout();
        int from = last ? getLength() : 0;
        double line = bounds(from).getMinY();
        int best = from;
        double nearest = Double.MAX_VALUE;
        int step = last ? -1 : 1;
        for (int at = from; at >= 0 && at <= getLength() && Math.abs(bounds(at).getMinY() - line) < 4; at += step) {
            double distance = Math.abs(bounds(at).getMinX() - x);
            if (distance < nearest) {
                nearest = distance;
                best = at;
            }
        }
        positionCaret(best);
    }

    private boolean onLine(boolean last) {
        double here = bounds(getCaretPosition()).getMinY();
        return Math.abs(here - bounds(last ? getLength() : 0).getMinY()) < 4;
    }

    /** The skin asks for a character; behind the last one it gives the end of it. */
    private Rectangle2D bounds(int at) {
        if (getSkin() instanceof TextAreaSkin skin) {
            return skin.getCharacterBounds(at);
        }
        return Rectangle2D.EMPTY;
    }

    private boolean unselected() {
        return getSelection().getLength() == 0;
    }

    private void pressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
        boolean taken = switch (event.getCode()) {
            case ENTER -> plain && did(keys::enter);
            case TAB -> plain && did(() -> keys.level(event.isShiftDown() ? -1 : 1));
            case ESCAPE -> plain && did(keys::leave);
            case BACK_SPACE -> plain && unselected() && getCaretPosition() == 0 && keys.joinPrevious();
            case DELETE -> plain && unselected() && getCaretPosition() == getLength() && keys.joinNext();
            case UP, DOWN -> vertical(event, plain && !event.isShiftDown());
            case LEFT -> plain && !event.isShiftDown() && unselected() && getCaretPosition() == 0 && keys.rowEnd(-1);
            case RIGHT ->
                plain && !event.isShiftDown() && unselected() && getCaretPosition() == getLength() && keys.rowEnd(1);
            case PAGE_UP -> plain && did(() -> keys.page(-1));
            case PAGE_DOWN -> plain && did(() -> keys.page(1));
            default -> event.isShortcutDown() && !event.isAltDown() && shortcut(event);
        };
        if (taken) {
            event.consume();
        }
    }

    private boolean vertical(KeyEvent event, boolean plain) {
        int step = event.getCode() == KeyCode.UP ? -1 : 1;
        if (event.isAltDown() && !event.isShortcutDown()) {
            return did(() -> keys.move(step));
        }
        return plain && onLine(step > 0) && keys.row(step, caretX());
    }

    private boolean shortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case Z -> did(event.isShiftDown() ? keys::redo : keys::undo);
            case Y -> did(keys::redo);
            case B -> did(() -> keys.emphasize(vn.sen.plan.RichText.Style.BOLD));
            case I -> did(() -> keys.emphasize(vn.sen.plan.RichText.Style.ITALIC));
            case H -> did(keys::activity);
            default -> false;
        };
    }

    private static boolean did(Runnable step) {
        step.run();
        return true;
    }

    /** Many lines become many items. */
    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        List<String> lines = text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() > 1) {
            keys.paste(lines);
        } else if (lines.size() == 1) {
            replaceSelection(lines.getFirst().replace('\t', ' '));
        }
    }
}
