package vn.sen.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Importing;
import vn.sen.book.PlanBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.imports.ImportModel.Phase;
import vn.sen.desktop.parts.Notices;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.Workbench;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

class ImportModelTest {
    private static final String DOCUMENT = "ke-hoach-doi-ngoai-2024.txt";

    @TempDir
    private Path folder;

    private final List<Place> gone = new ArrayList<>();
    private final Told told = new Told();
    private PlanBook book;
    private Path file;
    private ImportModel model;

    @BeforeEach
    void open() throws Exception {
        book = PlanBook.open(folder.resolve("book"));
        file = folder.resolve(DOCUMENT);
        try (InputStream document = ImportModelTest.class.getResourceAsStream(DOCUMENT)) {
            Files.copy(document, file);
        }
        model = new ImportModel(new Workbench(
                book, new Messages(Messages.VIETNAMESE), new SameThread(), gone::add, told, Pictures.CLOCK));
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void nothingIsWrittenByReading() {
        model.read(file);
        assertThat(model.phase().get()).isInstanceOf(Phase.Ready.class);
        assertThat(book.plans()).isEmpty();
    }

    @Test
    void allOfItIsWrittenAsOneStepAndShown() throws Exception {
        model.read(file);
        model.write();
        assertThat(book.plans()).singleElement().satisfies(plan -> {
            assertThat(plan.head().reference()).isEqualTo("24/KH-BTV");
            assertThat(gone).containsExactly(new Place.Plans(plan.id(), null));
        });
        assertThat(book.undo()).isTrue();
        assertThat(book.plans()).isEmpty();
        assertThat(book.partners()).isEmpty();
        assertThat(book.delegations()).isEmpty();
    }

    @Test
    void theButtonCountsWhatSheTakes() {
        model.read(file);
        int before = model.activities().get();
        rows().stream()
                .filter(row -> row.kind() == ImportRow.Kind.EVENT)
                .findFirst()
                .orElseThrow()
                .taken()
                .set(false);
        assertThat(model.activities().get()).isEqualTo(before - 1);
    }

    @Test
    void whatTheButtonCountsIsWhatIsWritten() {
        model.read(file);
        int counted = model.activities().get();
        model.write();
        assertThat(book.plans().getFirst().activities()).isEqualTo(counted);
    }

    @Test
    void aDocumentThatTheBookHasIsTold() {
        model.read(file);
        model.write();
        model.read(file);
        assertThat(((Phase.Ready) model.phase().get()).known()).isInstanceOf(Importing.Plans.Same.class);
    }

    @Test
    void aFileThatCannotBeReadIsToldInItsOwnWords() throws Exception {
        model.read(Files.createFile(folder.resolve("trang.docx")));
        assertThat(model.phase().get())
                .isInstanceOfSatisfying(
                        Phase.Failed.class,
                        failed -> assertThat(((Problem) failed.cause()).key()).isEqualTo("problem.read.empty"));
    }

    private List<ImportRow> rows() {
        return ((Phase.Ready) model.phase().get()).rows();
    }

    private static final class Told implements Notices {
        @Override
        public void done(String sentence) {}

        @Override
        public void done(String sentence, String action, Runnable onAction) {}

        @Override
        public void problem(Problem problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void failure(Exception cause) {
            throw new AssertionError(cause);
        }
    }
}
