package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;
import vn.sen.plan.Signer;

class PdfTextTest {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final String PAGE_NUMBER = "(?m)^\\d+\\s*$";

    private static final String TABLE_HEAD = "TT Nội dung Thời gian Chủ trì";

    private final PdfWriter writer = new PdfWriter(PageProfile.HOI_ND30);

    @Test
    void everyWordIsInTheFileInOrder() throws Exception {
        List<Block> blocks = Documents.blocks(SamplePlan.sixPages());
        String read = text(writer.write(blocks));
        String written = PlainText.of(blocks, PageProfile.HOI_ND30);
        assertThat(String.join("\n", body(read))).isEqualTo(String.join("\n", body(written)));
    }

    /** Letterhead and signature stand in two columns and are measured elsewhere; so are heads of tables that repeat. */
    private static List<String> body(String text) {
        String body = text.substring(text.indexOf("Căn cứ Kế hoạch"), text.indexOf("Nơi nhận"));
        String words = String.join(" ", body.replaceAll(PAGE_NUMBER, "").split("\\s+"));
        return List.of(words.replace(TABLE_HEAD, "").split(" +"));
    }

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void everyVietnameseLetterIsThereInFourStyles(FontFace face) throws Exception {
        String letters = letters();
        RichText text = DocxText.in(letters, face);
        Plan plan = new Plan(
                PlanId.fresh(),
                SamplePlan.head(null, null),
                List.of(Item.of(ItemKind.PARAGRAPH, Label.NONE, text, List.of())));
        byte[] pdf = writer.write(Documents.blocks(plan));
        assertThat(letters.codePoints().filter(Character::isLetter).count()).isEqualTo(134);
        assertThat(text(pdf).replaceAll("\\s+", "")).contains(letters.replace(" ", ""));
        assertThat(PdfPage.of(pdf).getFirst().line("À").bold()).isEqualTo(face.weight == 700);
        assertThat(PdfPage.of(pdf).getFirst().line("À").italic()).isEqualTo(face.slant.equals("italic"));
    }

    /** The 67 letters that have a mark, or are đ, in both cases. */
    private static String letters() {
        StringBuilder letters = new StringBuilder();
        for (char vowel : VOWELS.toCharArray()) {
            if ("ăâêôơư".indexOf(vowel) >= 0) {
                letters.append(vowel);
            }
            for (char tone : TONES.toCharArray()) {
                letters.append(Normalizer.normalize("" + vowel + tone, Normalizer.Form.NFC));
            }
            letters.append(' ');
        }
        letters.append('đ');
        String small = letters.toString();
        return small.toUpperCase(Locale.ROOT) + " " + small;
    }

    @Test
    void textComesOutInTheFormThatOthersSearchFor() throws Exception {
        String text = text(writer.write(Documents.blocks(SamplePlan.signed())));
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).doesNotContain("\u00A0", "\uFFFD");
    }

    @Test
    void fontsAreEmbeddedInPart() throws Exception {
        try (PDDocument document = Loader.loadPDF(writer.write(Documents.blocks(SamplePlan.signed())))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
            });
        }
    }

    @Test
    void theFileHasTitleLanguageAndBookmarks() throws Exception {
        try (PDDocument document = Loader.loadPDF(writer.write(Documents.blocks(SamplePlan.signed())))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("KẾ HOẠCH 05/KH-BTV: Hoạt động đối ngoại nhân dân");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            List<String> top = StreamSupport.stream(
                            document.getDocumentCatalog()
                                    .getDocumentOutline()
                                    .children()
                                    .spliterator(),
                            false)
                    .map(PDOutlineItem::getTitle)
                    .toList();
            assertThat(top)
                    .containsExactly(
                            "I. MỤC ĐÍCH, YÊU CẦU", "II. NỘI DUNG 1", "III. KINH PHÍ", "IV. TỔ CHỨC THỰC HIỆN");
        }
    }

    @Test
    void aWordLongerThanALineIsBrokenAndNotLost() throws Exception {
        String address = "https://hoilhpn.example/" + "van-ban-va-ke-hoach".repeat(12);
        Plan plan = new Plan(
                PlanId.fresh(),
                SamplePlan.head(1, null),
                List.of(SamplePlan.line(ItemKind.PARAGRAPH, Label.NONE, "Xem tại " + address + " nhé.")));
        byte[] pdf = writer.write(Documents.blocks(plan));
        assertThat(text(pdf).replaceAll("\\s+", "")).contains(address);
        assertThat(PdfPage.of(pdf).getFirst().lines())
                .allSatisfy(line -> assertThat(line.right()).isLessThan(196));
    }

    @Test
    void signsOfMarkupAreWordsLikeAnyOther() throws Exception {
        Plan plan = new Plan(
                PlanId.fresh(),
                SamplePlan.head(1, null).withTitle("A < B & \"C\""),
                List.of(SamplePlan.line(ItemKind.PARAGRAPH, Label.NONE, "<b>không</b> & &amp; \u0007 hết")));
        assertThat(text(writer.write(Documents.blocks(plan)))).contains("A < B & \"C\"", "<b>không</b> & &amp;", "hết");
    }

    @Test
    void aPlanWithNothingInItIsStillAPage() throws Exception {
        Plan plan = new Plan(
                PlanId.fresh(),
                new PlanHead("KH", null, "", "", "", "", null, 2026, "", List.of(), Signer.NOBODY, Numbering.AUTOMATIC),
                List.of());
        assertThat(text(writer.write(Documents.blocks(plan)))).contains("CỘNG HÒA", "KẾ HOẠCH");
    }

    @Test
    void emphasisOfTheTextIsKept() throws Exception {
        RichText text = new RichText("một hai ba", List.of(new Emphasis(4, 7, Style.BOLD)));
        Plan plan = new Plan(
                PlanId.fresh(),
                SamplePlan.head(1, null),
                List.of(Item.of(ItemKind.PARAGRAPH, Label.NONE, text, List.of())));
        assertThat(text(writer.write(Documents.blocks(plan)))).contains("một hai ba");
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
