package vn.sen.writing;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables of a Word file, with columns of fixed width. */
final class DocxTable {
    /** As on the page of the PDF: three points. */
    private static final int CELL_SIDE = 60;

    private static final int CELL_TOP = 40;
    /** Half a point, counted in eighths of a point. */
    private static final int GRID = 4;

    private DocxTable() {}

    /** A table without lines; widths in millimetres. */
    static XWPFTable plain(XWPFDocument document, int rows, double... widths) {
        XWPFTable table = table(document, rows, widths);
        table.removeBorders();
        // Said outright: where nothing is said Word takes its usual margins, and POI says nothing for zero.
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        none(margins.addNewLeft());
        none(margins.addNewRight());
        return table;
    }

    /** A table with a line around every cell. */
    static XWPFTable grid(XWPFDocument document, int rows, double... widths) {
        spacer(document, 6);
        XWPFTable table = table(document, rows, widths);
        table.setInsideHBorder(XWPFBorderType.SINGLE, GRID, 0, "000000");
        table.setInsideVBorder(XWPFBorderType.SINGLE, GRID, 0, "000000");
        table.setTopBorder(XWPFBorderType.SINGLE, GRID, 0, "000000");
        table.setBottomBorder(XWPFBorderType.SINGLE, GRID, 0, "000000");
        table.setLeftBorder(XWPFBorderType.SINGLE, GRID, 0, "000000");
        table.setRightBorder(XWPFBorderType.SINGLE, GRID, 0, "000000");
        table.setCellMargins(CELL_TOP, CELL_SIDE, CELL_TOP, CELL_SIDE);
        // The words of the first column would stand at the margin of the page; its line shall.
        CTTblWidth indent = table.getCTTbl().getTblPr().addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(CELL_SIDE));
        return table;
    }

    private static void none(CTTblWidth margin) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.ZERO);
    }

    private static XWPFTable table(XWPFDocument document, int rows, double[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        int total = 0;
        for (double width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(DocxText.twipsOf(width)));
            total += DocxText.twipsOf(width);
        }
        table.setWidth(total);
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                width(row.getCell(column), DocxText.twipsOf(widths[column]));
            }
        }
        return table;
    }

    private static void width(XWPFTableCell cell, int twips) {
        CTTblWidth width = cell.getCTTc().addNewTcPr().addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }

    /** The row is repeated at the head of every page. */
    static void head(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.getTableCells().forEach(cell -> cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER));
    }

    /** Adds a centred line to a cell. */
    static XWPFParagraph line(XWPFTableCell cell, String text, FontFace face, double size) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        DocxText.append(paragraph, DocxText.in(text, face), size);
        return paragraph;
    }

    /** Every cell is made with an empty paragraph: it goes where there are others. */
    static void closeCells(XWPFTable table) {
        for (XWPFTableRow row : table.getRows()) {
            for (XWPFTableCell cell : row.getTableCells()) {
                if (cell.getParagraphs().size() > 1) {
                    cell.removeParagraph(0);
                }
            }
        }
    }

    /** Room between what stands above and a table, in points. */
    static void spacer(XWPFDocument document, double points) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingBefore(0);
        paragraph.setSpacingBetween(points, LineSpacingRule.EXACT);
        paragraph.setKeepNext(true);
        paragraph.createRun().setFontSize(2);
    }
}
