package vn.sen.writing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.sen.plan.ItemId;

/** Sets blocks on pages and writes them as PDF. Safe for use by several threads. */
public final class PdfWriter {
    private static final Pattern ANCHORS = Pattern.compile(Pattern.quote(Xhtml.ANCHOR) + ".*");

    static {
        XRLog.setLoggingEnabled(false);
        OwnFonts.install();
    }

    private static final double POINT = 25.4 / 72;

    private final PageProfile profile;

    public PdfWriter(PageProfile profile) {
        this.profile = profile;
    }

    /** The PDF file: A4, fonts embedded, with title, language and bookmarks. */
    public byte[] write(List<Block> blocks) {
        return typeset(blocks).pdf();
    }

    /** The PDF file, and where on its pages each item stands. */
    public Typeset typeset(List<Block> blocks) {
        String page = Xhtml.of(blocks, profile);
        synchronized (FontFace.LOCK) {
            try (PDDocument document = new PDDocument();
                    PdfBoxRenderer renderer = renderer(document, page)) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                document.getDocumentCatalog().setLanguage("vi");
                ByteArrayOutputStream pdf = new ByteArrayOutputStream(128 * 1024);
                List<Typeset.Spot> spots = spots(renderer);
                document.save(pdf);
                return new Typeset(pdf.toByteArray(), document.getNumberOfPages(), spots);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static PdfBoxRenderer renderer(PDDocument document, String page) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
        builder.usePDDocument(document);
        builder.withProducer("Sen");
        builder.useReplacementText(Glyphs.MISSING);
        builder.useUnicodeLineBreaker(new LineBreaker());
        for (FontFace face : FontFace.values()) {
            PDType0Font font = PDType0Font.load(document, face.font(), true);
            FontStyle style = face.slant.equals("italic") ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(new PDFontSupplier(font), FontFace.FAMILY, face.weight, style, true);
        }
        return builder.buildPdfRenderer();
    }

    private List<Typeset.Spot> spots(PdfBoxRenderer renderer) {
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        double dot = POINT / renderer.getDotsPerPoint();
        List<Typeset.Spot> spots = new ArrayList<>();
        for (PagePosition<Box> position : renderer.findPagePositionsByID(ANCHORS)) {
            ItemId item = new ItemId(position.getId().substring(Xhtml.ANCHOR.length()));
            int top = position.getElement().getAbsY();
            int bottom = top + position.getElement().getHeight();
            for (int page = 0; page < pages.size(); page++) {
                int from = Math.max(top, pages.get(page).getTop());
                int to = Math.min(bottom, pages.get(page).getBottom());
                if (from < to) {
                    double start = profile.margins().top() - pages.get(page).getTop() * dot;
                    spots.add(new Typeset.Spot(item, page, start + from * dot, start + to * dot));
                }
            }
        }
        spots.sort(Comparator.comparingInt(Typeset.Spot::page).thenComparingDouble(Typeset.Spot::top));
        return spots;
    }
}
