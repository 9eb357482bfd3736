package vn.sen.writing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;

/** Words and rules in a Word file. */
final class DocxText {
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final double TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    /** Rules are 0.75 pt, counted in eighths of a point. */
    private static final long RULE = 6;

    private DocxText() {}

    static int twips(double points) {
        return (int) Math.round(points * TWIPS_PER_POINT);
    }

    static int twipsOf(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    /** Adds text as runs of one style each; where no line may end, spaces hold. */
    static void append(XWPFParagraph paragraph, RichText text, double size) {
        String bound = bound(text.plain());
        TreeSet<Integer> edges = new TreeSet<>(List.of(0, bound.length()));
        text.emphasis().forEach(stretch -> {
            edges.add(stretch.start());
            edges.add(stretch.end());
        });
        int start = 0;
        for (int end : edges.tailSet(0, false)) {
            XWPFRun run = paragraph.createRun();
            run.setFontSize(size);
            run.setBold(RichHtml.covers(text, start, Style.BOLD));
            run.setItalic(RichHtml.covers(text, start, Style.ITALIC));
            words(run, bound.substring(start, end));
            start = end;
        }
    }

    private static void words(XWPFRun run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak(BreakType.TEXT_WRAPPING);
            }
            run.setText(lines[i], run.getCTR().sizeOfTArray());
        }
    }

    /** Every space at which no line may end becomes one that holds; the length stays. */
    private static String bound(String text) {
        StringBuilder bound = new StringBuilder(text);
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
            boolean single = space > 0
                    && space < text.length() - 1
                    && text.charAt(space - 1) != ' '
                    && text.charAt(space + 1) != ' ';
            if (single && !LineBreaks.mayBreak(text, space, space + 1)) {
                bound.setCharAt(space, NO_BREAK_SPACE);
            }
        }
        return bound.toString();
    }

    static RichText in(String text, FontFace face) {
        RichText rich = RichText.of(text);
        return switch (face) {
            case REGULAR -> rich;
            case BOLD -> whole(rich, Style.BOLD);
            case ITALIC -> whole(rich, Style.ITALIC);
            case BOLD_ITALIC -> whole(whole(rich, Style.BOLD), Style.ITALIC);
        };
    }

    /** The whole text in a style, on top of its own. */
    static RichText whole(RichText text, Style style) {
        if (text.plain().isEmpty()) {
            return text;
        }
        List<Emphasis> all = new ArrayList<>();
        all.add(new Emphasis(0, text.plain().length(), style));
        all.addAll(text.emphasis());
        return new RichText(text.plain(), all);
    }

    /** Makes a paragraph a thin line of a width, in the middle of a column; both in millimetres. */
    static void rule(XWPFParagraph paragraph, double width, double column) {
        int indent = twipsOf((column - width) / 2);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(4, LineSpacingRule.EXACT);
        paragraph.setSpacingBefore(twips(3));
        paragraph.setSpacingAfter(0);
        paragraph.setIndentationLeft(indent);
        paragraph.setIndentationRight(indent);
        CTPPr properties = properties(paragraph);
        line(properties.addNewPBdr().addNewTop());
        paragraph.createRun().setFontSize(2);
    }

    /** Draws a frame around a short line. */
    static void box(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.getRuns().getFirst();
        line(
                run.getCTR().isSetRPr()
                        ? run.getCTR().getRPr().addNewBdr()
                        : run.getCTR().addNewRPr().addNewBdr());
        paragraph.setSpacingBefore(twips(4));
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(RULE));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    private static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
    }
}
