package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.plan.Reference;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;
import vn.sen.plan.Signer;

class DocumentsTest {
    @Test
    void blocksComeInTheOrderOfThePaper() {
        assertThat(Documents.blocks(SamplePlan.signed()))
                .extracting(block -> block.getClass().getSimpleName())
                .startsWith("Letterhead", "Title", "Basis", "Basis", "Paragraph", "Heading", "ListLine")
                .endsWith("Closing", "Signature");
    }

    @Test
    void aReferencePrintsTheLabelThatItsItemBearsNow() {
        Item target = SamplePlan.line(ItemKind.ACTIVITY, new Label(NumberStyle.PATH, "1.9"), "Tập huấn.");
        RichText text = RichText.of("Tham mưu mục 1.8 và mục khác.");
        Item naming = new Item(
                Item.of(ItemKind.ASSIGNMENT, Label.NONE, text, List.of()).id(),
                ItemKind.ASSIGNMENT,
                Label.NONE,
                text,
                List.of(new Reference(13, 16, target.id())),
                null,
                List.of());
        assertThat(blocks(target, naming))
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).text().plain())
                .containsExactly("Tham mưu mục 1.9 và mục khác.");
    }

    @Test
    void aReferenceToAnItemThatIsGoneKeepsItsWords() {
        RichText text = RichText.of("mục 1.8");
        Item naming = new Item(
                Item.of(ItemKind.PARAGRAPH, Label.NONE, text, List.of()).id(),
                ItemKind.PARAGRAPH,
                Label.NONE,
                text,
                List.of(new Reference(4, 7, SamplePlan.row("").id())),
                null,
                List.of());
        assertThat(((Block.Paragraph) blocks(naming).get(2)).text().plain()).isEqualTo("mục 1.8");
    }

    @Test
    void theFirstRowOfATableIsItsHead() {
        Block.Table table = (Block.Table) blocks(Item.of(
                        ItemKind.TABLE,
                        Label.NONE,
                        RichText.EMPTY,
                        List.of(SamplePlan.row("TT\tNội dung\tThời gian"), SamplePlan.row("1\tHọp mặt"))))
                .get(2);
        assertThat(table.head()).extracting(RichText::plain).containsExactly("TT", "Nội dung", "Thời gian");
        assertThat(table.rows().getFirst().cells()).extracting(RichText::plain).containsExactly("1", "Họp mặt");
        assertThat(table.columns()).isEqualTo(3);
    }

    @Test
    void aLongNumberedSentenceIsNoTitle() {
        String sentence =
                "Tổ chức tọa đàm, giao lưu văn nghệ và giới thiệu sản phẩm của hội viên với bạn bè quốc tế đang"
                        + " sinh sống trên địa bàn xã.";
        Item heading = Item.of(ItemKind.HEADING, SamplePlan.number("1."), RichText.of(sentence), List.of());
        assertThat(((Block.Heading) blocks(heading).get(2)).rank()).isEqualTo(Block.Rank.PLAIN);
    }

    @Test
    void aHeadingThatRunsIntoASentenceIsBoldUpToItsColon() {
        Block.Heading heading = (Block.Heading) blocks(Item.of(
                        ItemKind.HEADING,
                        SamplePlan.number("2."),
                        RichText.of("Đoàn vào: theo kế hoạch tỉnh"),
                        List.of()))
                .get(2);
        assertThat(HeadingText.styled(heading).emphasis())
                .containsExactly(new Emphasis(0, "2. Đoàn vào:".length(), Style.BOLD));
    }

    @Test
    void withoutRecipientsAndSignerThereIsNoSignatureBlock() {
        assertThat(blocks(SamplePlan.line(ItemKind.PARAGRAPH, Label.NONE, "Hết.")))
                .noneMatch(Block.Signature.class::isInstance);
    }

    @Test
    void recipientsEndWithASemicolonAndTheLastWithAFullStop() {
        assertThat(RecipientLines.of(List.of("Như trên;", "- Chi hội", "Lưu: VT.")))
                .containsExactly("- Như trên;", "- Chi hội;", "- Lưu: VT.");
    }

    private static List<Block> blocks(Item... items) {
        var head = SamplePlan.head(1, null);
        var bare = new vn.sen.plan.PlanHead(
                head.kind(),
                head.number(),
                head.symbol(),
                head.superior(),
                head.issuer(),
                head.place(),
                head.issued(),
                head.year(),
                head.title(),
                List.of(),
                Signer.NOBODY,
                head.numbering());
        return Documents.blocks(new Plan(PlanId.fresh(), bare, Stream.of(items).toList()));
    }
}
