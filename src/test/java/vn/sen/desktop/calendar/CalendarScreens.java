package vn.sen.desktop.calendar;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Importing;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.book.TestBooks;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.time.AYear;
import vn.sen.desktop.shell.Destination;
import vn.sen.reading.PlanReader;

/** Pictures of the calendar. */
@Tag("screens")
class CalendarScreens {
    private static final Place WOMENS_DAY = new Place.Calendar(LocalDate.of(2024, 3, 8));

    @TempDir
    private Path folder;

    @Test
    void theCalendarOfAYear() throws Exception {
        try (PlanBook book = AYear.in(folder)) {
            of(book).take("calendar-month", WOMENS_DAY);
            of(book).dark().take("calendar-month-dark", WOMENS_DAY);
            of(book).english().take("calendar-month-en", WOMENS_DAY);
            seen(book, "week").take("calendar-week", WOMENS_DAY);
            seen(book, "year").take("calendar-year", WOMENS_DAY);
            seen(book, "year").dark().take("calendar-year-dark", WOMENS_DAY);
            seen(book, "agenda").take("calendar-agenda", WOMENS_DAY);
            of(book).doing(scene -> ((Button) scene.lookup("#add")).fire()).take("calendar-add", WOMENS_DAY);
            of(book).sized(1093, 614).take("calendar-month-125", WOMENS_DAY);
        }
    }

    @Test
    void theCalendarOfTheSampleBook() throws Exception {
        LocalDate today = LocalDate.of(2026, 3, 11);
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(SampleBook.edit(today));
            for (String view : List.of("month", "week", "year", "agenda")) {
                seen(book, view).at(today.atTime(10, 32)).take("calendar-sample-" + view, new Place.Calendar(today));
            }
            of(book).at(today.atTime(10, 32)).dark().take("calendar-sample-dark", new Place.Calendar(today));
        }
    }

    @Test
    void theMonthAndTheChartOfARealPlan() throws Exception {
        Path file = Path.of(System.getProperty("sen.cases", "../shared/cases"), "hocmon-159-doi-ngoai-2024.docx");
        assumeTrue(Files.exists(file), "left out: the real plans are not here (" + file + ")");
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(new Importing(new PlanReader().read(file).toDraft()).edit(book));
            of(book).take("calendar-real", WOMENS_DAY);
            of(book).at(LocalDate.of(2026, 11, 22).atTime(9, 0)).take("calendar-real-later", WOMENS_DAY);
            of(book).take("gantt-real", new Place.Gantt(null, null));
        }
    }

    @Test
    void anEmptyCalendar() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            of(book).take("calendar-empty", WOMENS_DAY);
            of(book).dark().english().take("calendar-empty-dark-en", WOMENS_DAY);
        }
    }

    @Test
    void aCalendarThatCannotBeRead() throws Exception {
        PlanBook book = PlanBook.open(folder);
        book.close();
        of(book).take("calendar-failed", WOMENS_DAY);
    }

    private static Pictures seen(PlanBook book, String view) {
        return of(book).doing(scene -> ((ToggleButton) scene.lookup("#" + view)).fire());
    }

    private static Pictures of(PlanBook book) {
        return Pictures.of(book).with(Destination.CALENDAR, (bench, habits) -> new CalendarScreen(bench));
    }
}
