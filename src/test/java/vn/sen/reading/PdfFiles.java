package vn.sen.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Writes lines of text into a PDF for tests, wrapped at the right margin. */
final class PdfFiles {
    private static final float SIZE = 12;
    private static final float LEFT = 85;
    private static final float WIDTH = 450;
    private static final float LINE = 16;

    private PdfFiles() {}

    static void write(List<String> lines, Path file) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream bytes = Objects.requireNonNull(
                        PdfFiles.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf"))) {
            PDFont font = PDType0Font.load(document, bytes);
            PDPageContentStream page = null;
            float y = 0;
            for (String line : lines) {
                String rest = line.strip();
                float x = LEFT + 28;
                while (!rest.isEmpty()) {
                    if (page == null || y < 80) {
                        if (page != null) {
                            page.close();
                        }
                        PDPage fresh = new PDPage(PDRectangle.A4);
                        document.addPage(fresh);
                        page = new PDPageContentStream(document, fresh);
                        y = 760;
                    }
                    int end = fits(rest, font, LEFT + WIDTH - x);
                    page.beginText();
                    page.setFont(font, SIZE);
                    page.newLineAtOffset(x, y);
                    page.showText(rest.substring(0, end).replace('\t', ' '));
                    page.endText();
                    rest = rest.substring(end).strip();
                    x = LEFT;
                    y -= LINE;
                }
            }
            if (page != null) {
                page.close();
            }
            document.save(file.toFile());
        }
    }

    private static int fits(String text, PDFont font, float width) throws IOException {
        int end = 0;
        int next = 0;
        while (next < text.length()) {
            int space = text.indexOf(' ', next + 1);
            next = space < 0 ? text.length() : space;
            if (end > 0 && font.getStringWidth(text.substring(0, next).replace('\t', ' ')) / 1000 * SIZE > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
