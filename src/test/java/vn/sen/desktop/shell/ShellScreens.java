package vn.sen.desktop.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.text.Problem;

/** Pictures of the frame itself. */
@Tag("screens")
class ShellScreens {
    private static final Callable<PlanBook> FAILING = () -> {
        throw new Problem("shell.failure");
    };

    @TempDir
    private Path folder;

    @Test
    void aBookThatAnotherWindowHas() throws Exception {
        try (PlanBook first = PlanBook.open(folder)) {
            first.apply(SampleBook.edit(LocalDate.now(Pictures.CLOCK)));
            try (PlanBook second = PlanBook.open(folder)) {
                Pictures.of(second).take("shell-read-only", new Place.Home());
            }
        }
    }

    @Test
    void aScreenAt125Percent() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(SampleBook.edit(LocalDate.now(Pictures.CLOCK)));
            Pictures.of(book).sized(1093, 614).take("shell-narrow", new Place.Home());
            Pictures.of(book).doing(scene -> search(scene, "ao dai")).take("shell-search", new Place.Home());
        }
    }

    private static void search(Scene scene, String words) {
        TextField field = (TextField) scene.lookup("#search");
        field.requestFocus();
        field.setText(words);
    }

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
