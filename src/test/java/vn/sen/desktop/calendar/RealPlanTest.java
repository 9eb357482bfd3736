package vn.sen.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Importing;
import vn.sen.book.PlanBook;
import vn.sen.book.TestBooks;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.time.Desk;
import vn.sen.desktop.parts.time.ObservancesOf;
import vn.sen.desktop.parts.time.ObservedDay;
import vn.sen.reading.PlanReader;
import vn.sen.schedule.LunarDay;
import vn.sen.text.Messages;
import vn.sen.timeline.Box;
import vn.sen.timeline.MonthLayout;

/** A real plan from its file to the month. */
class RealPlanTest {
    private static final LocalDate WOMENS_DAY = LocalDate.of(2024, 3, 8);

    @TempDir
    private Path folder;

    @Test
    void aDistrictsPlanShowsItsMarch() throws Exception {
        Path file = Path.of(System.getProperty("sen.cases", "../shared/cases"), "hocmon-159-doi-ngoai-2024.docx");
        assumeTrue(Files.exists(file), "left out: the real plans are not here (" + file + ")");
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(new Importing(new PlanReader().read(file).toDraft()).edit(book));
            CalendarPage page = march(book);
            List<Box> boxes =
                    MonthLayout.of(YearMonth.of(2024, 3), page.entries(), 3).boxes();
            assertThat(boxes)
                    .filteredOn(box -> box.entry().title().contains("Lễ hội Áo dài"))
                    .extracting(
                            box -> box.entry().days().first(),
                            box -> box.entry().days().last())
                    .hasSize(3)
                    .containsOnly(tuple(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 17)));
            assertThat(page.on(LocalDate.of(2024, 3, 20))).hasSize(1);
            assertThat(page.undated(CalendarView.MONTH.period(WOMENS_DAY))).hasSize(1);
            assertThat(page.observancesOn(WOMENS_DAY))
                    .extracting(ObservedDay::name)
                    .contains("Quốc tế Phụ nữ");
            assertThat(LunarDay.of(WOMENS_DAY).shortText()).isEqualTo("28/1");
        }
    }

    private static CalendarPage march(PlanBook book) {
        CalendarModel model = new CalendarModel(
                book,
                new SameThread(),
                new Desk(book, WOMENS_DAY).clock(),
                new ObservancesOf(new Messages(Messages.VIETNAMESE)));
        model.reload();
        return model.page().get();
    }
}
