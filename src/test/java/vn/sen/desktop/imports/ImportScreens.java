package vn.sen.desktop.imports;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;

/** Pictures of the import check. */
@Tag("screens")
class ImportScreens {
    private static final String DOCUMENT = "ke-hoach-doi-ngoai-2024.txt";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void layOutTheDocument() throws Exception {
        file = folder.resolve(DOCUMENT);
        try (InputStream document = ImportScreens.class.getResourceAsStream(DOCUMENT)) {
            Files.copy(document, file);
        }
    }

    @Test
    void aDocumentBeforeItIsWritten() throws Exception {
        try (PlanBook book = PlanBook.open(folder.resolve("book"))) {
            Pictures.of(book).doing(scene -> choose(scene, "2.3")).take("import", new Place.Import(file));
            Pictures.of(book).dark().doing(scene -> choose(scene, "2.3")).take("import-dark", new Place.Import(file));
            Pictures.of(book).english().take("import-en", new Place.Import(file));
        }
    }

    @Test
    void aFileThatIsNoDocument() throws Exception {
        Path empty = Files.createFile(folder.resolve("trang-giay-trang.docx"));
        try (PlanBook book = PlanBook.open(folder.resolve("book"))) {
            Pictures.of(book).take("import-failed", new Place.Import(empty));
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(Scene scene, String label) {
        ListView<ImportRow> rows = (ListView<ImportRow>) scene.lookup("#rows");
        rows.getItems().stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .ifPresent(row -> {
                    rows.getSelectionModel().select(row);
                    rows.scrollTo(Math.max(0, rows.getItems().indexOf(row) - 4));
                });
    }
}
