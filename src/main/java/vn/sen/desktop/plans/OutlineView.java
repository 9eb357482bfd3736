package vn.sen.desktop.plans;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.plans.RowFlow.Written;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.plan.RichText;

/**
 * The outline, written in place as in a word processor. One text control lies over the chosen row; what is typed is kept
 * after a short pause, when another row is chosen, and when the keyboard goes elsewhere.
 */
final class OutlineView extends Region {
    private static final Duration PAUSE = Duration.millis(800);

    /** What the outline asks of the screen around it. */
    interface Around {
        void undo();

        void redo();

        void toggleActivity(ItemId item);

        /** An item was taken out: say so, with a way back. */
        void removed(Item item);
    }

    private final OutlineModel model;
    private final Around around;
    private final RowFlow flow;
    private final RowEditor editor = new RowEditor(new Deeds());
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final InvalidationListener rowsChanged = of -> refresh();

    private boolean readOnly;
    private boolean syncing;
    /** Whether the editor holds words that were typed since the model last took them. */
    private boolean unkept;

    private boolean toReveal;
    private int dragFrom = -1;
    private @Nullable ContextMenu menu;

    OutlineView(OutlineModel model, Region head, Around around) {
        this.model = model;
        this.around = around;
        this.flow = new RowFlow(head);
        getStyleClass().add("outline");
        setFocusTraversable(true);
        editor.setVisible(false);
        flow.sheet().getChildren().add(editor);
        flow.onPlaced(this::placeEditor);
        getChildren().add(flow);
        editor.textProperty().addListener((of, before, now) -> typed());
        editor.focusedProperty().addListener((of, before, focused) -> {
            if (!focused) {
                commit();
            }
        });
        pause.setOnFinished(event -> commit());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> dragFrom = -1);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuAsked);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.rows().addListener(rowsChanged);
        model.chosen().addListener((of, before, now) -> refresh());
        refresh();
    }

    OutlineModel model() {
        return model;
    }

    RowEditor editor() {
        return editor;
    }

    RowFlow flow() {
        return flow;
    }

    /** How long nothing must be typed before the words are kept. */
    void keepAfter(Duration quiet) {
        pause.setDuration(quiet);
    }

    void menu(ContextMenu wanted) {
        menu = wanted;
    }

    void readOnly(boolean nothingCanBeWritten) {
        readOnly = nothingCanBeWritten;
        editor.setEditable(!nothingCanBeWritten);
    }

    /** Keeps what was typed and not yet kept. */
    void commit() {
        pause.stop();
        ItemId id = written();
        Plan plan = model.plan().get();
        boolean typed = unkept;
        unkept = false;
        if (typed && id != null && plan != null) {
            plan.find(id)
                    .filter(item -> !same(editor.getText(), item.text().plain()))
                    .ifPresent(item -> model.retype(id, editor.getText()));
        }
    }

    /** Puts the keyboard into the chosen row. */
    void write() {
        if (editor.isVisible()) {
            editor.requestFocus();
        } else {
            requestFocus();
        }
    }

    private @Nullable ItemId written() {
        return editor.isVisible() ? (ItemId) editor.getUserData() : null;
    }

    private void typed() {
        if (syncing) {
            return;
        }
        unkept = true;
        measureEditor();
        pause.playFromStart();
    }

    /** Shows the rows as they are now, and the editor over the chosen one. */
    private void refresh() {
        ItemId chosen = model.chosen().get();
        if (!Objects.equals(chosen, written())) {
            commit();
        }
        List<OutlineRow> rows = model.rows().get();
        flow.choose(chosen);
        flow.show(rows);
        int index = flow.indexOf(chosen);
        if (chosen == null || index < 0) {
            putAway();
            return;
        }
        sync(chosen, flow.row(index));
        model.takeCaret().filter(caret -> caret.item().equals(chosen)).ifPresent(caret -> {
            editor.positionCaret(Math.min(caret.offset(), editor.getLength()));
            editor.requestFocus();
            toReveal = true;
            flow.requestLayout();
        });
    }

    private void sync(ItemId chosen, OutlineRow row) {
        boolean another = !chosen.equals(editor.getUserData());
        editor.setUserData(chosen);
        editor.setVisible(true);
        editor.strong(RowText.strong(row));
        String words = row.item().text().plain();
        // Words that were typed since are newer than what the book says now.
        if (!unkept && (another || !same(editor.getText(), words))) {
            syncing = true;
            int caret = another ? 0 : editor.getCaretPosition();
            editor.setText(words);
            editor.positionCaret(Math.min(caret, words.length()));
            syncing = false;
        }
        measureEditor();
    }

    private void putAway() {
        commit();
        boolean wasFocused = editor.isFocused();
        editor.setVisible(false);
        editor.setUserData(null);
        flow.write(null);
        if (wasFocused) {
            requestFocus();
        }
    }

    private void measureEditor() {
        ItemId id = written();
        int index = flow.indexOf(id);
        if (id == null || index < 0 || flow.getWidth() <= 0) {
            return;
        }
        RowShape shape = flow.shapeOf(index);
        double height = flow.measure().height(editor.getText(), RowText.strong(flow.row(index)), shape.textWidth());
        flow.write(new Written(id, height));
        placeEditor();
    }

    private void placeEditor() {
        revealRow();
        int index = flow.indexOf(written());
        if (index < 0 || index >= flow.size()) {
            return;
        }
        RowShape shape = flow.shapeOf(index);
        editor.resizeRelocate(
                shape.textX(), flow.topOf(index) + RowShape.PADDING, shape.textWidth() + 2, shape.textHeight() + 6);
    }

    /** Brings the written row to sight once it is known where it stands. */
    private void revealRow() {
        int index = flow.indexOf(written());
        if (toReveal && index >= 0 && flow.getHeight() > 0) {
            toReveal = false;
            flow.reveal(index);
        }
    }

    private static boolean same(String typed, String kept) {
        return typed.equals(kept)
                || Normalizer.normalize(typed, Normalizer.Form.NFC).equals(kept);
    }

    private void pressed(MouseEvent event) {
        int index = flow.indexAt(event.getY());
        dragFrom = -1;
        if (index < 0 || event.getTarget() == editor || inEditor(event)) {
            return;
        }
        OutlineRow row = flow.row(index);
        RowNode node = flow.nodeOf(row.item().id());
        if (node == null) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY && node.onArrow(event.getX())) {
            commit();
            model.toggleFold(row.item().id());
            event.consume();
            return;
        }
        int at = node.offsetAt(event.getX(), event.getY() - flow.topOf(index));
        choose(row.item().id(), at);
        dragFrom = event.getButton() == MouseButton.PRIMARY ? at : -1;
        event.consume();
    }

    private boolean inEditor(MouseEvent event) {
        return editor.isVisible() && editor.getBoundsInParent().contains(event.getX(), event.getY());
    }

    private void dragged(MouseEvent event) {
        int index = flow.indexOf(written());
        if (dragFrom < 0 || index < 0 || flow.nodeOf(flow.row(index).item().id()) == null) {
            return;
        }
        RowNode node = flow.nodeOf(flow.row(index).item().id());
        int at = node == null ? dragFrom : node.offsetAt(event.getX(), event.getY() - flow.topOf(index));
        editor.selectRange(dragFrom, at);
        event.consume();
    }

    private void choose(ItemId id, int offset) {
        commit();
        model.reveal(id, offset);
    }

    private void menuAsked(ContextMenuEvent event) {
        int index = flow.indexAt(event.getY());
        if (menu == null || index < 0 || readOnly) {
            return;
        }
        ItemId id = flow.row(index).item().id();
        if (!id.equals(written())) {
            choose(id, 0);
        }
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /** Keys while no row is written. */
    private void key(KeyEvent event) {
        if (event.getTarget() != this) {
            return;
        }
        int index = flow.indexOf(model.chosen().get());
        boolean taken = true;
        switch (event.getCode()) {
            case UP -> go(Math.max(0, index - 1), 0);
            case DOWN -> go(Math.min(flow.size() - 1, index + 1), 0);
            case ENTER, F2 -> go(Math.max(0, index), Integer.MAX_VALUE);
            default -> taken = false;
        }
        if (taken) {
            event.consume();
        }
    }

    private void go(int index, int offset) {
        if (index >= 0 && index < flow.size()) {
            choose(flow.row(index).item().id(), offset);
        }
    }

    /** Takes the chosen item out, with word of it. */
    void remove() {
        commit();
        model.chosenItem().ifPresent(item -> {
            if (!readOnly && model.remove(item.id())) {
                around.removed(item);
            }
        });
    }

    /** Moves the chosen item a level. */
    void level(int step) {
        commit();
        ItemId id = model.chosen().get();
        if (id != null && !readOnly) {
            boolean done = step < 0
                    ? model.outdent(id, editor.getCaretPosition())
                    : model.indent(id, editor.getCaretPosition());
            if (!done) {
                write();
            }
        }
    }

    /** Moves the chosen item among its siblings. */
    void move(int step) {
        commit();
        ItemId id = model.chosen().get();
        if (id != null && !readOnly) {
            boolean done =
                    step < 0 ? model.up(id, editor.getCaretPosition()) : model.down(id, editor.getCaretPosition());
            if (!done) {
                write();
            }
        }
    }

    /** Puts the selected words, or all of the chosen item, in bold or italic. */
    void emphasize(RichText.Style style) {
        commit();
        ItemId id = model.chosen().get();
        if (id == null || readOnly) {
            return;
        }
        int start = editor.getSelection().getLength() == 0
                ? 0
                : editor.getSelection().getStart();
        int end = editor.getSelection().getLength() == 0
                ? editor.getLength()
                : editor.getSelection().getEnd();
        model.put(id, item -> item.withText(item.text().toggled(style, start, end), item.references()));
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        measureEditor();
    }

    /** What the keys of the editor do. */
    private final class Deeds implements RowEditor.Keys {
        @Override
        public void enter() {
            ItemId id = written();
            if (id == null || readOnly) {
                return;
            }
            editor.replaceSelection("");
            commit();
            model.enter(id, editor.getCaretPosition());
        }

        @Override
        public void level(int step) {
            OutlineView.this.level(step);
        }

        @Override
        public boolean joinPrevious() {
            commit();
            ItemId id = written();
            return id != null && !readOnly && model.joinPrevious(id);
        }

        @Override
        public boolean joinNext() {
            commit();
            ItemId id = written();
            return id != null && !readOnly && model.joinNext(id);
        }

        @Override
        public void move(int step) {
            OutlineView.this.move(step);
        }

        @Override
        public boolean row(int step, double x) {
            int target = flow.indexOf(written()) + step;
            if (target < 0 || target >= flow.size()) {
                return false;
            }
            double shift = flow.shapeOf(flow.indexOf(written())).textX()
                    - flow.shapeOf(target).textX();
            choose(flow.row(target).item().id(), 0);
            editor.caretOnLine(step < 0, x + shift);
            return true;
        }

        @Override
        public boolean rowEnd(int step) {
            int target = flow.indexOf(written()) + step;
            if (target < 0 || target >= flow.size()) {
                return false;
            }
            go(target, step < 0 ? Integer.MAX_VALUE : 0);
            return true;
        }

        @Override
        public void page(int step) {
            int rows = Math.max(1, (int) flow.rowsInSight() - 2);
            int target = Math.clamp(flow.indexOf(written()) + (long) step * rows, 0, Math.max(0, flow.size() - 1));
            go(target, 0);
        }

        @Override
        public void undo() {
            commit();
            around.undo();
        }

        @Override
        public void redo() {
            commit();
            around.redo();
        }

        @Override
        public void emphasize(RichText.Style style) {
            OutlineView.this.emphasize(style);
        }

        @Override
        public void activity() {
            commit();
            ItemId id = written();
            if (id != null && !readOnly) {
                around.toggleActivity(id);
            }
        }

        @Override
        public void leave() {
            OutlineView.this.requestFocus();
        }

        @Override
        public void paste(List<String> lines) {
            ItemId id = written();
            if (id == null || readOnly) {
                return;
            }
            editor.replaceSelection("");
            commit();
            model.paste(id, editor.getCaretPosition(), lines);
        }
    }
}
