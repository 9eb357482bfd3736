package vn.sen.desktop.parts.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Place;
import vn.sen.office.Delegation;
import vn.sen.plan.Activity;
import vn.sen.plan.Item;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;
import vn.sen.store.ScheduledActivity;
import vn.sen.text.Problem;

class TimeActionsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);
    private static final Days MARCH = new Days(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));

    @TempDir
    private Path folder;

    private PlanBook book;
    private Desk desk;
    private TimeActions actions;

    @BeforeEach
    void open() throws Problem {
        book = AYear.in(folder);
        desk = new Desk(book, TODAY);
        actions = new TimeActions(desk.bench());
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void movingIsOneEditThatUndoTakesBack() throws Problem {
        actions.moveBy(activity("1.3"), 2);
        assertThat(schedule("1.3")).containsExactly(When.parse("2024-03-22"));
        book.undo();
        assertThat(schedule("1.3")).containsExactly(When.parse("2024-03-20"));
    }

    @Test
    void theUserIsToldWhatMovedWhere() {
        actions.moveBy(activity("1.3"), 2);
        assertThat(desk.said).singleElement().asString().contains("Bữa cơm sum vầy", "22/3");
    }

    @Test
    void aMoveToTheSameDayIsNoEdit() {
        actions.moveBy(activity("1.3"), 0);
        assertThat(desk.said).isEmpty();
    }

    @Test
    void settlingAMonthGivesItADayAndTheStateInOneEdit() throws Problem {
        actions.settle(activity("3.3"), LocalDate.of(2024, 3, 8));
        assertThat(schedule("3.3")).containsExactly(When.parse("2024-03-08"));
        assertThat(facts("3.3").state()).isEqualTo(State.SETTLED);
        book.undo();
        assertThat(schedule("3.3")).containsExactly(When.parse("2024-03~"));
        assertThat(facts("3.3").state()).isEqualTo(State.PLANNED);
    }

    @Test
    void aVisitMovesAndComesBack() throws Problem {
        Delegation visit = book.delegations(MARCH).getFirst();
        actions.moveBy(Dated.of(visit, TODAY).orElseThrow(), 1);
        assertThat(book.delegations(MARCH).getFirst().when()).contains(When.parse("2024-03-28~"));
        book.undo();
        assertThat(book.delegations(MARCH).getFirst()).isEqualTo(visit);
    }

    @Test
    void whatIsDoneCanBeOpenedAgain() {
        actions.toggleDone(activity("1.3"));
        assertThat(facts("1.3").state()).isEqualTo(State.DONE);
        actions.toggleDone(activity("1.3"));
        assertThat(facts("1.3").state()).isEqualTo(State.SETTLED);
    }

    @Test
    void aNewActivityStandsAfterTheLastOneWithTheNextNumber() throws Problem {
        actions.add(AYear.PLAN, When.parse("2024-03-30"), "Sơ kết quý I");
        Item carrying = book.plan(AYear.PLAN).orElseThrow().items().getLast();
        Item added = carrying.items().getLast();
        assertThat(added.text().plain()).isEqualTo("Sơ kết quý I");
        assertThat(added.label().printed()).isEqualTo("6");
        assertThat(added.activity().orElseThrow().schedule()).containsExactly(When.parse("2024-03-30"));
        book.undo();
        assertThat(book.plan(AYear.PLAN)).contains(AYear.plan());
    }

    @Test
    void anItemThatIsGoneIsToldAndNothingChanges() throws Problem {
        Dated.OfActivity old = activity("1.3");
        book.apply(new Edits.RemovePlan(AYear.plan()));
        actions.moveBy(old, 2);
        assertThat(desk.failures).singleElement().isInstanceOf(Problem.class);
        assertThat(desk.said).isEmpty();
    }

    @Test
    void openingGoesToTheItem() {
        actions.open(activity("1.3"));
        assertThat(desk.places).containsExactly(new Place.Plans(AYear.PLAN, AYear.id("1.3")));
    }

    private Dated.OfActivity activity(String label) {
        ScheduledActivity found = book.shown(MARCH).stream()
                .filter(one -> one.item().equals(AYear.id(label)))
                .findFirst()
                .orElseThrow();
        return Dated.of(found, TODAY);
    }

    private Activity facts(String label) {
        return book.plan(AYear.PLAN)
                .orElseThrow()
                .find(AYear.id(label))
                .orElseThrow()
                .activity()
                .orElseThrow();
    }

    private List<When> schedule(String label) {
        return facts(label).schedule();
    }
}
