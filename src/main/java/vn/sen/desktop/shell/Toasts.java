package vn.sen.desktop.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.desktop.parts.Notices;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** Notices as small cards at the bottom right of the window, the newest below. */
public final class Toasts extends VBox implements Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Toasts.class);
    private static final Duration SHOWN = Duration.seconds(8);
    private static final int MOST = 4;
    private static final int ICON = 16;
    private static final String ACTING = "acting";

    private final Messages messages;

    public Toasts(Messages messages) {
        this.messages = messages;
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    }

    @Override
    public void done(String sentence) {
        passing(card("fth-check", "accent-icon", sentence, null));
    }

    @Override
    public void done(String sentence, String action, Runnable onAction) {
        Button button = button(action);
        Region card = card("fth-check", "accent-icon", sentence, button);
        onAction(button, card, onAction);
        passing(card);
    }

    @Override
    public void problem(Problem problem) {
        LOG.info("told the user", problem);
        add(card("fth-alert-triangle", "attention-icon", problem.sentence(messages), null));
    }

    @Override
    public void problem(Problem problem, String action, Runnable onAction) {
        LOG.info("told the user", problem);
        Button button = button(action);
        Region card = card("fth-alert-triangle", "attention-icon", problem.sentence(messages), button);
        onAction(button, card, onAction);
        add(card);
    }

    private static Button button(String action) {
        Button button = new Button(action);
        button.getStyleClass().addAll("link", "compact");
        return button;
    }

    private void onAction(Button button, Region card, Runnable onAction) {
        button.setOnAction(event -> {
            getChildren().remove(card);
            onAction.run();
        });
    }

    @Override
    public void failure(Exception cause) {
        if (cause instanceof Problem problem) {
            problem(problem);
            return;
        }
        LOG.error("unexpected failure", cause);
        add(card("fth-alert-triangle", "attention-icon", messages.text("shell.failure"), null));
    }

    /** The book has changed since: a button that takes back would take back the later change. */
    void outdate() {
        getChildren().removeIf(card -> card.getStyleClass().contains(ACTING));
    }

    private void passing(Region card) {
        PauseTransition life = new PauseTransition(SHOWN);
        life.setOnFinished(event -> getChildren().remove(card));
        card.setOnMouseEntered(event -> life.pause());
        card.setOnMouseExited(event -> life.play());
        add(card);
        life.play();
    }

    private void add(Region card) {
        if (getChildren().size() == MOST) {
            getChildren().removeFirst();
        }
        getChildren().add(card);
    }

    private Region card(String icon, String iconClass, String sentence, @Nullable Button action) {
        FontIcon sign = new FontIcon(icon);
        sign.setIconSize(ICON);
        sign.getStyleClass().add(iconClass);
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(sign, words);
        card.getStyleClass().add("toast");
        card.setMinHeight(Region.USE_PREF_SIZE);
        if (action != null) {
            card.getStyleClass().add(ACTING);
            action.setMinWidth(Region.USE_PREF_SIZE);
            card.getChildren().add(action);
        }
        card.getChildren().add(closer(card));
        return card;
    }

    private Button closer(Region card) {
        FontIcon cross = new FontIcon("fth-x");
        cross.setIconSize(ICON);
        Button close = new Button(null, cross);
        close.getStyleClass().addAll("icon-button", "compact");
        close.setTooltip(new Tooltip(messages.text("shell.close")));
        close.setAccessibleText(messages.text("shell.close"));
        close.setOnAction(event -> getChildren().remove(card));
        return close;
    }
}
