package vn.sen.desktop.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.sen.desktop.parts.Background;
import vn.sen.desktop.parts.Navigator;
import vn.sen.desktop.shell.Finder.Found;
import vn.sen.text.Messages;

/** Lets a field search the whole book: what is found hangs below it, arrows choose, Enter goes there, Escape leaves. */
final class SearchBox {
    private static final double ROW = 44;
    private static final double WIDTH = 560;
    private static final int SHOWN = 9;

    private final TextField field;
    private final Region anchor;
    private final Messages messages;
    private final Background background;
    private final Navigator navigator;
    private final Supplier<Finder> source;
    private final ListView<Found> list = new ListView<>();
    private final Label nothing = new Label();
    private final StackPane card = new StackPane(list, nothing);
    private final Popup popup = new Popup();
    private @Nullable Finder finder;
    private Runnable pending = () -> {};

    SearchBox(
            TextField field,
            Region anchor,
            Messages messages,
            Background background,
            Navigator navigator,
            Supplier<Finder> source) {
        this.field = field;
        this.anchor = anchor;
        this.messages = messages;
        this.background = background;
        this.navigator = navigator;
        this.source = source;
        card.getStyleClass().add("search-results");
        card.setPrefWidth(WIDTH);
        nothing.getStyleClass().add("search-nothing");
        nothing.setWrapText(true);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new FoundCell(messages));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                goToChosen();
            }
        });
        popup.getContent().setAll(card);
        popup.setAutoHide(true);
        popup.setAutoFix(true);
        // Escape goes to the field, which clears itself and hides this.
        popup.setHideOnEscape(false);
        field.textProperty().subscribe((before, now) -> search(now));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().subscribe(focused -> {
            if (focused) {
                renew();
            } else {
                popup.hide();
            }
        });
    }

    /** What is searched may have changed: looks again at the next search. */
    void renew() {
        finder = null;
    }

    private void search(String words) {
        pending.run();
        if (words.isBlank()) {
            popup.hide();
            return;
        }
        @Nullable Finder known = finder;
        pending = background.run(
                () -> {
                    Finder now = known == null ? source.get() : known;
                    return new Result(now, now.find(words));
                },
                result -> {
                    finder = result.finder();
                    show(words, result.found());
                },
                failure -> popup.hide());
    }

    private record Result(Finder finder, List<Found> found) {}

    private void show(String words, List<Found> found) {
        list.getItems().setAll(found);
        list.getSelectionModel().selectFirst();
        double height = Math.min(found.size(), SHOWN) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        list.setMaxHeight(height);
        list.setVisible(!found.isEmpty());
        list.setManaged(!found.isEmpty());
        nothing.setText(messages.text("shell.search.nothing", words));
        nothing.setVisible(found.isEmpty());
        nothing.setManaged(found.isEmpty());
        Bounds place = anchor.localToScreen(anchor.getBoundsInLocal());
        if (place != null && anchor.getScene() != null) {
            popup.show(anchor, place.getCenterX() - WIDTH / 2, place.getMaxY() + 2);
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        } else if (popup.isShowing()) {
            switch (event.getCode()) {
                case DOWN -> choose(1, event);
                case UP -> choose(-1, event);
                case ENTER -> {
                    goToChosen();
                    event.consume();
                }
                default -> {}
            }
        }
    }

    private void choose(int step, KeyEvent event) {
        int wanted = list.getSelectionModel().getSelectedIndex() + step;
        if (wanted >= 0 && wanted < list.getItems().size()) {
            list.getSelectionModel().select(wanted);
            list.scrollTo(Math.max(0, wanted - SHOWN + 1));
        }
        event.consume();
    }

    private void goToChosen() {
        @Nullable Found chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            leave();
            navigator.go(chosen.place());
        }
    }

    private void leave() {
        field.clear();
        popup.hide();
        anchor.getParent().requestFocus();
    }

    private static final class FoundCell extends ListCell<Found> {
        private final FontIcon icon = new FontIcon(Finder.Kind.PLAN.icon());
        private final Label words = new Label();
        private final Label beside = new Label();
        private final HBox row = new HBox(icon, words, beside);
        private final Messages messages;

        FoundCell(Messages messages) {
            this.messages = messages;
            row.getStyleClass().add("search-row");
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            beside.getStyleClass().addAll("muted", "small-text");
            beside.setMinWidth(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                return;
            }
            icon.setIconLiteral(found.kind().icon());
            words.setText(found.words());
            beside.setText(found.beside());
            setAccessibleText(
                    messages.text("shell.found." + found.kind().name()) + ": " + found.words() + ", " + found.beside());
            setGraphic(row);
        }
    }
}
