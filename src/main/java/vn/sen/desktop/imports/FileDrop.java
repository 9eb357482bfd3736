package vn.sen.desktop.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets a document be dropped on a node. */
public final class FileDrop {
    private static final String DROPPING = "dropping";

    private FileDrop() {}

    /**
     * Takes documents.
     *
     * @param target on which they may be dropped
     * @param lit shows that it would take them
     */
    public static void onto(Node target, Node lit, Consumer<Path> taken) {
        target.setOnDragOver(event -> {
            if (document(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.setOnDragEntered(event -> {
            if (document(event).isPresent() && !lit.getStyleClass().contains(DROPPING)) {
                lit.getStyleClass().add(DROPPING);
            }
        });
        target.setOnDragExited(event -> lit.getStyleClass().remove(DROPPING));
        target.setOnDragDropped(event -> {
            Optional<Path> file = document(event);
            file.ifPresent(taken);
            event.setDropCompleted(file.isPresent());
            event.consume();
        });
    }

    private static Optional<Path> document(DragEvent event) {
        Dragboard board = event.getDragboard();
        return board.hasFiles() ? ImportChooser.readable(board.getFiles()) : Optional.empty();
    }
}
