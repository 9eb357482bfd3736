package vn.sen.desktop.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.plan.ItemId;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.Plans;

/** What the screen shows while the book takes its time. */
class PlansModelTest {
    private final Held held = new Held();
    private final Plan plan = Plans.of(Numbering.AUTOMATIC, "I. MỤC ĐÍCH", "II. NỘI DUNG");
    private final ItemId first = plan.items().getFirst().id();

    @TempDir
    Path folder;

    private PlanBook book;
    private PlansModel model;

    @BeforeEach
    void open() throws Exception {
        book = PlanBook.open(folder);
        book.apply(new Edits.AddPlan(plan));
        model = new PlansModel(new Bench(book, held).workbench);
        model.activate();
        held.hold();
    }

    @AfterEach
    void close() {
        model.deactivate();
        book.close();
    }

    @Test
    void anAnswerFromBeforeAnEditDoesNotTakeTheEditBack() {
        model.open(null, null);
        Runnable answer = held.workFirst();
        model.outline().retype(first, "MỤC ĐÍCH, YÊU CẦU");
        held.workFirst().run();

        answer.run();

        assertThat(shown()).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG");
    }

    @Test
    void anAnswerWhileAnEditWaitsDoesNotTakeTheEditBack() {
        model.open(null, null);
        model.outline().retype(first, "MỤC ĐÍCH, YÊU CẦU");
        held.workFirst().run();
        assertThat(shown()).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG");

        held.release();

        assertThat(shown()).containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG");
    }

    @Test
    void whatWaitsIsInTheBookOnceTheScreenIsLeft() {
        model.outline().retype(first, "MỤC ĐÍCH, YÊU CẦU");
        model.deactivate();

        assertThat(Plans.lines(book.plan(plan.id()).orElseThrow()))
                .containsExactly("I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG");
    }

    @Test
    void theScreenFollowsTheBookOnceAllIsKept() throws Exception {
        model.outline().retype(first, "MỤC ĐÍCH, YÊU CẦU");
        held.release();
        book.undo();
        held.release();

        assertThat(shown()).containsExactly("I. MỤC ĐÍCH", "II. NỘI DUNG");
    }

    private List<String> shown() {
        Plan now = model.outline().plan().get();
        return now == null ? List.of() : Plans.lines(now);
    }
}
