package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sen.writing.PdfPage.Line;
import vn.sen.writing.PdfPage.Rule;

/** Measures the printed page with a ruler against NĐ 30/2020/NĐ-CP, Phụ lục I. Lengths in millimetres, sizes in points. */
class PageGeometryTest {
    private static final Offset<Double> HAIR = within(0.3);
    private static final double LEFT = 30;
    private static final double RIGHT = 210 - 15;
    private static final double TOP = 20;
    private static final double BOTTOM = 297 - 20;

    private static List<PdfPage> pages;
    private static PdfPage first;

    @BeforeAll
    static void typeset() throws Exception {
        pages = PdfPage.of(new PdfWriter(PageProfile.HOI_ND30).write(Documents.blocks(SamplePlan.signed())));
        first = pages.getFirst();
    }

    @Test
    void everyLineOfTextStandsWithinTheMargins() {
        for (int i = 0; i < pages.size(); i++) {
            String pageNumber = Integer.toString(i + 1);
            assertThat(pages.get(i).lines())
                    .filteredOn(line -> !line.text().equals(pageNumber))
                    .allSatisfy(line -> {
                        assertThat(line.left()).isGreaterThanOrEqualTo(LEFT - 0.3);
                        assertThat(line.right()).isLessThanOrEqualTo(RIGHT + 0.3);
                        assertThat(line.baseline()).isBetween(TOP, BOTTOM);
                    });
        }
    }

    @Test
    void theLetterheadBeginsAtTheTopMarginInTwoColumns() {
        Line superior = first.line("HỘI LIÊN HIỆP PHỤ NỮ");
        Line state = first.line("CỘNG HÒA XÃ HỘI");
        assertThat(superior.baseline()).isBetween(TOP + 2, TOP + 6).isCloseTo(state.baseline(), HAIR);
        assertThat(superior.middle()).isCloseTo(LEFT + 33, HAIR);
        assertThat(state.middle()).isCloseTo(LEFT + 66 + 49.5, HAIR);
        assertThat(superior.right()).isLessThan(LEFT + 66);
        assertThat(state.left()).isGreaterThan(LEFT + 66);
    }

    @Test
    void theLetterheadHasTheSizesAndWeightsOfTheDecree() {
        assertThat(first.line("HỘI LIÊN HIỆP PHỤ NỮ").bold()).isFalse();
        assertThat(first.line("BAN THƯỜNG VỤ").bold()).isTrue();
        assertThat(first.line("CỘNG HÒA").bold()).isTrue();
        assertThat(first.line("Độc lập").bold()).isTrue();
        assertThat(first.line("HỘI LIÊN HIỆP PHỤ NỮ").size()).isBetween(12.0, 13.0);
        assertThat(first.line("BAN THƯỜNG VỤ").size()).isBetween(12.0, 13.0);
        assertThat(first.line("CỘNG HÒA").size()).isBetween(12.0, 13.0);
        assertThat(first.line("Độc lập").size()).isBetween(13.0, 14.0);
        assertThat(first.line("Số:").size()).isEqualTo(13);
        assertThat(first.line("Số:").italic()).isFalse();
        assertThat(first.line("Hòa Giang, ngày").size()).isBetween(13.0, 14.0);
        assertThat(first.line("Hòa Giang, ngày").italic()).isTrue();
    }

    @Test
    void theRuleUnderTheMottoIsAsLongAsIt() {
        Line motto = first.line("Độc lập");
        Rule rule = first.ruleBelow(motto);
        assertThat(rule.width()).isCloseTo(motto.width(), within(0.6));
        assertThat(rule.middle()).isCloseTo(motto.middle(), HAIR);
        assertThat(rule.y() - motto.baseline()).isBetween(0.8, 3.0);
    }

    @Test
    void theRuleUnderTheIssuerIsAThirdToAHalfOfIt() {
        Line issuer = first.line("BAN THƯỜNG VỤ");
        Rule rule = first.ruleBelow(issuer);
        assertThat(rule.width() / issuer.width()).isBetween(1 / 3.0, 0.5);
        assertThat(rule.middle()).isCloseTo(issuer.middle(), HAIR);
        assertThat(rule.y() - issuer.baseline()).isBetween(0.8, 3.0);
    }

    @Test
    void theRuleUnderTheTitleIsAThirdToAHalfOfItsLine() {
        Line title = first.line("của Hội Liên hiệp Phụ nữ xã");
        Rule rule = first.ruleBelow(title);
        assertThat(rule.width() / title.width()).isBetween(1 / 3.0, 0.5);
        assertThat(rule.middle()).isCloseTo((LEFT + RIGHT) / 2, HAIR);
    }

    @Test
    void numberAndDateStandOnOneLine() {
        Line number = first.line("Số: 05/KH-BTV");
        Line date = first.line("Hòa Giang, ngày 07 tháng 02 năm 2026");
        assertThat(number.baseline()).isCloseTo(date.baseline(), HAIR);
        assertThat(number.middle()).isCloseTo(LEFT + 33, HAIR);
        assertThat(date.middle()).isCloseTo(LEFT + 66 + 49.5, HAIR);
    }

    @Test
    void theTitleIsCentredAndBold() {
        assertThat(first.line("KẾ HOẠCH").middle()).isCloseTo((LEFT + RIGHT) / 2, HAIR);
        assertThat(first.line("KẾ HOẠCH").bold()).isTrue();
        assertThat(first.line("KẾ HOẠCH").size()).isBetween(13.0, 14.0);
        assertThat(first.line("Hoạt động đối ngoại").middle()).isCloseTo((LEFT + RIGHT) / 2, HAIR);
        assertThat(first.line("Hoạt động đối ngoại").bold()).isTrue();
    }

    @Test
    void theBodyIsIndentedByOneCentimetreTwentySevenAndJustified() {
        Line opening = first.line("Ban Thường vụ Hội LHPN xã Hòa Giang xây dựng");
        assertThat(opening.left()).isCloseTo(LEFT + 12.7, HAIR);
        assertThat(opening.right()).isCloseTo(RIGHT, HAIR);
        assertThat(opening.size()).isEqualTo(14);
        assertThat(first.line("ngoại nhân dân năm 2026 với").left()).isCloseTo(LEFT, HAIR);
    }

    @Test
    void linesAreSingleSpacedWithSixPointsBetweenParagraphs() {
        Line opening = first.line("Ban Thường vụ Hội LHPN xã Hòa Giang xây dựng");
        Line second = first.line("ngoại nhân dân năm 2026 với");
        Line heading = first.line("I. MỤC ĐÍCH");
        double line = 14 * 1.15 * 25.4 / 72;
        assertThat(second.baseline() - opening.baseline()).isCloseTo(line, HAIR);
        assertThat(heading.baseline() - second.baseline()).isCloseTo(line + 6 * 25.4 / 72, HAIR);
    }

    @Test
    void basesAreItalicAndHeadingsBoldAtTheIndent() {
        assertThat(first.line("Căn cứ Kế hoạch").italic()).isTrue();
        assertThat(first.line("I. MỤC ĐÍCH").bold()).isTrue();
        assertThat(first.line("I. MỤC ĐÍCH").left()).isCloseTo(LEFT + 12.7, HAIR);
        assertThat(first.line("1. Giới thiệu").bold()).isFalse();
    }

    @Test
    void thePageNumberStandsInTheMiddleOfTheTopMarginFromTheSecondPage() {
        assertThat(first.has("1\n")).isFalse();
        assertThat(first.lines().getFirst().baseline()).isGreaterThan(TOP);
        for (int i = 1; i < pages.size(); i++) {
            Line number = pages.get(i).line(Integer.toString(i + 1));
            assertThat(number.text()).isEqualTo(Integer.toString(i + 1));
            assertThat(number.middle()).isCloseTo((LEFT + RIGHT) / 2, HAIR);
            assertThat(number.baseline()).isBetween(8.0, 16.0);
            assertThat(number.size()).isBetween(13.0, 14.0);
        }
    }

    @Test
    void recipientsStandBesideTheSignature() {
        PdfPage last = pages.getLast();
        Line head = last.line("Nơi nhận:");
        Line authority = last.line("TM. BAN THƯỜNG VỤ");
        assertThat(head.left()).isCloseTo(LEFT, HAIR);
        assertThat(head.baseline()).isCloseTo(authority.baseline(), within(1.0));
        assertThat(head.size()).isEqualTo(12);
        assertThat(head.bold() && head.italic()).isTrue();
        assertThat(last.line("- Lưu: VT, TG.").size()).isEqualTo(11);
        assertThat(authority.left()).isGreaterThan((LEFT + RIGHT) / 2);
    }

    @Test
    void theSignatureHasTwentyFiveMillimetresOfRoom() {
        PdfPage last = pages.getLast();
        Line position = last.line("CHỦ TỊCH");
        Line name = last.line("Bùi Thị Minh Nguyệt");
        double capitals = 14 * 0.7 * 25.4 / 72;
        assertThat(name.baseline() - position.baseline() - capitals).isBetween(25.0, 32.0);
        assertThat(name.middle()).isCloseTo(position.middle(), HAIR);
        assertThat(name.bold()).isTrue();
    }

    @Test
    void aDraftLeavesRoomForItsNumberAndSaysWhatItIs() throws Exception {
        PdfPage draft = PdfPage.of(new PdfWriter(PageProfile.HOI_ND30).write(Documents.blocks(SamplePlan.draft())))
                .getFirst();
        assertThat(draft.line("Số:").text()).isEqualTo("Số:      /KH-BTV");
        assertThat(draft.line("DỰ THẢO").bold()).isTrue();
        assertThat(first.has("DỰ THẢO")).isFalse();
    }
}
