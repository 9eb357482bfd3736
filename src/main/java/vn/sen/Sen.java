package vn.sen;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The entry point. A placeholder until the window arrives. */
public final class Sen {
    private Sen() {}

    /** Opens the window, or runs a command when there are arguments. */
    public static void main(String[] arguments) {
        Application.launch(Window.class, arguments);
    }

    /** The empty window. */
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            stage.setScene(new Scene(new StackPane(new Label("Sen")), 640, 400));
            stage.setTitle("Sen");
            stage.show();
        }
    }
}
