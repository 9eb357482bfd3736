package vn.sen.writing;

import java.awt.HeadlessException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import vn.sen.text.Problem;

/** Prints a document through the dialog of the system: printer, pages, copies, both sides are chosen there. */
@UsesAwt("the JDK prints PDF pages as vectors through java.awt.print alone; JavaFX prints pictures of controls")
public final class PagePrinter {
    private PagePrinter() {}

    /** What came of it. */
    public enum Outcome {
        PRINTED,
        CANCELLED
    }

    /**
     * Asks how to print, and prints; returns when the pages are on their way. Takes as long as the user does, so it is
     * never called on the JavaFX thread.
     *
     * @param title name of the job in the printer's queue
     * @throws Problem when there is no printer, or it refuses
     */
    public static Outcome print(byte[] pdf, String title) throws Problem {
        if (PrinterJob.lookupPrintServices().length == 0) {
            throw new Problem("problem.print.none");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(title);
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) {
                return Outcome.CANCELLED;
            }
            job.print();
            return Outcome.PRINTED;
        } catch (PrinterException e) {
            throw new Problem(e, "problem.print.refused");
        } catch (HeadlessException e) {
            throw new Problem(e, "problem.print.none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
