package vn.sen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Fonts;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.Theme;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** The real window on a real book, with keys and mouse. */
@ExtendWith(ApplicationExtension.class)
class MainWindowTest {
    private final Habits habits = new Habits();
    private PlanBook book;
    private MainWindow window;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("sen-window");
        book = PlanBook.open(folder);
        book.apply(SampleBook.edit(LocalDate.now(Pictures.CLOCK)));
        window = new MainWindow(
                habits,
                Fonts.liberation(Fonts.LIBERATION_SANS),
                new SameThread(),
                Pictures.CLOCK,
                SenApplication.screens(),
                1366,
                768);
        stage.setScene(window.scene());
        stage.show();
        window.open(() -> book, new Place.Home());
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(window::close);
    }

    @Test
    void controlAndANumberGoToAScreen(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT7);
        assertThat(window.shell().model().destination().get()).isEqualTo(Destination.SETTINGS);
    }

    @Test
    void whatWasTypedIsTakenBackBeforeWhatTheBookKeeps(FxRobot robot) {
        robot.interact(() -> window.shell().go(new Place.Settings()));
        TextField signer = robot.lookup("#signer").query();
        robot.interact(() -> {
            signer.requestFocus();
            signer.end();
        });
        robot.write("X");
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(signer.getText()).doesNotEndWith("X");
        assertThat(book.plans()).isNotEmpty();
    }

    @Test
    void withNothingTypedTheLastEditIsTakenBack(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(book.plans()).isEmpty();
        press(robot, KeyCode.CONTROL, KeyCode.Y);
        assertThat(book.plans()).isNotEmpty();
    }

    @Test
    void aRightClickInAFieldSpeaksVietnamese(FxRobot robot) {
        robot.interact(() -> window.shell().go(new Place.Settings()));
        TextField signer = robot.lookup("#signer").query();
        robot.rightClickOn(signer);
        assertThat(menuWords())
                .contains("Cắt", "Sao chép", "Dán", "Chọn tất cả")
                .doesNotContain("Cut", "Copy");
        press(robot, KeyCode.ESCAPE);
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndAtTheSamePlace(FxRobot robot) {
        robot.interact(() -> window.shell().go(new Place.Settings()));
        robot.interact(() -> habits.language().set(Messages.ENGLISH));
        Label title = robot.lookup("#title").query();
        assertThat(title.getText()).isEqualTo("Settings");
    }

    @Test
    void theDarkThemeComesWithItsColours(FxRobot robot) {
        robot.interact(() -> habits.theme().set(Theme.DARK));
        assertThat(window.scene().getStylesheets()).anyMatch(sheet -> sheet.endsWith("colors-dark.css"));
        robot.interact(() -> habits.theme().set(Theme.LIGHT));
        assertThat(window.scene().getStylesheets()).noneMatch(sheet -> sheet.endsWith("colors-dark.css"));
    }

    @Test
    void theListOfKeysOpensAndCloses(FxRobot robot) {
        press(robot, KeyCode.F1);
        assertThat(robot.lookup(".help-card").tryQuery()).isPresent();
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup(".help-card").tryQuery()).isEmpty();
    }

    @Test
    void theSearchGoesToWhatItFinds(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.K);
        robot.write("tuan le ao dai");
        press(robot, KeyCode.ENTER);
        assertThat(window.shell().place()).isInstanceOf(Place.Plans.class);
        TextField search = robot.lookup("#search").query();
        assertThat(search.getText()).isEmpty();
    }

    @Test
    void aButtonThatTakesBackGoesOnceTheBookHasChangedSince(FxRobot robot) {
        robot.interact(() -> window.shell().notices().done("Đã xong", "Hoàn tác", () -> {}));
        assertThat(robot.lookup(".toast").queryAll()).hasSize(1);
        robot.interact(() -> {
            try {
                book.undo();
            } catch (Problem e) {
                throw new IllegalStateException(e);
            }
        });
        robot.interact(() -> {});
        assertThat(robot.lookup(".toast").queryAll()).isEmpty();
    }

    private static List<String> menuWords() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText)
                .filter(words -> words != null)
                .collect(Collectors.toList());
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
    }
}
