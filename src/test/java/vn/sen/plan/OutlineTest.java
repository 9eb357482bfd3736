package vn.sen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.plan.Outline.Fold;
import vn.sen.plan.Outline.Step;

class OutlineTest {
    private final Plan plan = Plans.of(
            Numbering.AUTOMATIC,
            "Căn cứ chương trình công tác năm",
            "I. MỤC ĐÍCH",
            "  Nâng cao hiểu biết của chị em",
            "II. NỘI DUNG",
            "  1. Thông tin",
            "    1.1. Hội thi áo dài",
            "    1.2. Gian hàng",
            "    1.3. Nấu ăn",
            "  2. Giao lưu",
            "    2.1. Họp mặt",
            "III. TỔ CHỨC THỰC HIỆN",
            "  - Văn phòng tham mưu mục 1.3, 2.1.");

    @Test
    void enterAtTheEndMakesTheNextItem() {
        Step step = Outline.split(plan, id("Gian hàng"), 9, Fold.OPEN).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(5, 9))
                .containsExactly("    1.1. Hội thi áo dài", "    1.2. Gian hàng", "    1.3.", "    1.4. Nấu ăn");
        assertThat(step.plan().find(step.item()).orElseThrow().kind()).isEqualTo(ItemKind.ACTIVITY);
        assertThat(step.offset()).isZero();
    }

    @Test
    void enterWithinAnItemSplitsIt() {
        Step step = Outline.split(plan, id("Hội thi áo dài"), 8, Fold.OPEN).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(5, 7))
                .containsExactly("    1.1. Hội thi", "    1.2.  áo dài".replace("  áo", " áo"));
    }

    @Test
    void enterAtTheEndOfAnOpenGroupMakesItsFirstItem() {
        Step step = Outline.split(plan, id("Thông tin"), 9, Fold.OPEN).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(4, 7))
                .containsExactly("  1. Thông tin", "    1.1.", "    1.2. Hội thi áo dài");
    }

    @Test
    void enterAtTheEndOfAFoldedGroupMakesTheNextGroup() {
        Step step = Outline.split(plan, id("Thông tin"), 9, Fold.CLOSED).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(7, 10)).containsExactly("    1.3. Nấu ăn", "  2.", "  3. Giao lưu");
    }

    @Test
    void enterAtTheStartPutsABlankItemBeforeAndKeepsTheFacts() {
        Step step = Outline.split(plan, id("Nấu ăn"), 0, Fold.OPEN).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(7, 9)).containsExactly("    1.3.", "    1.4. Nấu ăn");
        assertThat(step.item()).isEqualTo(id("Nấu ăn"));
    }

    @Test
    void backspaceAtTheStartJoinsTheLineAbove() {
        Step step = Outline.joinPrevious(plan, id("Gian hàng")).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(5, 7))
                .containsExactly("    1.1. Hội thi áo dàiGian hàng", "    1.2. Nấu ăn");
        assertThat(step.item()).isEqualTo(id("Hội thi"));
        assertThat(step.offset()).isEqualTo("Hội thi áo dài".length());
    }

    @Test
    void joiningAGroupToTheLineAboveKeepsItsItemsInReadingOrder() {
        Step step = Outline.joinPrevious(plan, id("Giao lưu")).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(7, 9))
                .containsExactly("    1.3. Nấu ănGiao lưu", "      1.3.1. Họp mặt");
    }

    @Test
    void joiningTheFirstItemOfAGroupToTheGroupLeavesTheOthersInPlace() {
        Step step = Outline.joinPrevious(plan, id("Hội thi")).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(4, 6))
                .containsExactly("  1. Thông tinHội thi áo dài", "    1.1. Gian hàng");
    }

    @Test
    void theVeryFirstLineHasNothingToJoin() {
        assertThat(Outline.joinPrevious(plan, id("Căn cứ"))).isEmpty();
    }

    @Test
    void tabMovesAnItemUnderTheOneBefore() {
        Step step = Outline.indent(plan, id("Giao lưu"), 3).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(7, 10))
                .containsExactly("    1.3. Nấu ăn", "    1.4. Giao lưu", "      1.4.1. Họp mặt");
        assertThat(step.offset()).isEqualTo(3);
    }

    @Test
    void theFirstItemOfAGroupCannotGoDeeper() {
        assertThat(Outline.indent(plan, id("Hội thi"), 0)).isEmpty();
    }

    @Test
    void shiftTabMovesAnItemUpAndTakesTheFollowingOnesAlong() {
        Step step = Outline.outdent(plan, id("Gian hàng"), 0).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(4, 9))
                .containsExactly(
                        "  1. Thông tin",
                        "    1.1. Hội thi áo dài",
                        "  2. Gian hàng",
                        "    2.1. Nấu ăn",
                        "  3. Giao lưu");
    }

    @Test
    void altArrowsMoveAnItemAmongItsSiblingsAndIntoTheNeighbouringGroup() {
        Plan up = Outline.up(plan, id("Gian hàng"), 0).orElseThrow().plan();
        assertThat(Plans.lines(up).subList(5, 7)).containsExactly("    1.1. Gian hàng", "    1.2. Hội thi áo dài");

        Plan down = Outline.down(plan, id("Nấu ăn"), 0).orElseThrow().plan();
        assertThat(Plans.lines(down).subList(7, 10))
                .containsExactly("  2. Giao lưu", "    2.1. Nấu ăn", "    2.2. Họp mặt");

        Plan back = Outline.up(down, id("Nấu ăn"), 0).orElseThrow().plan();
        assertThat(back).isEqualTo(plan);
    }

    @Test
    void removingAnItemRenumbersTheRestAndPutsTheCaretInItsPlace() {
        Step step = Outline.remove(plan, id("Hội thi")).orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(4, 7))
                .containsExactly("  1. Thông tin", "    1.1. Gian hàng", "    1.2. Nấu ăn");
        assertThat(step.item()).isEqualTo(id("Gian hàng"));
    }

    @Test
    void oneDotTenFollowsOneDotNine() {
        Plan grown = plan;
        for (int i = 0; i < 7; i++) {
            grown = Outline.split(grown, id("Nấu ăn"), 6, Fold.OPEN)
                    .orElseThrow()
                    .plan();
        }
        assertThat(Plans.lines(grown)).contains("    1.9.", "    1.10.").doesNotContain("    2.0.");
    }

    @Test
    void manyPastedLinesBecomeManyItems() {
        Step step = Outline.paste(plan, id("Gian hàng"), 9, List.of(" quê", "Văn nghệ", "", "Thể thao"))
                .orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(6, 10))
                .containsExactly("    1.2. Gian hàngquê", "    1.3. Văn nghệ", "    1.4. Thể thao", "    1.5. Nấu ăn");
    }

    @Test
    void pastedLabelsGiveTheLevels() {
        Step step = Outline.paste(
                        plan,
                        id("Nâng cao"),
                        30,
                        List.of(
                                "IV. KINH PHÍ",
                                "1. Ngân sách",
                                "a) Cấp xã",
                                "b) Cấp tỉnh",
                                "2. Vận động",
                                "- Hội viên"))
                .orElseThrow();

        assertThat(Plans.lines(step.plan()).subList(3, 9))
                .containsExactly(
                        "II. KINH PHÍ",
                        "  1. Ngân sách",
                        "    a) Cấp xã",
                        "    b) Cấp tỉnh",
                        "  2. Vận động",
                        "    - Hội viên");
        assertThat(Plans.lines(step.plan())).contains("III. NỘI DUNG", "IV. TỔ CHỨC THỰC HIỆN");
    }

    @Test
    void aWordsOnlyPasteOfOneLineStaysInTheItem() {
        Step step = Outline.paste(plan, id("Gian hàng"), 4, List.of(" mới")).orElseThrow();

        assertThat(Plans.lines(step.plan())).contains("    1.2. Gianmới hàng");
    }

    @Test
    void typingKeepsEmphasisAndFindsReferences() {
        Item item = Plans.named(plan, "Văn phòng");
        Plan bold = Outline.put(plan, item.withText(item.text().toggled(RichText.Style.BOLD, 0, 9), List.of()));

        Plan typed = Outline.retype(bold, item.id(), "Chị em Văn phòng tham mưu mục 1.3, 2.1.");

        Item after = typed.find(item.id()).orElseThrow();
        assertThat(after.text().slice(7, 16).emphasis()).hasSize(1);
        assertThat(after.references()).extracting(Reference::target).containsExactly(id("Nấu ăn"), id("Họp mặt"));
    }

    @Test
    void referencesPrintTheNewLabelWhenItemsMove() {
        Item item = Plans.named(plan, "Văn phòng");
        Plan linked = Outline.put(
                plan, item.withText(item.text(), References.find(item.text().plain(), plan)));

        Plan moved = Outline.up(linked, id("Nấu ăn"), 0).orElseThrow().plan();
        assertThat(Plans.lines(moved)).contains("  - Văn phòng tham mưu mục 1.2, 2.1.");

        Plan removed = Outline.remove(moved, id("Thông tin")).orElseThrow().plan();
        assertThat(Plans.lines(removed)).contains("  - Văn phòng tham mưu mục 1.2, 1.1.");
        assertThat(removed.find(item.id()).orElseThrow().references()).hasSize(1);
    }

    @Test
    void aPrintedPlanKeepsItsLabelsAndTheNewItemGetsOneOfItsOwn() {
        Plan printed = Plans.of(
                Numbering.AS_PRINTED, "I. MỤC ĐÍCH", "V. NỘI DUNG", "  2.1 Họp mặt", "  2.2 Tập huấn", "V. KINH PHÍ");

        Plan added = Outline.split(printed, Plans.named(printed, "Họp mặt").id(), 7, Fold.OPEN)
                .orElseThrow()
                .plan();

        assertThat(Plans.lines(added))
                .containsExactly(
                        "I. MỤC ĐÍCH", "V. NỘI DUNG", "  2.1 Họp mặt", "  2.1a", "  2.2 Tập huấn", "V. KINH PHÍ");
    }

    @Test
    void aPlanCanBeNumberedByItselfFromNowOn() {
        Plan printed = Plans.of(Numbering.AS_PRINTED, "I. MỤC ĐÍCH", "V. NỘI DUNG", "  2.1 Họp mặt", "V. KINH PHÍ");

        assertThat(Plans.lines(Outline.number(printed, Numbering.AUTOMATIC)))
                .containsExactly("I. MỤC ĐÍCH", "II. NỘI DUNG", "  2.1 Họp mặt", "III. KINH PHÍ");
    }

    @Test
    void coverageTellsWhoHasWhatAndWhatNobodyHas() {
        Item item = Plans.named(plan, "Họp mặt");
        Plan owned = Outline.put(
                plan,
                item.withActivity(Activity.UNKNOWN.withOwners(
                        List.of(new Assignment(Role.LEAD, "Văn phòng"), new Assignment(Role.LEAD, "Kinh tế")))));

        Coverage coverage = Coverage.of(owned);
        assertThat(coverage.byOwner()).containsOnlyKeys("Văn phòng", "Kinh tế");
        assertThat(coverage.without()).hasSize(3);
        assertThat(coverage.severalLeads()).extracting(Item::id).containsExactly(item.id());
    }

    private ItemId id(String begin) {
        return Plans.named(plan, begin).id();
    }
}
