package vn.sen.desktop.documents;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.shell.Destination;
import vn.sen.plan.PlanId;

/** Pictures of Văn bản. */
@Tag("screens")
class DocumentsScreens {
    @TempDir
    Path folder;

    @Test
    void documents() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(SampleBook.edit(LocalDate.of(2024, 3, 6)));
            PlanId shown = book.plans().stream()
                    .filter(plan -> plan.head().title().contains("Áo dài"))
                    .findFirst()
                    .orElseThrow()
                    .id();
            pictures(book).take("documents", new Place.Documents(shown));
            pictures(book).dark().take("documents-dark", new Place.Documents(shown));
            pictures(book).english().take("documents-en", new Place.Documents(shown));
            pictures(book)
                    .doing(scene -> scene.getRoot().lookupAll(".toggle-button").stream()
                            .filter(node -> "one".equals(node.getId()))
                            .forEach(node -> ((ToggleButton) node).fire()))
                    .take("documents-one-page", new Place.Documents(shown));
            pictures(book)
                    .doing(scene -> ((Button) scene.lookup("#take")).fire())
                    .take("documents-number", new Place.Documents(null));
            pictures(book).sized(1093, 614).take("documents-narrow", new Place.Documents(shown));
        }
    }

    @Test
    void noDocuments() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            pictures(book).take("documents-empty", new Place.Documents(null));
        }
    }

    private static Pictures pictures(PlanBook book) {
        return Pictures.of(book).with(Destination.DOCUMENTS, (bench, habits) -> new DocumentsScreen(bench));
    }
}
