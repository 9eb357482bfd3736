package vn.sen.desktop.home;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;

/** Pictures of the home screen. */
@Tag("screens")
class HomeScreens {
    @TempDir
    private Path folder;

    @Test
    void aFirstStart() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            Pictures.of(book).take("home-welcome", new Place.Home());
            Pictures.of(book).dark().english().take("home-welcome-dark-en", new Place.Home());
        }
    }

    @Test
    void aDayInTheSampleBook() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(SampleBook.edit(LocalDate.now(Pictures.CLOCK)));
            Pictures.of(book).take("home", new Place.Home());
            Pictures.of(book).dark().take("home-dark", new Place.Home());
            Pictures.of(book).english().take("home-en", new Place.Home());
        }
    }
}
