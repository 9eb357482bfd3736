package vn.sen.desktop.plans;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Takes a document that is dropped on a page; a zone of the page lights up while one hovers over it. */
final class FileDrop {
    private static final String DROPPING = "dropping";

    private FileDrop() {}

    static void on(Node page, Node zone, Consumer<Path> taker) {
        page.setOnDragOver(event -> {
            if (document(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                zone.getStyleClass().remove(DROPPING);
                zone.getStyleClass().add(DROPPING);
            }
            event.consume();
        });
        page.setOnDragExited(event -> zone.getStyleClass().remove(DROPPING));
        page.setOnDragDropped(event -> {
            Optional<Path> file = document(event);
            event.setDropCompleted(file.isPresent());
            event.consume();
            file.ifPresent(taker);
        });
    }

    private static Optional<Path> document(DragEvent event) {
        List<File> files =
                event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        return files.stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).matches(".*\\.(docx|doc|pdf|txt)"))
                .findFirst()
                .map(File::toPath);
    }
}
