package vn.sen;

import java.util.Locale;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

/** The entry point. A placeholder until the window arrives. */
public final class Sen {
    private Sen() {}

    /** Opens the window, or runs a command when there are arguments. */
    public static void main(String[] arguments) {
        if (arguments.length > 0) {
            System.out.println("Sen 0.1.0");
            return;
        }
        try {
            Display.check();
            Application.launch(Window.class, arguments);
        } catch (UnsupportedOperationException e) {
            fail(Display.explain(e));
        } catch (Problem e) {
            fail(e);
        }
    }

    private static void fail(Problem problem) {
        Locale locale = Locale.getDefault().getLanguage().equals("en") ? Messages.ENGLISH : Messages.VIETNAMESE;
        System.err.println(problem.sentence(new Messages(locale)));
        System.exit(1);
    }

    /** The empty window. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Sen")), 640, 400));
            stage.setTitle("Sen");
            stage.show();
            if (Boolean.getBoolean("sen.train")) {
                PauseTransition settled = new PauseTransition(Duration.seconds(1));
                settled.setOnFinished(event -> Platform.exit());
                settled.play();
            }
        }
    }
}
