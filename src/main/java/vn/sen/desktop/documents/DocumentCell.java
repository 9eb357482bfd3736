package vn.sen.desktop.documents;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.sen.text.Messages;

/** A document in the list: number and date on the left, title, signer and pages on the right. */
final class DocumentCell extends ListCell<DocumentRow> {
    private final Messages messages;
    private final Label number = new Label();
    private final Label date = new Label();
    private final Label draft = new Label();
    private final Label title = new Label();
    private final Label meta = new Label();
    private final HBox row;

    DocumentCell(Messages messages) {
        this.messages = messages;
        number.getStyleClass().addAll("strong", "register-number");
        date.getStyleClass().addAll("muted", "small-text");
        draft.getStyleClass().addAll("chip", "tentative");
        draft.setText(messages.text("documents.draft"));
        title.setWrapText(true);
        title.getStyleClass().add("register-title");
        title.setMinHeight(Region.USE_PREF_SIZE);
        meta.getStyleClass().addAll("muted", "small-text");
        VBox left = new VBox(2, number, date, draft);
        left.getStyleClass().add("register-left");
        left.setAlignment(Pos.TOP_LEFT);
        VBox right = new VBox(2, title, meta);
        HBox.setHgrow(right, Priority.ALWAYS);
        right.setMinWidth(0);
        row = new HBox(12, left, right);
        row.getStyleClass().add("register-row");
        getStyleClass().add("register-cell");
        // The list asks a cell for its height at its own width, else long titles stay on one line.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable DocumentRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(item.head().reference());
        date.setText(item.head().date().map(DayConverter.DAY::format).orElse(""));
        show(date, item.head().date().isPresent() && !item.draft());
        show(draft, item.draft());
        String subject = item.head().title();
        title.setText(subject.isBlank() ? messages.text("documents.untitled") : subject);
        meta.setText(Stream.of(item.head().signer().name(), pages(item))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · ")));
        setAccessibleText(number.getText() + ", " + title.getText());
        setGraphic(row);
    }

    private String pages(DocumentRow item) {
        return item.pages() == 0 ? "" : messages.text("documents.pages", item.pages());
    }

    private static void show(Label label, boolean shown) {
        label.setVisible(shown);
        label.setManaged(shown);
    }
}
