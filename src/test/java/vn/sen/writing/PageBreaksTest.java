package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.plan.RichText;

/** Where pages end: the text above is made longer line by line, so that every kind of ending is met. */
class PageBreaksTest {
    private static final String SENTENCE =
            "Hội viên tham gia giao lưu văn nghệ với bạn bè quốc tế tại nhà văn hóa xã. ";

    private final PdfWriter writer = new PdfWriter(PageProfile.HOI_ND30);

    @ParameterizedTest
    @ValueSource(ints = {22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33})
    void noHeadingStandsAloneAtTheFootOfAPage(int lines) throws Exception {
        List<Item> items = filler(lines);
        items.add(SamplePlan.section(
                "II.",
                "ĐẦU MỤC",
                List.of(Item.of(
                        ItemKind.HEADING,
                        SamplePlan.number("1."),
                        RichText.of("Đầu mục nhỏ"),
                        List.of(paragraph(SENTENCE.repeat(4)))))));
        List<PdfPage> pages = pages(items);
        for (PdfPage page : pages.subList(0, pages.size() - 1)) {
            assertThat(page.lines().getLast().text()).doesNotContain("ĐẦU MỤC").doesNotContain("Đầu mục nhỏ");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33})
    void noLineOfAParagraphStandsAloneAtTheEndOrTheHeadOfAPage(int lines) throws Exception {
        List<Item> items = filler(lines);
        items.add(paragraph("Alpha " + SENTENCE.repeat(5) + "Omega."));
        List<PdfPage> pages = pages(items);
        int begins = pageOf(pages, "Alpha");
        int ends = IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).lines().stream()
                        .anyMatch(line -> line.text().contains("Omega.")))
                .findFirst()
                .orElseThrow();
        if (begins != ends) {
            List<PdfPage.Line> before = pages.get(begins).lines();
            List<PdfPage.Line> after = pages.get(ends).lines();
            assertThat(before.getLast().text().strip()).doesNotStartWith("Alpha");
            assertThat(after.get(1).text()).doesNotContain("Omega.");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32})
    void theSignatureIsOnOnePageWithTheEndOfTheText(int lines) throws Exception {
        List<Item> items = filler(lines);
        items.add(SamplePlan.line(ItemKind.CLOSING, Label.NONE, "Kết thúc: " + SENTENCE + "thực hiện./."));
        List<PdfPage> pages = pages(items);
        PdfPage last = pages.getLast();
        assertThat(last.has("Nơi nhận:")).isTrue();
        assertThat(last.has("TM. BAN THƯỜNG VỤ")).isTrue();
        assertThat(last.has("Bùi Thị Minh Nguyệt")).isTrue();
        assertThat(last.has("Kết thúc:")).isTrue();
    }

    @Test
    void theHeadOfATableIsRepeatedOnEveryPage() throws Exception {
        List<Item> rows = new ArrayList<>();
        rows.add(SamplePlan.row("TT\tNội dung\tThời gian"));
        IntStream.rangeClosed(1, 60).forEach(i -> rows.add(SamplePlan.row(i + "\tViệc thứ " + i + "\ttháng 3/2026")));
        List<PdfPage> pages = pages(List.of(Item.of(ItemKind.TABLE, Label.NONE, RichText.EMPTY, rows)));
        assertThat(pages.size()).isGreaterThan(1);
        List<PdfPage> withRows = pages.stream()
                .filter(page ->
                        page.lines().stream().anyMatch(line -> line.text().contains("Việc thứ")))
                .toList();
        assertThat(withRows)
                .hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(page.lines())
                        .anySatisfy(line -> assertThat(line.text()).contains("Nội dung")));
    }

    @Test
    void anItemThatGoesOverAPageHasASpotOnEach() {
        List<Item> items = filler(24);
        Item across = paragraph(SENTENCE.repeat(8));
        items.add(across);
        Typeset set = writer.typeset(Documents.blocks(plan(items)));
        assertThat(set.spots(across.id())).extracting(Typeset.Spot::page).containsExactly(0, 1);
        assertThat(set.spots(across.id()).getLast().top()).isEqualTo(20);
        assertThat(set.itemAt(1, 25)).contains(across.id());
        assertThat(set.itemAt(0, 5)).isEmpty();
    }

    /** Paragraphs of one line each. */
    private static List<Item> filler(int lines) {
        List<Item> items = new ArrayList<>();
        IntStream.range(0, lines).forEach(i -> items.add(paragraph("Dòng " + i)));
        return items;
    }

    private static Item paragraph(String text) {
        return SamplePlan.line(ItemKind.PARAGRAPH, Label.NONE, text.strip());
    }

    private static int pageOf(List<PdfPage> pages, String beginning) {
        return IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).has(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static Plan plan(List<Item> items) {
        return new Plan(PlanId.fresh(), SamplePlan.head(5, null), items);
    }

    private List<PdfPage> pages(List<Item> items) throws Exception {
        return PdfPage.of(writer.write(Documents.blocks(plan(items))));
    }
}
