package vn.sen.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Style;

/** Writes blocks as a Word file that has the same pages as the PDF: the same words, sizes, margins and rules. */
public final class DocxWriter {
    private static final double LEFT_COLUMN = 0.40;
    private static final double SIGNATURE_LEFT = 0.47;
    private static final double RULE_SHARE = 0.4;
    private static final double LETTERHEAD_GAP = 9;
    private static final double TITLE_GAP = 18;
    private static final double SIGNATURE_GAP = 12;
    /** Blank for the signature and the stamp. */
    private static final double SIGNATURE_ROOM = 27 * 72 / 25.4;

    private final PageProfile profile;

    public DocxWriter(PageProfile profile) {
        this.profile = profile;
    }

    /** The Word file. */
    public byte[] write(List<Block> blocks) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream file = new ByteArrayOutputStream(64 * 1024)) {
            DocxPage.set(document, profile);
            document.getProperties().getCoreProperties().setTitle(DocumentTitle.of(blocks, profile));
            document.getProperties().getCoreProperties().setCreator("Sen");
            for (int i = 0; i < blocks.size(); i++) {
                boolean beforeSignature = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Signature;
                block(document, blocks.get(i), beforeSignature ? Follow.WITH_NEXT : Follow.FREE);
            }
            document.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a paragraph must stand on one page with what follows it. */
    private enum Follow {
        FREE,
        WITH_NEXT
    }

    private void block(XWPFDocument document, Block block, Follow follow) {
        switch (block) {
            case Block.Letterhead head -> letterhead(document, head);
            case Block.Title title -> title(document, title);
            case Block.Basis basis -> body(document, italic(basis.text()), follow);
            case Block.Heading heading -> heading(document, heading);
            case Block.Paragraph paragraph -> body(document, paragraph.text(), follow);
            case Block.ListLine line ->
                body(document, RichText.of(line.label() + " ").plus(line.text()), follow);
            case Block.Table table -> table(document, table);
            case Block.Note note -> note(document, note, follow);
            case Block.Closing closing -> body(document, closing.text(), follow);
            case Block.Signature signature -> signature(document, signature);
        }
    }

    private XWPFParagraph body(XWPFDocument document, RichText text, Follow follow) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxPage.BODY);
        paragraph.setKeepNext(follow == Follow.WITH_NEXT);
        DocxText.append(paragraph, text, profile.sizes().body());
        return paragraph;
    }

    private void note(XWPFDocument document, Block.Note note, Follow follow) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxPage.BODY);
        paragraph.setKeepNext(follow == Follow.WITH_NEXT);
        String label = note.label().isEmpty() ? "" : note.label() + " ";
        DocxText.append(
                paragraph, RichText.of(label).plus(note.text()), profile.sizes().note());
    }

    private void heading(XWPFDocument document, Block.Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(DocxPage.heading(heading.depth()));
        if (heading.rank() == Block.Rank.PART) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setFirstLineIndent(0);
        }
        DocxText.append(paragraph, HeadingText.styled(heading), profile.sizes().body());
    }

    private void letterhead(XWPFDocument document, Block.Letterhead head) {
        PageProfile.Sizes sizes = profile.sizes();
        PageProfile.Words words = profile.words();
        double left = profile.textWidth() * LEFT_COLUMN;
        double right = profile.textWidth() - left;
        XWPFTable table = DocxTable.plain(document, head.draft() ? 3 : 2, left, right);
        XWPFTableCell office = table.getRow(0).getCell(0);
        lines(office, head.superior(), FontFace.REGULAR, sizes.superior(), left);
        List<String> issuer = lines(office, head.issuer(), FontFace.BOLD, sizes.issuer(), left);
        mark(
                office,
                profile.rules().issuer(),
                longest(issuer.subList(Math.max(0, issuer.size() - 1), issuer.size()), sizes.issuer()),
                left);
        XWPFTableCell nation = table.getRow(0).getCell(1);
        DocxTable.line(nation, words.state(), FontFace.BOLD, sizes.state());
        DocxTable.line(nation, words.motto(), FontFace.BOLD, sizes.motto());
        String ruled = words.motto().isEmpty() ? words.state() : words.motto();
        double size = words.motto().isEmpty() ? sizes.state() : sizes.motto();
        DocxText.rule(nation.addParagraph(), FontFace.BOLD.width(ruled, size), right);
        String number = profile.number(head.number(), head.symbol());
        DocxTable.line(table.getRow(1).getCell(0), number, FontFace.REGULAR, sizes.number())
                .setSpacingBefore(DocxText.twips(LETTERHEAD_GAP));
        String date = profile.placeAndDate(head.place(), head.date(), head.year());
        DocxTable.line(table.getRow(1).getCell(1), date, FontFace.ITALIC, sizes.date())
                .setSpacingBefore(DocxText.twips(LETTERHEAD_GAP));
        if (head.draft()) {
            DocxText.box(DocxTable.line(table.getRow(2).getCell(0), words.draft(), FontFace.BOLD, sizes.number()));
        }
        DocxTable.closeCells(table);
    }

    private static List<String> lines(XWPFTableCell cell, String text, FontFace face, double size, double width) {
        List<String> lines = TitleLines.balanced(text, face, size, width);
        lines.forEach(line -> DocxTable.line(cell, line, face, size));
        return lines;
    }

    private static double longest(List<String> lines, double size) {
        return lines.stream()
                .mapToDouble(line -> FontFace.BOLD.width(line, size))
                .max()
                .orElse(0);
    }

    private static void mark(XWPFTableCell cell, PageProfile.Mark mark, double width, double column) {
        if (width > 0) {
            mark(cell.addParagraph(), mark, width, column);
        }
    }

    private static void mark(XWPFParagraph paragraph, PageProfile.Mark mark, double width, double column) {
        switch (mark) {
            case LINE -> DocxText.rule(paragraph, width * RULE_SHARE, column);
            case STAR -> centred(paragraph, "*");
            case DASHES -> centred(paragraph, "-----");
        }
    }

    private static void centred(XWPFParagraph paragraph, String text) {
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.createRun().setText(text);
    }

    private void title(XWPFDocument document, Block.Title title) {
        PageProfile.Sizes sizes = profile.sizes();
        XWPFParagraph kind = titleLine(document, Profiles.kind(title.kind()), sizes.kind());
        kind.setSpacingBefore(DocxText.twips(TITLE_GAP));
        List<String> lines =
                TitleLines.balanced(title.subject(), FontFace.BOLD, sizes.subject(), profile.textWidth() * 0.94);
        lines.forEach(line -> titleLine(document, line, sizes.subject()));
        if (!lines.isEmpty()) {
            mark(
                    document.createParagraph(),
                    profile.rules().title(),
                    longest(lines, sizes.subject()),
                    profile.textWidth());
        }
    }

    private static XWPFParagraph titleLine(XWPFDocument document, String text, double size) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        DocxText.append(paragraph, DocxText.in(text, FontFace.BOLD), size);
        return paragraph;
    }

    private void table(XWPFDocument document, Block.Table block) {
        double[] widths = ColumnWidths.of(block, profile);
        XWPFTable table = DocxTable.grid(document, block.rows().size() + 1, widths);
        DocxTable.head(table.getRow(0));
        cells(table.getRow(0), block.head(), Style.BOLD);
        for (int i = 0; i < block.rows().size(); i++) {
            cells(table.getRow(i + 1), block.rows().get(i).cells(), null);
        }
        DocxTable.closeCells(table);
    }

    private void cells(XWPFTableRow row, List<RichText> cells, @Nullable Style style) {
        row.setCantSplitRow(true);
        for (int column = 0; column < row.getTableCells().size(); column++) {
            RichText text = column < cells.size() ? cells.get(column) : RichText.EMPTY;
            XWPFParagraph paragraph = row.getCell(column).addParagraph();
            boolean counts = TableHtml.counts(text);
            paragraph.setAlignment(style != null || counts ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
            DocxText.append(
                    paragraph,
                    style == null ? text : DocxText.whole(text, style),
                    profile.sizes().table());
        }
    }

    private void signature(XWPFDocument document, Block.Signature signature) {
        PageProfile.Sizes sizes = profile.sizes();
        double left = profile.textWidth() * SIGNATURE_LEFT;
        DocxTable.spacer(document, SIGNATURE_GAP);
        XWPFTable table = DocxTable.plain(document, 1, left, profile.textWidth() - left);
        table.getRow(0).setCantSplitRow(true);
        XWPFTableCell recipients = table.getRow(0).getCell(0);
        if (!signature.recipients().isEmpty()) {
            DocxTable.line(recipients, profile.words().recipients(), FontFace.BOLD_ITALIC, sizes.recipientsHead());
            RecipientLines.of(signature.recipients())
                    .forEach(line -> DocxTable.line(recipients, line, FontFace.REGULAR, sizes.recipients()));
            recipients.getParagraphs().forEach(line -> line.setAlignment(ParagraphAlignment.LEFT));
        }
        XWPFTableCell signer = table.getRow(0).getCell(1);
        DocxTable.line(signer, signature.signer().authority(), FontFace.BOLD, sizes.signature());
        DocxTable.line(signer, signature.signer().position(), FontFace.BOLD, sizes.signature());
        if (!signature.signer().name().isBlank()) {
            DocxTable.line(signer, signature.signer().name(), FontFace.BOLD, sizes.signature())
                    .setSpacingBefore(DocxText.twips(SIGNATURE_ROOM));
        }
        DocxTable.closeCells(table);
    }

    private static RichText italic(RichText text) {
        return DocxText.whole(text, Style.ITALIC);
    }
}
