package vn.sen.desktop.shell;

import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.sen.book.PlanBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.text.Problem;

/** Pictures of the frame itself. */
@Tag("screens")
class ShellScreens {
    private static final Callable<PlanBook> FAILING = () -> {
        throw new Problem("shell.failure");
    };

    @Test
    void aBookThatDoesNotOpen() throws Exception {
        Pictures.opening(FAILING).take("shell-failed", new Place.Home());
        Pictures.opening(FAILING).dark().english().take("shell-failed-dark-en", new Place.Home());
        Pictures.opening(FAILING)
                .doing(scene -> scene.getAccelerators().entrySet().stream()
                        .filter(entry -> entry.getKey().getName().equals("F1"))
                        .forEach(entry -> entry.getValue().run()))
                .take("shell-help", new Place.Home());
    }
}
