package vn.sen.desktop.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.Workbench;
import vn.sen.office.Delegation;
import vn.sen.office.Direction;
import vn.sen.office.Partner;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

@ExtendWith(ApplicationExtension.class)
class PartnersFlowTest {
    private static final Clock TODAY = Pictures.CLOCK;

    private final List<Runnable> offered = new ArrayList<>();
    private PlanBook book;
    private PartnersScreen screen;
    private StackPane root;

    @Start
    void start(Stage stage) throws Problem, IOException {
        Path folder = Files.createTempDirectory("partners");
        book = PlanBook.open(folder);
        book.apply(SampleBook.edit(LocalDate.now(TODAY)));
        screen = new PartnersScreen(new Workbench(
                book, new Messages(Messages.VIETNAMESE), new SameThread(), place -> {}, new Offering(), TODAY));
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
    void aPartnerIsAddedByKeyboard(FxRobot robot) {
        robot.interact(() -> button("Thêm đối tác").fire());
        type(robot, "#name", "Hội Phụ nữ tỉnh Attapeu");
        type(robot, "#country", "Lào");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(book.partners()).extracting(Partner::name).contains("Hội Phụ nữ tỉnh Attapeu");
        assertThat(text("#name")).isEqualTo("Hội Phụ nữ tỉnh Attapeu");
    }

    @Test
    void aNamelessPartnerCannotBeKept(FxRobot robot) {
        robot.interact(() -> button("Thêm đối tác").fire());
        assertThat(button("Lưu đối tác").isDisabled()).isTrue();
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(book.partners()).hasSize(8);
    }

    @Test
    void escapeLeavesAFormAndKeepsNothing(FxRobot robot) {
        robot.interact(() -> screen.open(new Place.Partners(pakse().id(), null)));
        robot.interact(() -> button("Sửa").fire());
        type(robot, "#name", "Tên khác");
        keys(robot, KeyCode.ESCAPE);
        assertThat(text("#name")).isEqualTo(pakse().name());
    }

    @Test
    void aDelegationIsAddedWithDatesInFreeWords(FxRobot robot) {
        robot.interact(() -> screen.open(new Place.Partners(pakse().id(), null)));
        robot.interact(() -> button("Thêm đoàn").fire());
        type(robot, "#title", "Đoàn giao lưu");
        type(robot, ".when-field .text-field", "từ 12/4 đến 15/4");
        type(robot, "#members", "06");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        Delegation added = book.delegations().stream()
                .filter(visit -> visit.title().equals("Đoàn giao lưu"))
                .findFirst()
                .orElseThrow();
        assertThat(added.when().orElseThrow().edtf()).isEqualTo("2024-04-12/2024-04-15");
        assertThat(added.when().orElseThrow().words()).isEqualTo("từ 12/4 đến 15/4");
        assertThat(added.memberCount()).isEqualTo(6);
        assertThat(added.direction()).isEqualTo(Direction.OUT);
        assertThat(added.partnerId()).isEqualTo(pakse().id());
        assertThat(added.country()).isEqualTo("Lào");
    }

    @Test
    void aDelegationWithDatesThatAreNoneCannotBeKept(FxRobot robot) {
        robot.interact(() -> button("Thêm đoàn").fire());
        type(robot, "#title", "Đoàn giao lưu");
        type(robot, ".when-field .text-field", "31/4");
        assertThat(button("Lưu đoàn").isDisabled()).isTrue();
        type(robot, ".when-field .text-field", "8/3, 20/10");
        keys(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(book.delegations()).hasSize(4);
    }

    @Test
    void goingElsewhereKeepsWhatIsComplete(FxRobot robot) {
        robot.interact(() -> screen.open(new Place.Partners(pakse().id(), null)));
        robot.interact(() -> button("Sửa").fire());
        type(robot, "#notes", "Nhớ gửi thư mừng");
        robot.interact(() -> screen.deactivate());
        assertThat(pakse().notes()).isEqualTo("Nhớ gửi thư mừng");
    }

    @Test
    void choosingAnotherPartnerKeepsTheFormAndGoesThere(FxRobot robot) {
        robot.interact(() -> screen.open(new Place.Partners(pakse().id(), null)));
        robot.interact(() -> button("Sửa").fire());
        type(robot, "#notes", "Nhớ gửi thư mừng");
        robot.interact(() -> list().getSelectionModel().select(row("Champasak")));
        assertThat(pakse().notes()).isEqualTo("Nhớ gửi thư mừng");
        assertThat(text("#name")).contains("Champasak");
    }

    @Test
    void whatIsUnfinishedIsNotLost(FxRobot robot) {
        robot.interact(() -> screen.open(new Place.Partners(pakse().id(), null)));
        robot.interact(() -> button("Thêm đoàn").fire());
        type(robot, "#title", "Đoàn giao lưu");
        type(robot, ".when-field .text-field", "31/4");
        robot.interact(() -> list().getSelectionModel().select(row("Champasak")));
        assertThat(((TextInputControl) root.lookup(".when-field .text-field")).getText())
                .isEqualTo("31/4");
        robot.interact(() -> screen.deactivate());
        robot.interact(() -> screen.activate());
        assertThat(((TextInputControl) root.lookup(".when-field .text-field")).getText())
                .isEqualTo("31/4");
        assertThat(book.delegations()).hasSize(4);
    }

    @Test
    void deleteOnTheListIsTakenBack(FxRobot robot) {
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(row("Champasak"));
        });
        keys(robot, KeyCode.DELETE);
        assertThat(book.partners()).hasSize(7);
        robot.interact(() -> offered.getFirst().run());
        assertThat(book.partners()).hasSize(8);
    }

    @Test
    void arrowsPassOverTheHeadsOfCountries(FxRobot robot) {
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(row("Takeo"));
        });
        keys(robot, KeyCode.DOWN);
        assertThat(text("#name")).contains("Pakse");
        keys(robot, KeyCode.UP);
        assertThat(text("#name")).contains("Takeo");
        keys(robot, KeyCode.UP);
        assertThat(list().getSelectionModel().getSelectedItem()).isInstanceOf(PartnerRow.AllVisits.class);
    }

    private Partner pakse() {
        return book.partners().stream()
                .filter(partner -> partner.name().contains("Pakse"))
                .findFirst()
                .orElseThrow();
    }

    private PartnerRow row(String part) {
        return list().getItems().stream()
                .filter(row -> row instanceof PartnerRow.One one
                        && one.partner().name().contains(part))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListView<PartnerRow> list() {
        return (ListView<PartnerRow>) root.lookup("#list");
    }

    private Button button(String words) {
        return root.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()) || words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private String text(String selector) {
        return root.lookup(selector) instanceof Label label ? label.getText() : "";
    }

    private void type(FxRobot robot, String field, String words) {
        robot.interact(() -> {
            TextInputControl control = (TextInputControl) root.lookup(field);
            control.requestFocus();
            control.setText(words);
        });
    }

    private static void keys(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    /** Keeps the actions that are offered. */
    private final class Offering implements Notices {
        @Override
        public void done(String sentence) {}

        @Override
        public void done(String sentence, String action, Runnable onAction) {
            offered.add(onAction);
        }

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
