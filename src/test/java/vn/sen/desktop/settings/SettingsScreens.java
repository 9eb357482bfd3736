package vn.sen.desktop.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.TextSize;

/** Pictures of the settings. */
@Tag("screens")
class SettingsScreens {
    @TempDir
    private Path folder;

    @Test
    void theSampleOffice() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(SampleBook.edit(LocalDate.now(Pictures.CLOCK)));
            Pictures.of(book).take("settings", new Place.Settings());
            Pictures.of(book).dark().english().take("settings-dark-en", new Place.Settings());
            Pictures.of(book).written(TextSize.LARGER).take("settings-larger", new Place.Settings());
        }
    }

    @Test
    void anOfficeThatIsNotKnownYet() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            Pictures.of(book).take("settings-empty", new Place.Settings());
        }
    }
}
