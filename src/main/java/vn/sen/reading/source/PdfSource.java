package vn.sen.reading.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.text.Problem;

/** PDF documents with a text layer. */
final class PdfSource {
    private static final Logger LOG = LoggerFactory.getLogger(PdfSource.class);
    private static final int MOST_PAGES = 500;

    private final String name;

    PdfSource(String name) {
        this.name = name;
    }

    SourceText read(byte[] bytes) throws Problem {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int count = document.getNumberOfPages();
            if (count > MOST_PAGES) {
                throw new Problem("problem.read.too-long", name);
            }
            List<PdfPage> pages = new ArrayList<>();
            boolean words = false;
            for (int page = 1; page <= count; page++) {
                PdfPage read = new PdfLines(page).read(document);
                words |= !read.lines().isEmpty();
                pages.add(read);
            }
            if (!words) {
                throw new Problem(count == 0 ? "problem.read.no-text" : "problem.read.scan", name);
            }
            return new SourceText(name, LineJoiner.join(new PdfParagraphs(pages).join()), "");
        } catch (InvalidPasswordException e) {
            throw new Problem(e, "problem.read.password", name);
        } catch (IOException e) {
            throw new Problem(e, "problem.read.damaged", name);
        } catch (RuntimeException e) {
            // PDFBox meets a damaged file with many kinds of exception
            LOG.debug("cannot read {}", name, e);
            throw new Problem(e, "problem.read.damaged", name);
        }
    }
}
