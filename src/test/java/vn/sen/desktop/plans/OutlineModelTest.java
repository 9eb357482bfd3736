package vn.sen.desktop.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.sen.book.Edit;
import vn.sen.desktop.plans.TimeMark.Look;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.Plans;
import vn.sen.plan.Role;
import vn.sen.plan.State;
import vn.sen.schedule.When;
import vn.sen.text.Messages;

class OutlineModelTest {
    private static final Desk OFFICE = new Desk(new DeskId("vp"), "Cán bộ phụ trách Văn phòng", "Văn phòng");

    private final Plan plan = Plans.of(
            Numbering.AUTOMATIC,
            "I. MỤC ĐÍCH",
            "  Nâng cao hiểu biết",
            "II. NỘI DUNG",
            "  1. Thông tin",
            "    1.1. Hội thi",
            "    1.2. Gian hàng",
            "III. TỔ CHỨC THỰC HIỆN");
    private final List<Edit> edits = new ArrayList<>();
    private OutlineModel model;

    @BeforeEach
    void show() {
        model = new OutlineModel(
                shown -> new RowWords(
                        new Messages(Messages.VIETNAMESE),
                        Map.of(OFFICE.id(), OFFICE),
                        shown.head().year(),
                        LocalDate.of(2031, 3, 6)),
                hidden -> hidden + " mục",
                edits::add);
        model.show(plan);
    }

    @Test
    void aFoldedGroupSaysHowMuchItHides() {
        model.toggleFold(id("NỘI DUNG"));

        assertThat(texts()).containsExactly("MỤC ĐÍCH", "Nâng cao hiểu biết", "NỘI DUNG", "TỔ CHỨC THỰC HIỆN");
        assertThat(model.rows().get().get(2).note()).isEqualTo("3 mục");
    }

    @Test
    void revealingAHiddenItemUnfoldsWhatIsAboveIt() {
        model.toggleFold(id("NỘI DUNG"));
        model.toggleFold(id("Thông tin"));

        model.reveal(id("Gian hàng"), 3);

        assertThat(texts()).contains("Gian hàng");
        assertThat(model.takeCaret()).contains(new OutlineModel.Caret(id("Gian hàng"), 3));
        assertThat(model.takeCaret()).isEmpty();
    }

    @Test
    void aStepThatCannotBeTakenMakesNoEdit() {
        assertThat(model.indent(id("MỤC ĐÍCH"), 0)).isFalse();
        assertThat(edits).isEmpty();
    }

    @Test
    void typingTheSameWordsMakesNoEdit() {
        model.retype(id("Hội thi"), "Hội thi");

        assertThat(edits).isEmpty();
    }

    @Test
    void aFilterShowsWhatMatchesWithWhatIsAboveIt() {
        model.put(
                id("Hội thi"),
                item -> item.withActivity(Activity.UNKNOWN.withSchedule(List.of(When.parse("2031-05-01")))));

        model.filter().set(OutlineFilter.WITHOUT_DATE);

        assertThat(texts()).containsExactly("NỘI DUNG", "Thông tin", "Gian hàng");
    }

    @Test
    void aNewItemIsSeenEvenThroughAFilterThatWouldHideIt() {
        model.filter().set(OutlineFilter.ACTIVITIES);

        model.enter(id("NỘI DUNG"), 8);

        assertThat(model.filter().get()).isEqualTo(OutlineFilter.ALL);
        assertThat(model.indexOf(model.chosen().get())).isNotNegative();
    }

    @Test
    void rowsSayTimeAndOwnerInFewWords() {
        model.put(
                id("Hội thi"),
                item -> item.withActivity(Activity.UNKNOWN
                        .withSchedule(List.of(When.parse("2031-05~"), When.parse("2031-06-07")))
                        .withOwners(List.of(
                                new Assignment(Role.SUPPORT, "Ban Kinh tế"),
                                new Assignment(Role.LEAD, OFFICE.name(), OFFICE.id())))));

        OutlineRow row = model.rows().get().get(model.indexOf(id("Hội thi")));
        assertThat(row.mark()).isEqualTo(Look.TENTATIVE);
        assertThat(row.time()).startsWith("dự kiến").endsWith("+1");
        assertThat(row.owner()).isEqualTo("Văn phòng");
    }

    @Test
    void anActivityWhoseDaysHavePassedIsOverdueUntilItIsDone() {
        model.put(
                id("Hội thi"),
                item -> item.withActivity(Activity.UNKNOWN.withSchedule(List.of(When.parse("2031-02-01")))));
        assertThat(mark("Hội thi")).isEqualTo(Look.OVERDUE);

        model.put(
                id("Hội thi"),
                item -> item.withActivity(item.activity().orElseThrow().withState(State.DONE)));
        assertThat(mark("Hội thi")).isEqualTo(Look.DONE);
    }

    @Test
    void makingALineAnActivityAndBackLeavesItAsItWas() {
        ItemId line = id("Nâng cao");
        Item before = plan.find(line).orElseThrow();

        model.toggleActivity(line, item -> Activity.UNKNOWN);
        assertThat(model.plan().get().find(line).orElseThrow().kind()).isEqualTo(ItemKind.ACTIVITY);

        model.toggleActivity(line, item -> Activity.UNKNOWN);
        assertThat(model.plan().get().find(line)).contains(before);
    }

    @Test
    void anActivityThatBecomesALineKeepsItsFacts() {
        Activity facts = Activity.UNKNOWN.withPlace("Nhà văn hóa");
        model.put(id("Hội thi"), item -> item.withActivity(facts));

        model.toggleActivity(id("Hội thi"), item -> Activity.UNKNOWN);

        assertThat(Plans.named(model.plan().get(), "Hội thi").activity()).contains(facts);
    }

    @Test
    void whenTheChosenItemIsGoneTheOneBeforeItIsChosen() {
        model.reveal(id("Gian hàng"), 0);
        Plan without =
                vn.sen.plan.Outline.remove(plan, id("Gian hàng")).orElseThrow().plan();

        model.show(without);

        assertThat(model.chosen().get()).isEqualTo(id("Hội thi"));
    }

    private Look mark(String begin) {
        return model.rows().get().get(model.indexOf(id(begin))).mark();
    }

    private List<String> texts() {
        return model.rows().get().stream().map(row -> row.item().text().plain()).toList();
    }

    private ItemId id(String begin) {
        return Plans.named(plan, begin).id();
    }
}
