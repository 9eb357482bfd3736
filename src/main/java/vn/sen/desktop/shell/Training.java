package vn.sen.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;
import vn.sen.desktop.shell.ShellModel.Opening;

/** Visits each screen once, then leaves: a run from which the start of the program is learnt. */
final class Training {
    private static final Duration STAY = Duration.millis(700);

    private final MainWindow window;
    private final Deque<Destination> left;
    private final Timeline clock = new Timeline();

    Training(MainWindow window) {
        this.window = window;
        this.left = new ArrayDeque<>(List.of(Destination.values()));
        left.remove(Destination.IMPORT);
    }

    void run() {
        clock.getKeyFrames().setAll(new KeyFrame(STAY, event -> step()));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
    }

    private void step() {
        if (window.shell().model().opening().get() == Opening.OPENING) {
            return;
        }
        if (left.isEmpty() || window.shell().model().opening().get() == Opening.FAILED) {
            clock.stop();
            Platform.exit();
            return;
        }
        window.shell().go(left.removeFirst().place());
    }
}
