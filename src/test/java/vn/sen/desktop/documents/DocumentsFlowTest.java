package vn.sen.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Notices;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.Workbench;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

@ExtendWith(ApplicationExtension.class)
class DocumentsFlowTest {
    private final List<String> told = new ArrayList<>();
    private PlanBook book;
    private StackPane root;

    @Start
    void start(Stage stage) throws Problem, IOException {
        Path folder = Files.createTempDirectory("documents");
        book = PlanBook.open(folder);
        book.apply(SampleBook.edit(LocalDate.now(Pictures.CLOCK)));
        DocumentsScreen screen = new DocumentsScreen(new Workbench(
                book, new Messages(Messages.VIETNAMESE), new SameThread(), place -> {}, new Telling(), Pictures.CLOCK));
        root = new StackPane(screen.view());
        stage.setScene(new Scene(root, 1286, 684));
        stage.show();
        screen.activate();
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void aDraftThatIsGivenItsNumberStaysChosenInTheList(FxRobot robot) {
        assertThat(chosen().draft()).isTrue();
        robot.interact(() -> ((Button) root.lookup("#take")).fire());
        robot.interact(() -> ((Button) root.lookup("#give")).fire());
        assertThat(chosen().draft()).isFalse();
        assertThat(told).containsExactly("Đã cấp số " + chosen().head().reference());
    }

    @SuppressWarnings("unchecked")
    private DocumentRow chosen() {
        ListView<DocumentRow> list = (ListView<DocumentRow>) root.lookup("#list");
        return list.getSelectionModel().getSelectedItem();
    }

    /** Keeps what is said. */
    private final class Telling implements Notices {
        @Override
        public void done(String sentence) {
            told.add(sentence);
        }

        @Override
        public void done(String sentence, String action, Runnable onAction) {
            told.add(sentence);
        }

        @Override
        public void problem(Problem problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void problem(Problem problem, String action, Runnable onAction) {
            throw new AssertionError(problem);
        }

        @Override
        public void failure(Exception cause) {
            throw new AssertionError(cause);
        }
    }
}
