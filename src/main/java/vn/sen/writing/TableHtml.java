package vn.sen.writing;

import java.util.List;
import java.util.Locale;
import vn.sen.plan.RichText;

/** Renders a table whose head is repeated on every page. */
final class TableHtml {
    private final StringBuilder out;
    private final PageProfile profile;

    TableHtml(StringBuilder out, PageProfile profile) {
        this.out = out;
        this.profile = profile;
    }

    void append(Block.Table table) {
        double[] widths = ColumnWidths.of(table, profile);
        out.append("<table class=\"grid\" id=\"")
                .append(Xhtml.ANCHOR)
                .append(RichHtml.escape(table.source().value()))
                .append("\"><colgroup>");
        for (double width : widths) {
            out.append(String.format(Locale.ROOT, "<col style=\"width: %.2fmm\"/>", width));
        }
        out.append("</colgroup>\n<thead><tr>");
        cells("th", table.head(), widths.length);
        out.append("</tr></thead>\n<tbody>\n");
        for (Block.Row row : table.rows()) {
            out.append("<tr id=\"")
                    .append(Xhtml.ANCHOR)
                    .append(RichHtml.escape(row.source().value()))
                    .append("\">");
            cells("td", row.cells(), widths.length);
            out.append("</tr>\n");
        }
        out.append("</tbody></table>\n");
    }

    private void cells(String element, List<RichText> cells, int columns) {
        for (int column = 0; column < columns; column++) {
            RichText text = column < cells.size() ? cells.get(column) : RichText.EMPTY;
            out.append('<').append(element).append(counts(text) ? " class=\"centred\">" : ">");
            RichHtml.append(out, text);
            out.append("</").append(element).append('>');
        }
    }

    /** A cell that holds nothing but a running number is centred. */
    static boolean counts(RichText text) {
        return text.plain().strip().matches("\\d{1,3}\\.?|[IVX]+\\.?");
    }
}
