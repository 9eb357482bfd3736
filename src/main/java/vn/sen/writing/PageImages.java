package vn.sen.writing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF as pictures. Safe for use by several threads; after closing it draws nothing. */
@UsesAwt("PDFBox draws pages into java.awt.image.BufferedImage")
public final class PageImages implements AutoCloseable {
    private static final double POINTS_PER_INCH = 72;
    private static final int OPAQUE = 0xFF000000;

    static {
        OwnFonts.install();
    }

    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean closed;

    /**
     * A picture.
     *
     * @param argb its points, row by row from the top
     */
    @SuppressWarnings("ArrayRecordComponent") // handed to the screen as it is
    public record Picture(int width, int height, int[] argb) {}

    /** Opens a PDF that this program has written. */
    public PageImages(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        renderer = new PDFRenderer(document);
    }

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param width of the picture in points of the screen
     */
    public synchronized Picture draw(int page, int width) {
        if (closed) {
            return new Picture(1, 1, new int[] {OPAQUE | 0xFFFFFF});
        }
        BufferedImage image =
                image(page, width / document.getPage(page).getMediaBox().getWidth());
        int[] points = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        for (int i = 0; i < points.length; i++) {
            points[i] |= OPAQUE;
        }
        return new Picture(image.getWidth(), image.getHeight(), points);
    }

    /**
     * A page as a PNG file.
     *
     * @param page from 0
     * @param resolution in points per inch
     */
    public synchronized byte[] png(int page, double resolution) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image(page, (float) (resolution / POINTS_PER_INCH)), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private BufferedImage image(int page, float scale) {
        try {
            return renderer.renderImage(page, scale, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized int pages() {
        return closed ? 0 : document.getNumberOfPages();
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
