package vn.sen.desktop.gantt;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.book.TestBooks;
import vn.sen.desktop.Pictures;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.time.AYear;
import vn.sen.desktop.shell.Destination;

/** Pictures of the Gantt chart. */
@Tag("screens")
class GanttScreens {
    private static final Place PLAN = new Place.Gantt(AYear.PLAN, AYear.id("2.4"));

    @TempDir
    private Path folder;

    @Test
    void theChartOfAYear() throws Exception {
        try (PlanBook book = AYear.in(folder)) {
            of(book).take("gantt", PLAN);
            of(book).dark().take("gantt-dark", PLAN);
            of(book).english().take("gantt-en", PLAN);
            seen(book, "week").take("gantt-week", PLAN);
            seen(book, "month").take("gantt-zoom-month", PLAN);
            seen(book, "year").take("gantt-year", PLAN);
        }
    }

    @Test
    void theChartOfTheSampleBook() throws Exception {
        LocalDate today = LocalDate.of(2026, 3, 11);
        Place gantt = new Place.Gantt(null, null);
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(SampleBook.edit(today));
            of(book).at(today.atTime(10, 32)).take("gantt-sample", gantt);
            seen(book, "year").at(today.atTime(10, 32)).take("gantt-sample-year", gantt);
            of(book).at(today.atTime(10, 32)).dark().take("gantt-sample-dark", gantt);
        }
    }

    @Test
    void anEmptyChart() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            of(book).take("gantt-empty", new Place.Gantt(null, null));
        }
    }

    @Test
    void aChartThatCannotBeRead() throws Exception {
        PlanBook book = PlanBook.open(folder);
        book.close();
        of(book).take("gantt-failed", new Place.Gantt(null, null));
    }

    private static Pictures seen(PlanBook book, String zoom) {
        return of(book).doing(scene -> ((ToggleButton) scene.lookup("#" + zoom)).fire());
    }

    private static Pictures of(PlanBook book) {
        return Pictures.of(book).with(Destination.GANTT, (bench, habits) -> new GanttScreen(bench));
    }
}
