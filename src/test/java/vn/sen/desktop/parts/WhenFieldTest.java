package vn.sen.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import vn.sen.schedule.When;
import vn.sen.text.Messages;

@ExtendWith(ApplicationExtension.class)
class WhenFieldTest {
    private final List<List<When>> committed = new ArrayList<>();
    private WhenField field;
    private TextField next;

    @Start
    void start(Stage stage) {
        field = new WhenField(new Messages(Messages.VIETNAMESE));
        field.setYear(2026);
        field.setOnCommit(committed::add);
        next = new TextField();
        stage.setScene(new Scene(new VBox(field, next), 400, 200));
        stage.show();
    }

    @BeforeEach
    void focus(FxRobot robot) {
        robot.interact(() -> field.textField().requestFocus());
    }

    @Test
    void theReadingStandsBelowAtOnce(FxRobot robot) {
        type(robot, "từ 12/5 đến 15/5");
        assertThat(reading()).isEqualTo("12/5 – 15/5/2026");
        assertThat(committed).isEmpty();
    }

    @Test
    void enterCommits(FxRobot robot) {
        type(robot, "8/3, 20/10");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(committed).hasSize(1);
        assertThat(committed.getFirst()).extracting(When::edtf).containsExactly("2026-03-08", "2026-10-20");
        assertThat(field.getWhens()).isEqualTo(committed.getFirst());
    }

    @Test
    void leavingCommitsOnce(FxRobot robot) {
        type(robot, "tháng 6");
        robot.interact(() -> next.requestFocus());
        robot.interact(() -> field.textField().requestFocus());
        robot.interact(() -> next.requestFocus());
        assertThat(committed).hasSize(1);
    }

    @Test
    void wordsThatAreNoDateStayAndCommitNothing(FxRobot robot) {
        type(robot, "31/4");
        robot.interact(() -> next.requestFocus());
        assertThat(committed).isEmpty();
        assertThat(field.textField().getText()).isEqualTo("31/4");
        assertThat(field.understoodProperty().get()).isFalse();
        assertThat(reading()).contains("31/4").contains("30");
    }

    @Test
    void escapeTakesTheTypingBack(FxRobot robot) {
        robot.interact(() -> field.setWhens(List.of(When.parse("2026-06"))));
        type(robot, "hôm nào đó");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(field.textField().getText()).isEqualTo("tháng 6/2026");
    }

    @Test
    void whatIsSetKeepsTheWordsOfItsSource(FxRobot robot) {
        robot.interact(() -> field.setWhens(List.of(When.parse("2026-03", "trong suốt Tháng 3"))));
        assertThat(field.textField().getText()).isEqualTo("trong suốt Tháng 3");
        assertThat(reading()).isEqualTo("tháng 3/2026");
        assertThat(committed).isEmpty();
    }

    @Test
    void emptyingCommitsNoDates(FxRobot robot) {
        robot.interact(() -> field.setWhens(List.of(When.parse("2026-06"))));
        type(robot, "");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(committed).containsExactly(List.of());
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> field.textField().setText(text));
    }

    private String reading() {
        return ((Label) field.getChildren().get(1)).getText();
    }
}
