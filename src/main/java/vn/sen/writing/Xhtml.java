package vn.sen.writing;

import java.util.List;
import java.util.Locale;
import vn.sen.plan.ItemId;
import vn.sen.plan.RichText;

/** Renders blocks as one XHTML page, for the PDF typesetter and for saving as a web page. */
final class Xhtml {
    /** Before the id of the item that an element shows. */
    static final String ANCHOR = "item-";

    private static final double LEFT_COLUMN = 0.40;
    /** A rule is between a third and a half of its line (NĐ 30/2020, Phụ lục I). */
    private static final double RULE_SHARE = 0.4;

    private final PageProfile profile;
    private final StringBuilder out = new StringBuilder(16_384);

    private Xhtml(PageProfile profile) {
        this.profile = profile;
    }

    static String of(List<Block> blocks, PageProfile profile) {
        Xhtml page = new Xhtml(profile);
        page.page(blocks);
        return page.out.toString();
    }

    private void page(List<Block> blocks) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n")
                .append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\" xml:lang=\"vi\">\n<head>\n<title>")
                .append(RichHtml.escape(DocumentTitle.of(blocks, profile)))
                .append("</title>\n<style>\n")
                .append(StyleSheet.of(profile))
                .append("</style>\n");
        Bookmarks.append(out, blocks);
        out.append("</head>\n<body>\n");
        blocks.forEach(this::block);
        out.append("</body>\n</html>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Letterhead letterhead -> letterhead(letterhead);
            case Block.Title title -> title(title);
            case Block.Basis basis -> paragraph("basis", basis.source(), "", basis.text());
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> paragraph("", paragraph.source(), "", paragraph.text());
            case Block.ListLine line -> paragraph("", line.source(), line.label(), line.text());
            case Block.Table table -> new TableHtml(out, profile).append(table);
            case Block.Note note -> paragraph("note", note.source(), note.label(), note.text());
            case Block.Closing closing -> paragraph("closing", closing.source(), "", closing.text());
            case Block.Signature signature -> signature(signature);
        }
    }

    private void letterhead(Block.Letterhead head) {
        PageProfile.Sizes sizes = profile.sizes();
        double left = profile.textWidth() * LEFT_COLUMN;
        out.append(String.format(
                Locale.ROOT,
                "<table class=\"letterhead\"><colgroup><col style=\"width: %.2fmm\"/><col style=\"width: %.2fmm\"/></colgroup>\n<tr><td>",
                left,
                profile.textWidth() - left));
        centred("superior", head.superior(), FontFace.REGULAR, sizes.superior(), left);
        centred("issuer", head.issuer(), FontFace.BOLD, sizes.issuer(), left);
        mark(profile.rules().issuer(), lastLine(head.issuer(), sizes.issuer(), left), sizes.issuer());
        out.append("</td><td>");
        line("state", profile.words().state());
        line("motto", profile.words().motto());
        rule(statementWidth());
        out.append("</td></tr>\n<tr><td class=\"number\">")
                .append(RichHtml.escape(profile.number(head.number(), head.symbol())))
                .append("</td><td class=\"date\">")
                .append(RichHtml.escape(profile.placeAndDate(head.place(), head.date(), head.year())))
                .append("</td></tr>\n");
        if (head.draft()) {
            out.append("<tr><td class=\"draft\"><span>")
                    .append(RichHtml.escape(profile.words().draft()))
                    .append("</span></td><td></td></tr>\n");
        }
        out.append("</table>\n");
    }

    /** The rule under the state title is as long as the line above it. */
    private double statementWidth() {
        PageProfile.Words words = profile.words();
        return words.motto().isEmpty()
                ? FontFace.BOLD.width(words.state(), profile.sizes().state())
                : FontFace.BOLD.width(words.motto(), profile.sizes().motto());
    }

    private void title(Block.Title title) {
        double size = profile.sizes().subject();
        out.append("<div class=\"title\">");
        line("kind", Profiles.kind(title.kind()));
        List<String> lines = TitleLines.balanced(title.subject(), FontFace.BOLD, size, profile.textWidth() * 0.94);
        lines.forEach(line -> line("subject", line));
        double longest = lines.stream()
                .mapToDouble(line -> FontFace.BOLD.width(line, size))
                .max()
                .orElse(0);
        mark(profile.rules().title(), longest, size);
        out.append("</div>\n");
    }

    private void heading(Block.Heading heading) {
        String style = "heading"
                + switch (heading.rank()) {
                    case PART -> " part";
                    case TITLE, PLAIN, UNNUMBERED -> "";
                };
        out.append("<p class=\"").append(style).append('"');
        anchor(heading.source());
        out.append('>');
        RichHtml.append(out, HeadingText.styled(heading));
        out.append("</p>\n");
    }

    private void paragraph(String style, ItemId source, String label, RichText text) {
        out.append("<p");
        if (!style.isEmpty()) {
            out.append(" class=\"").append(style).append('"');
        }
        anchor(source);
        out.append('>');
        RichHtml.append(out, label.isEmpty() ? text : RichText.of(label + " ").plus(text));
        out.append("</p>\n");
    }

    private void signature(Block.Signature signature) {
        out.append("<div class=\"signature\"><table><colgroup><col style=\"width: 47%\"/><col style=\"width: 53%\"/>"
                + "</colgroup>\n<tr><td class=\"recipients\">");
        if (!signature.recipients().isEmpty()) {
            line("head", profile.words().recipients());
            RecipientLines.of(signature.recipients()).forEach(line -> line("", line));
        }
        out.append("</td><td class=\"signer\">");
        line("", signature.signer().authority());
        line("", signature.signer().position());
        line("name", signature.signer().name());
        out.append("</td></tr></table></div>\n");
    }

    private void centred(String style, String text, FontFace face, double size, double width) {
        TitleLines.balanced(text, face, size, width).forEach(line -> line(style, line));
    }

    private static double lastLine(String text, double size, double width) {
        List<String> lines = TitleLines.balanced(text, FontFace.BOLD, size, width);
        return lines.isEmpty() ? 0 : FontFace.BOLD.width(lines.getLast(), size);
    }

    private void line(String style, String text) {
        if (text.isBlank()) {
            return;
        }
        out.append(style.isEmpty() ? "<div>" : "<div class=\"" + style + "\">")
                .append(RichHtml.escape(Glyphs.printable(text)))
                .append("</div>");
    }

    private void mark(PageProfile.Mark mark, double lineWidth, double size) {
        if (lineWidth == 0) {
            return;
        }
        switch (mark) {
            case LINE -> rule(lineWidth * RULE_SHARE);
            case STAR -> out.append("<div>*</div>");
            case DASHES -> out.append(String.format(Locale.ROOT, "<div style=\"font-size: %spt\">-----</div>", size));
        }
    }

    private void rule(double width) {
        out.append(String.format(Locale.ROOT, "<div class=\"rule\" style=\"width: %.2fmm\"></div>", width));
    }

    private void anchor(ItemId item) {
        out.append(" id=\"")
                .append(ANCHOR)
                .append(RichHtml.escape(item.value()))
                .append('"');
    }
}
