package vn.sen.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Notices;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.Workbench;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.text.Messages;
import vn.sen.text.Problem;
import vn.sen.writing.SamplePlan;

class DocumentsModelTest {
    @TempDir
    Path folder;

    private final Told told = new Told();
    private PlanBook book;
    private DocumentsModel model;
    private NumberModel numbers;

    @BeforeEach
    void open() throws Exception {
        book = PlanBook.open(folder);
        Clock clock = Clock.fixed(Instant.parse("2026-03-06T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        Workbench bench =
                new Workbench(book, new Messages(Messages.VIETNAMESE), new SameThread(), place -> {}, told, clock);
        model = new DocumentsModel(bench);
        numbers = new NumberModel(bench, model);
    }

    @AfterEach
    void close() {
        model.stop();
        book.close();
    }

    @Test
    void anEmptyBookHasNoDocuments() {
        model.start();
        assertThat(model.standing().get()).isEqualTo(DocumentsModel.Standing.EMPTY);
        assertThat(model.pages().get()).isNull();
    }

    @Test
    void draftsComeFirstThenNumbersFromTheLast() throws Exception {
        add(5, LocalDate.of(2026, 2, 7));
        add(null, null);
        add(12, LocalDate.of(2026, 3, 1));
        model.start();
        assertThat(model.documents()).extracting(row -> row.head().number()).containsExactly(null, 12, 5);
    }

    @Test
    void theYearOfTodayIsShownAndOthersCanBeChosen() throws Exception {
        add(5, LocalDate.of(2026, 2, 7));
        add(9, LocalDate.of(2025, 2, 7));
        model.start();
        assertThat(model.years()).containsExactly(2026, 2025);
        assertThat(model.year().get()).isEqualTo(2026);
        model.year().set(2025);
        assertThat(model.documents()).extracting(row -> row.head().number()).containsExactly(9);
    }

    @Test
    void pagesOfEveryListedDocumentAreCounted() throws Exception {
        add(5, LocalDate.of(2026, 2, 7));
        add(6, LocalDate.of(2026, 2, 8));
        model.start();
        assertThat(model.documents()).extracting(DocumentRow::pages).containsExactly(3, 3);
    }

    @Test
    void aDocumentOfAnotherYearIsOpenedWithItsYear() throws Exception {
        add(5, LocalDate.of(2026, 2, 7));
        Plan old = add(9, LocalDate.of(2025, 2, 7));
        model.start();
        model.open(old.id());
        assertThat(model.year().get()).isEqualTo(2025);
        assertThat(model.selected().get()).isEqualTo(old.id());
        assertThat(model.shown().get()).extracting(Plan::id).isEqualTo(old.id());
    }

    @Test
    void whatIsEditedIsSetAgain() throws Exception {
        Plan plan = add(5, LocalDate.of(2026, 2, 7));
        model.start();
        var before = model.pages().get();
        book.apply(new Edits.ChangeHead(plan.id(), plan.head(), plan.head().withTitle("Tên mới")));
        assertThat(model.shown().get()).extracting(now -> now.head().title()).isEqualTo("Tên mới");
        assertThat(model.pages().get()).isNotSameAs(before);
    }

    @Test
    void aScreenThatIsLeftHearsNothing() throws Exception {
        Plan plan = add(5, LocalDate.of(2026, 2, 7));
        model.start();
        model.stop();
        book.apply(new Edits.ChangeHead(plan.id(), plan.head(), plan.head().withTitle("Tên mới")));
        assertThat(model.shown().get())
                .extracting(now -> now.head().title())
                .isEqualTo(plan.head().title());
    }

    @Test
    void theNextNumberIsProposedWithTheDateOfToday() throws Exception {
        add(5, LocalDate.of(2026, 2, 7));
        Plan draft = add(null, null);
        model.start();
        model.open(draft.id());
        numbers.refresh();
        numbers.begin();
        assertThat(numbers.number().get()).isEqualTo("06");
        assertThat(numbers.date().get()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(numbers.warning().get()).isEmpty();
    }

    @Test
    void givingANumberIsAnEditThatCanBeTakenBack() throws Exception {
        Plan draft = add(null, null);
        model.start();
        numbers.refresh();
        numbers.begin();
        numbers.accept();
        PlanHead issued = book.plan(draft.id()).orElseThrow().head();
        assertThat(issued.number()).isEqualTo(1);
        assertThat(issued.issued()).isEqualTo(LocalDate.of(2026, 3, 6));
        assertThat(told.done).hasSize(1);
        book.undo();
        assertThat(book.plan(draft.id()).orElseThrow().head().number()).isNull();
    }

    @Test
    void aTakenNumberAGapAndAWrongOrderAreSaidAndBlockNothing() throws Exception {
        add(5, LocalDate.of(2026, 2, 7));
        Plan draft = add(null, null);
        model.start();
        model.open(draft.id());
        numbers.refresh();
        numbers.begin();
        numbers.number().set("5");
        assertThat(numbers.warning().get()).contains("05");
        numbers.number().set("9");
        assertThat(numbers.warning().get()).contains("06, 07, 08");
        numbers.number().set("6");
        numbers.date().set(LocalDate.of(2026, 1, 2));
        assertThat(numbers.warning().get()).contains("05", "07/02/2026");
        assertThat(numbers.givable()).isTrue();
    }

    @Test
    void whatIsNoNumberCannotBeGiven() throws Exception {
        add(null, null);
        model.start();
        numbers.refresh();
        numbers.begin();
        for (String typed : List.of("", "x", "0", "-3", "1234567")) {
            numbers.number().set(typed);
            assertThat(numbers.givable()).as(typed).isFalse();
        }
    }

    private Plan add(@Nullable Integer number, @Nullable LocalDate date) throws Exception {
        Plan plan = SamplePlan.signed();
        Plan numbered = plan.withHead(SamplePlan.head(number, date));
        book.apply(new Edits.AddPlan(numbered));
        return numbered;
    }

    /** What was said. */
    private static final class Told implements Notices {
        private final List<String> done = new ArrayList<>();

        @Override
        public void done(String sentence) {
            done.add(sentence);
        }

        @Override
        public void done(String sentence, String action, Runnable onAction) {
            done.add(sentence);
        }

        @Override
        public void problem(Problem problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void failure(Exception cause) {
            throw new AssertionError(cause);
        }
    }
}
