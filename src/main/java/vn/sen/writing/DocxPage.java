package vn.sen.writing;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Page, styles and page number of a Word file. */
final class DocxPage {
    static final String BODY = "SenBody";

    private static final String FONT = "Times New Roman";
    private static final int MOST_HEADINGS = 6;
    private static final int SINGLE = 240;
    /** Word puts the page number into the top margin at this height. */
    private static final double HEADER_HEIGHT = 8;

    private DocxPage() {}

    /** The style of headings of a depth, from 1. */
    static String heading(int depth) {
        return "Heading" + Math.clamp(depth, 1, MOST_HEADINGS);
    }

    static void set(XWPFDocument document, PageProfile profile) {
        page(document, profile);
        styles(document, profile);
        pageNumber(document, profile);
    }

    private static void page(XWPFDocument document, PageProfile profile) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(DocxText.twipsOf(PageProfile.PAGE_WIDTH)));
        size.setH(BigInteger.valueOf(DocxText.twipsOf(PageProfile.PAGE_HEIGHT)));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(profile.margins().top()));
        margins.setBottom(twips(profile.margins().bottom()));
        margins.setLeft(twips(profile.margins().left()));
        margins.setRight(twips(profile.margins().right()));
        margins.setHeader(twips(HEADER_HEIGHT));
        margins.setFooter(twips(HEADER_HEIGHT));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
    }

    private static void styles(XWPFDocument document, PageProfile profile) {
        XWPFStyles styles = document.createStyles();
        CTStyles all = CTStyles.Factory.newInstance();
        CTRPr run = all.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        font(run, profile.sizes().body());
        run.addNewLang().setVal("vi-VN");
        CTSpacing spacing = all.getDocDefaults().addNewPPrDefault().addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(SINGLE));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        styles.setStyles(all);
        styles.addStyle(new XWPFStyle(normal()));
        styles.addStyle(new XWPFStyle(body(BODY, "Sen Body", profile)));
        for (int depth = 1; depth <= MOST_HEADINGS; depth++) {
            CTStyle heading = body(heading(depth), "heading " + depth, profile);
            CTPPrGeneral paragraph = heading.getPPr();
            paragraph.addNewKeepNext();
            paragraph.addNewKeepLines();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(depth - 1L));
            styles.addStyle(new XWPFStyle(heading));
        }
    }

    private static CTStyle normal() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Normal");
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("Normal");
        style.setDefault(true);
        return style;
    }

    private static CTStyle body(String id, String name, PageProfile profile) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewBasedOn().setVal("Normal");
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        paragraph.addNewWidowControl();
        CTSpacing spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(DocxText.twips(profile.text().gap())));
        paragraph.addNewInd().setFirstLine(twips(profile.text().indent()));
        paragraph.addNewJc().setVal(STJc.BOTH);
        return style;
    }

    private static void font(CTRPr run, double size) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        BigInteger half = BigInteger.valueOf(Math.round(size * 2));
        run.addNewSz().setVal(half);
        run.addNewSzCs().setVal(half);
    }

    /** Centred in the top margin, from page 2 (NĐ 30/2020, Phụ lục I). */
    private static void pageNumber(XWPFDocument document, PageProfile profile) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = header.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        field(paragraph, STFldCharType.BEGIN, profile);
        XWPFRun instruction = paragraph.createRun();
        instruction.setFontSize(profile.sizes().pageNumber());
        instruction.getCTR().addNewInstrText().setStringValue("PAGE");
        field(paragraph, STFldCharType.SEPARATE, profile);
        XWPFRun value = paragraph.createRun();
        value.setFontSize(profile.sizes().pageNumber());
        value.setText("2");
        field(paragraph, STFldCharType.END, profile);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum part, PageProfile profile) {
        XWPFRun run = paragraph.createRun();
        run.setFontSize(profile.sizes().pageNumber());
        run.getCTR().addNewFldChar().setFldCharType(part);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(DocxText.twipsOf(millimetres));
    }
}
