package vn.sen.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.sen.plan.Item;
import vn.sen.plan.Numbering;
import vn.sen.plan.Outline;
import vn.sen.plan.Outline.Fold;
import vn.sen.plan.Outline.Step;
import vn.sen.plan.Plan;
import vn.sen.plan.Plans;

class OutlineEditsTest {
    enum Deed {
        SPLIT,
        SPLIT_FOLDED,
        JOIN,
        INDENT,
        OUTDENT,
        UP,
        DOWN
    }

    record Act(Deed deed, int item, int caret) {}

    private static final String[] LINES = {
        "Căn cứ chương trình công tác năm 2031;",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "  Nâng cao hiểu biết của hội viên.",
        "II. NỘI DUNG",
        "  1. Thông tin đối ngoại",
        "    1.1. Hội thi áo dài",
        "    1.2. Gian hàng không đồng",
        "      a) Xã Bình An",
        "      b) Xã Hòa Lạc",
        "  2. Giao lưu",
        "    2.1. Họp mặt",
        "III. TỔ CHỨC THỰC HIỆN",
        "  - Văn phòng tham mưu mục 1.2, 2.1;",
        "  - Kinh tế tham mưu mục 1.1.",
        "Trên đây là Kế hoạch./."
    };

    @Property(tries = 400)
    void everyStepKeepsTheWordsAndItsEditLeadsThereAndBack(
            @ForAll("acts") List<Act> acts, @ForAll Numbering numbering) {
        Plan plan = linked(Plans.of(numbering, LINES));
        for (Act act : acts) {
            Plan after = step(plan, act).map(Step::plan).orElse(plan);
            assertThat(letters(after)).isEqualTo(letters(plan));
            Optional<Edit> edit = OutlineEdits.between(plan, after);
            if (edit.isEmpty()) {
                assertThat(after).isEqualTo(plan);
                continue;
            }
            PlanInMemory memory = new PlanInMemory(plan);
            edit.get().apply(memory);
            assertThat(memory.plan()).isEqualTo(after);
            edit.get().inverse().apply(memory);
            assertThat(memory.plan()).isEqualTo(plan);
            plan = after;
        }
    }

    @Property(tries = 200)
    void anyTwoStatesOfAPlanAreJoinedByOneEdit(@ForAll("acts") List<Act> acts) {
        Plan before = linked(Plans.of(Numbering.AUTOMATIC, LINES));
        Plan after = before;
        for (Act act : acts) {
            after = step(after, act).map(Step::plan).orElse(after);
            if (act.caret() == 3) {
                after = Outline.remove(after, item(after, act.item()).id())
                        .orElseThrow()
                        .plan();
            }
            if (after.items().isEmpty()) {
                break;
            }
        }
        PlanInMemory memory = new PlanInMemory(before);
        OutlineEdits.between(before, after).ifPresent(edit -> edit.apply(memory));
        assertThat(memory.plan()).isEqualTo(after);
        OutlineEdits.between(before, after).ifPresent(edit -> edit.inverse().apply(memory));
        assertThat(memory.plan()).isEqualTo(before);
    }

    @Test
    void movingOneItemDownIsOneMove() {
        Plan plan = Plans.of(Numbering.AS_PRINTED, "Một", "Hai", "Ba", "Bốn");
        List<Item> moved = List.of(
                plan.items().get(1),
                plan.items().get(2),
                plan.items().get(0),
                plan.items().get(3));

        assertThat(OutlineEdits.between(plan, plan.withItems(moved)))
                .contains(new Edits.MoveItem(plan.id(), plan.items().get(0).id(), null, 0, null, 2));
    }

    @Test
    void aNewItemAmongNumberedOnesIsOneStepWithTheLabelsThatFollow() {
        Plan plan = Plans.of(Numbering.AUTOMATIC, "1. Một", "2. Hai", "3. Ba");
        Plan after = Outline.split(plan, plan.items().get(0).id(), 3, Fold.OPEN)
                .orElseThrow()
                .plan();

        Edit edit = OutlineEdits.between(plan, after).orElseThrow();

        assertThat(edit).isInstanceOfSatisfying(Edits.Several.class, several -> {
            assertThat(several.edits()).hasSize(3);
            assertThat(several.edits().getFirst()).isInstanceOf(Edits.AddItem.class);
            assertThat(several.edits().subList(1, 3)).allMatch(each -> each instanceof Edits.ChangeItem);
        });
    }

    @Test
    void noDifferenceIsNoEdit() {
        Plan plan = Plans.of(Numbering.AUTOMATIC, LINES);

        assertThat(OutlineEdits.between(plan, plan)).isEmpty();
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> act = Combinators.combine(
                        Arbitraries.of(Deed.class),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 20))
                .as(Act::new);
        return act.list().ofMinSize(1).ofMaxSize(12);
    }

    private static Optional<Step> step(Plan plan, Act act) {
        Item item = item(plan, act.item());
        return switch (act.deed()) {
            case SPLIT -> Outline.split(plan, item.id(), act.caret(), Fold.OPEN);
            case SPLIT_FOLDED -> Outline.split(plan, item.id(), act.caret(), Fold.CLOSED);
            case JOIN -> Outline.joinPrevious(plan, item.id());
            case INDENT -> Outline.indent(plan, item.id(), act.caret());
            case OUTDENT -> Outline.outdent(plan, item.id(), act.caret());
            case UP -> Outline.up(plan, item.id(), act.caret());
            case DOWN -> Outline.down(plan, item.id(), act.caret());
        };
    }

    private static Item item(Plan plan, int index) {
        List<Item> items = new ArrayList<>();
        plan.walk(items::add);
        return items.get(index % items.size());
    }

    /** Every letter of a plan's text outside references, in no order: steps move words, but lose none. */
    private static String letters(Plan plan) {
        StringBuilder words = new StringBuilder();
        plan.walk(item -> {
            StringBuilder own = new StringBuilder(item.text().plain());
            item.references().reversed().forEach(reference -> own.delete(reference.start(), reference.end()));
            words.append(own);
        });
        return words.chars()
                .filter(letter -> !Character.isDigit(letter) && letter != '.' && !Character.isWhitespace(letter))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Plan linked(Plan plan) {
        Plan linked = plan;
        List<Item> items = new ArrayList<>();
        plan.walk(items::add);
        for (Item item : items) {
            linked = Outline.retype(
                    Outline.retype(linked, item.id(), item.text().plain() + "…"),
                    item.id(),
                    item.text().plain());
        }
        return linked;
    }
}
