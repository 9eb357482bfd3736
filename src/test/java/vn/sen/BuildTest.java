package vn.sen;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The tools of the build stand: the right Java, JavaFX as modules, a window without a display, properties. */
class BuildTest {
    @Test
    void testsRunOnTheSelectedJavaWithJavafxAsModules() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
        assertThat(Button.class.getModule().getName()).isEqualTo("javafx.controls");
    }

    @Property(tries = 20)
    boolean propertiesAreTried(@ForAll int any) {
        return any == any + 1 - 1;
    }
}

@ExtendWith(ApplicationExtension.class)
class BuildWindowTest {
    private Button button;

    @Start
    void start(Stage stage) {
        button = new Button("0");
        button.setOnAction(event -> button.setText("1"));
        stage.setScene(new Scene(button, 200, 100));
        stage.show();
    }

    @Test
    void aRobotPressesAButtonWithoutADisplay(FxRobot robot) {
        robot.clickOn(button);
        assertThat(button.getText()).isEqualTo("1");
    }
}
