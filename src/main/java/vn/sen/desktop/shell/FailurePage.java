package vn.sen.desktop.shell;

import java.io.PrintWriter;
import java.io.StringWriter;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** A failure that stops the window: what happened, what is safe, what to do, and the technical words folded away. */
final class FailurePage {
    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);
    private static final int SIGN = 20;
    private static final int ICON = 16;

    private final Messages messages;
    private final Exception cause;
    private final Runnable again;

    FailurePage(Messages messages, Exception cause, Runnable again) {
        this.messages = messages;
        this.cause = cause;
        this.again = again;
        LOG.error("the book did not open", cause);
    }

    Node view() {
        VBox card = new VBox(
                head(),
                part("fth-info", "failure.what", happened()),
                part("fth-shield", "failure.safe", new Label(messages.text("failure.safe.text"))),
                part("fth-rotate-ccw", "failure.todo", toDo()),
                details());
        card.getStyleClass().add("failure-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane page = new StackPane(card);
        page.getStyleClass().add("state-page");
        page.setAlignment(Pos.TOP_CENTER);
        return page;
    }

    private Node head() {
        FontIcon sign = new FontIcon("fth-alert-triangle");
        sign.setIconSize(SIGN);
        sign.getStyleClass().add("attention-icon");
        StackPane disc = new StackPane(sign);
        disc.getStyleClass().add("failure-disc");
        Label title = new Label(messages.text("failure.title"));
        title.getStyleClass().add("object-title");
        Label subtitle = new Label(messages.text("failure.subtitle"));
        subtitle.getStyleClass().add("muted");
        HBox head = new HBox(disc, new VBox(2, title, subtitle));
        head.getStyleClass().add("failure-head");
        return head;
    }

    private Node happened() {
        return new Label(
                cause instanceof Problem problem ? problem.sentence(messages) : messages.text("failure.unknown"));
    }

    private Node toDo() {
        Button retry = new Button(messages.text("failure.again"));
        retry.getStyleClass().add("primary");
        retry.setOnAction(event -> again.run());
        Label words = new Label(messages.text("failure.todo.text"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        return new VBox(10, words, retry);
    }

    private Node part(String icon, String key, Node words) {
        FontIcon sign = new FontIcon(icon);
        sign.setIconSize(ICON);
        Label title = new Label(messages.text(key));
        title.getStyleClass().add("strong");
        VBox text = new VBox(4, title, words);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (words instanceof Label label) {
            label.setWrapText(true);
            label.getStyleClass().add("muted");
        }
        HBox part = new HBox(sign, text);
        part.getStyleClass().add("failure-part");
        return part;
    }

    private Node details() {
        StringWriter trace = new StringWriter();
        cause.printStackTrace(new PrintWriter(trace));
        TextArea area = new TextArea(trace.toString());
        area.setEditable(false);
        area.setPrefRowCount(8);
        TitledPane pane = new TitledPane(messages.text("failure.details"), area);
        pane.setExpanded(false);
        pane.getStyleClass().add("failure-details");
        return pane;
    }
}
