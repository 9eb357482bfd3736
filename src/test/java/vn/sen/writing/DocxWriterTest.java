package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

class DocxWriterTest {
    private static final List<Block> BLOCKS = Documents.blocks(SamplePlan.signed());

    private static XWPFDocument word;

    @BeforeAll
    static void write() throws Exception {
        word = new XWPFDocument(new ByteArrayInputStream(new DocxWriter(PageProfile.HOI_ND30).write(BLOCKS)));
    }

    @Test
    void everyWordIsInTheFileInOrder() {
        assertThat(words(text(word))).isEqualTo(words(PlainText.of(BLOCKS, PageProfile.HOI_ND30)));
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheProfile() {
        CTSectPr section = word.getDocument().getBody().getSectPr();
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
        assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(850));
    }

    @Test
    void thePageNumberStandsInTheHeaderOfEveryPageButTheFirst() {
        assertThat(word.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
        assertThat(word.getHeaderFooterPolicy().getFirstPageHeader().getText()).isBlank();
        XWPFParagraph number =
                word.getHeaderFooterPolicy().getDefaultHeader().getParagraphs().getLast();
        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(number.getCTP().xmlText()).contains("PAGE");
    }

    @Test
    void headingsHaveTheStylesOfWordAndStayWithWhatFollows() {
        XWPFParagraph heading = word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith("I. MỤC ĐÍCH"))
                .findFirst()
                .orElseThrow();
        assertThat(heading.getStyle()).isEqualTo("Heading1");
        assertThat(word.getStyles().getStyle("Heading1").getCTStyle().getPPr().isSetKeepNext())
                .isTrue();
    }

    @Test
    void theEndOfTheTextStaysWithTheSignature() {
        XWPFParagraph closing = word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith("Trên đây"))
                .findFirst()
                .orElseThrow();
        assertThat(closing.isKeepNext()).isTrue();
    }

    @Test
    void theHeadOfATableIsRepeated() {
        XWPFTable grid = word.getTables().stream()
                .filter(table -> table.getText().contains("Phát động Tuần lễ"))
                .findFirst()
                .orElseThrow();
        assertThat(grid.getRow(0).isRepeatHeader()).isTrue();
        assertThat(grid.getRow(0).isCantSplitRow()).isTrue();
    }

    private static List<String> words(String text) {
        return List.of(text.replace('\u00A0', ' ').strip().split("\\s+"));
    }

    private static String text(XWPFDocument document) {
        List<String> all = new ArrayList<>();
        for (IBodyElement element : document.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                all.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                all.addAll(cells(table));
            }
        }
        return String.join("\n", all);
    }

    /** The letterhead in the order in which the plain text has it: the left column, then the right one. */
    private static List<String> cells(XWPFTable table) {
        List<String> cells = new ArrayList<>();
        boolean letterhead = table.getText().contains("CỘNG HÒA");
        if (letterhead) {
            for (int column = 0; column < 2; column++) {
                for (XWPFTableRow row : table.getRows()) {
                    cells.add(text(row.getCell(column)));
                }
            }
            return cells;
        }
        table.getRows().forEach(row -> row.getTableCells().forEach(cell -> cells.add(text(cell))));
        return cells;
    }

    private static String text(XWPFTableCell cell) {
        return String.join(
                "\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
}
