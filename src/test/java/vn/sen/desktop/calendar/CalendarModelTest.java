package vn.sen.desktop.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.desktop.calendar.CalendarModel.Phase;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.time.AYear;
import vn.sen.desktop.parts.time.Desk;
import vn.sen.plan.PlanId;
import vn.sen.text.Problem;
import vn.sen.timeline.Entry;

class CalendarModelTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);

    @TempDir
    private Path folder;

    private PlanBook book;
    private CalendarModel model;

    @BeforeEach
    void open() throws Problem {
        book = AYear.in(folder.resolve("year"));
        model = model(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static CalendarModel model(PlanBook book) {
        return new CalendarModel(book, new SameThread(), new Desk(book, TODAY).clock(), window -> List.of());
    }

    @Test
    void itBeginsWithTheMonthOfToday() {
        model.reload();
        assertThat(model.phase().get()).isEqualTo(Phase.READY);
        assertThat(model.day().get()).isEqualTo(TODAY);
        assertThat(titles(TODAY)).contains("Gửi thư mời đại biểu");
    }

    @Test
    void whatIsKnownByItsMonthIsOnNoDay() {
        model.reload();
        CalendarPage page = model.page().get();
        for (LocalDate day = LocalDate.of(2024, 3, 1); day.getMonthValue() == 3; day = day.plusDays(1)) {
            assertThat(page.on(day)).noneMatch(one -> one.entry().label().equals("3.3"));
        }
        assertThat(page.undated(CalendarView.MONTH.period(TODAY)))
                .extracting(one -> one.entry().label())
                .containsExactly("1.2", "3.3");
    }

    @Test
    void turningTheMonthTakesTheChosenDayAlong() {
        model.reload();
        model.turn(1);
        assertThat(model.day().get()).isEqualTo(LocalDate.of(2024, 4, 6));
        assertThat(model.page().get().anchor()).isEqualTo(LocalDate.of(2024, 4, 6));
    }

    @Test
    void aPaleDayOfTheNextMonthIsChosenWithoutTurningThePage() {
        model.reload();
        model.choose(LocalDate.of(2024, 2, 27));
        assertThat(model.day().get()).isEqualTo(LocalDate.of(2024, 2, 27));
        assertThat(model.anchor().get()).isEqualTo(TODAY);
    }

    @Test
    void goingToADayOfAnotherMonthTurnsThePage() {
        model.reload();
        model.goTo(LocalDate.of(2024, 8, 20));
        assertThat(model.page().get().on(LocalDate.of(2024, 8, 20)))
                .extracting(one -> one.entry().label())
                .contains("1.4");
    }

    @Test
    void oneOwnersWorkCanBeSeenAlone() {
        model.reload();
        model.ownerFilter().set("Kinh tế");
        assertThat(model.page().get().dated())
                .extracting(one -> one.entry().label())
                .containsExactlyInAnyOrder("1.2", "1.6");
        model.ownerFilter().set(null);
        assertThat(model.page().get().dated()).hasSizeGreaterThan(10);
    }

    @Test
    void anotherPlanShowsNothingOfThisOne() {
        model.reload();
        model.planFilter().set(new PlanId("another"));
        assertThat(model.page().get().dated()).isEmpty();
        assertThat(model.phase().get()).isEqualTo(Phase.READY);
    }

    @Test
    void aVisitStandsBesideTheActivities() {
        model.reload();
        assertThat(model.page().get().on(LocalDate.of(2024, 3, 27)))
                .extracting(one -> one.entry().kind())
                .contains(Entry.Kind.VISIT);
    }

    @Test
    void aBookWithoutPlansSaysSo() throws Problem {
        try (PlanBook nothing = PlanBook.open(folder.resolve("nothing"))) {
            CalendarModel empty = model(nothing);
            empty.reload();
            assertThat(empty.phase().get()).isEqualTo(Phase.EMPTY);
        }
    }

    @Test
    void aBookThatCannotBeReadSaysSo() throws Problem {
        PlanBook closed = PlanBook.open(folder.resolve("closed"));
        closed.close();
        CalendarModel failing = model(closed);
        failing.reload();
        assertThat(failing.phase().get()).isEqualTo(Phase.FAILED);
    }

    @Test
    void theYearIsReadWhole() {
        model.show(CalendarView.YEAR);
        assertThat(model.page().get().dated())
                .extracting(one -> one.entry().label())
                .contains("1.4", "2.2", "3.2");
    }

    private List<String> titles(LocalDate day) {
        return model.page().get().on(day).stream()
                .map(one -> one.entry().title())
                .toList();
    }
}
