package vn.sen.desktop.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.Workbench;
import vn.sen.desktop.shell.Destination;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.writing.DocumentFile;
import vn.sen.writing.PageProfile;

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
    void aFileThatCannotBeSaved() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(SampleBook.edit(LocalDate.of(2024, 3, 6)));
            Plan plan = book.plan(book.plans().getFirst().id()).orElseThrow();
            AtomicReference<Workbench> bench = new AtomicReference<>();
            Pictures.of(book)
                    .with(Destination.DOCUMENTS, (given, habits) -> {
                        bench.set(given);
                        return new DocumentsScreen(given);
                    })
                    .doing(scene -> new DocumentActions(bench.get(), new FileOpener(""))
                            .save(plan, Path.of("/Tài liệu/Kế hoạch/12-KH-BTV.pdf")))
                    .take("documents-error", new Place.Documents(null));
        }
    }

    @Test
    void pagesOfTheSamplePlan() throws Exception {
        Path pictures = Files.createDirectories(Path.of("target", "screens"));
        DocumentFile.write(
                SampleBook.plans(LocalDate.of(2024, 3, 6)).getFirst(),
                PageProfile.HOI_ND30,
                pictures.resolve("sample-plan-page.png"));
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
