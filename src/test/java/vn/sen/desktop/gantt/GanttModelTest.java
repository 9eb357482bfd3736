package vn.sen.desktop.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.desktop.gantt.GanttModel.Phase;
import vn.sen.desktop.gantt.GanttModel.Zoom;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.time.AYear;
import vn.sen.desktop.parts.time.Desk;
import vn.sen.text.Problem;
import vn.sen.timeline.GanttLayout.Row;

class GanttModelTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);
    private static final double WIDTH = 870;

    @TempDir
    private Path folder;

    private PlanBook book;
    private GanttModel model;

    @BeforeEach
    void open() throws Problem {
        book = AYear.in(folder.resolve("year"));
        model = model(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static GanttModel model(PlanBook book) {
        return new GanttModel(
                book, new SameThread(), new Desk(book, TODAY).clock(), window -> List.of(), "Đoàn ra, đoàn vào");
    }

    @Test
    void rowsStandInTheOrderOfTheOutlineAndVisitsLast() {
        model.reload();
        assertThat(labels()).containsSubsequence("II.", "1.", "1.1", "1.2", "2.", "2.1", "4.6", "III.", "5", "");
        assertThat(titles())
                .endsWith("Tiếp đoàn tổ chức di cư", "Đoàn công tác sang Pakse", "Đón đoàn phụ nữ Champasak");
    }

    @Test
    void aFoldedHeadingKeepsItsDatesInOneRow() {
        model.reload();
        String first = row("1.").node().id();
        int before = labels().size();
        model.toggle(first);
        assertThat(labels()).hasSize(before - 7);
        assertThat(row("1.").below()).hasSize(7);
        model.toggle(first);
        assertThat(labels()).hasSize(before);
    }

    @Test
    void goingToAnItemUnfoldsWhatHidesIt() {
        model.reload();
        model.toggle(row("II.").node().id());
        model.showItem(AYear.PLAN, AYear.id("3.1"));
        assertThat(labels()).contains("3.1");
        assertThat(model.selected().get()).isEqualTo(AYear.id("3.1").value());
    }

    @Test
    void whatIsFoldedStaysFoldedWhenSomethingChanges() {
        model.reload();
        model.toggle(row("II.").node().id());
        model.reload();
        assertThat(labels()).doesNotContain("1.1");
    }

    @Test
    void todayIsInSightAtFirst() {
        model.reload();
        assertThat(model.axis().get().visible(WIDTH).contains(TODAY)).isTrue();
    }

    @Test
    void theYearJustFits() {
        model.reload();
        model.zoom(Zoom.YEAR, 0, WIDTH);
        assertThat(model.axis().get().x(LocalDate.of(2024, 1, 1))).isCloseTo(0, within(0.001));
        assertThat(model.axis().get().endX(LocalDate.of(2024, 12, 31))).isCloseTo(WIDTH, within(0.001));
        assertThat(Zoom.of(model.axis().get())).isEqualTo(Zoom.YEAR);
    }

    @Test
    void zoomingHoldsOnToToday() {
        model.reload();
        double x = model.pivot(WIDTH);
        model.zoom(Zoom.WEEK, x, WIDTH);
        assertThat(model.axis().get().x(TODAY)).isCloseTo(x, within(0.001));
        assertThat(Zoom.of(model.axis().get())).isEqualTo(Zoom.WEEK);
    }

    @Test
    void allPlansStandUnderRowsOfTheirOwn() {
        model.showAll();
        assertThat(titles().getFirst()).isEqualTo("Hoạt động đối ngoại nhân dân năm 2024");
        assertThat(model.layout().get().rows().get(1).depth()).isEqualTo(1);
    }

    @Test
    void aBookWithoutPlansSaysSo() throws Problem {
        try (PlanBook nothing = PlanBook.open(folder.resolve("nothing"))) {
            GanttModel empty = model(nothing);
            empty.reload();
            assertThat(empty.phase().get()).isEqualTo(Phase.EMPTY);
        }
    }

    @Test
    void aBookThatCannotBeReadSaysSo() throws Problem {
        PlanBook closed = PlanBook.open(folder.resolve("closed"));
        closed.close();
        GanttModel failing = model(closed);
        failing.reload();
        assertThat(failing.phase().get()).isEqualTo(Phase.FAILED);
    }

    private Row row(String label) {
        return model.layout().get().rows().stream()
                .filter(row -> row.node().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels() {
        return model.layout().get().rows().stream()
                .map(row -> row.node().label())
                .toList();
    }

    private List<String> titles() {
        return model.layout().get().rows().stream()
                .map(row -> row.node().title())
                .toList();
    }
}
