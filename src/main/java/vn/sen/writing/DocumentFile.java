package vn.sen.writing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sen.plan.Plan;
import vn.sen.text.Problem;

/** Writes a plan to a file of the kind that its name asks for. */
public final class DocumentFile {
    /** Points per inch of a page's picture: sharp on paper, and small enough to send. */
    private static final double RESOLUTION = 150;

    private DocumentFile() {}

    /**
     * Writes a plan as an official document.
     *
     * @param file ends in .pdf, .docx, .txt, .html or .png; pages of a document of several become NAME-1.png, NAME-2.png
     * @return the files that were written, in order
     * @throws Problem when the name asks for no such kind, or the file cannot be written
     */
    public static List<Path> write(Plan plan, PageProfile profile, Path file) throws Problem {
        DocumentFormat format = DocumentFormat.of(file).orElseThrow(() -> new Problem("problem.write.format", file));
        List<Block> blocks = Documents.blocks(plan);
        return switch (format) {
            case PDF -> one(file, new PdfWriter(profile).write(blocks));
            case DOCX -> one(file, new DocxWriter(profile).write(blocks));
            case TXT -> one(file, PlainText.of(blocks, profile).getBytes(StandardCharsets.UTF_8));
            case HTML -> one(file, WebPage.of(blocks, profile).getBytes(StandardCharsets.UTF_8));
            case PNG -> pictures(file, new PdfWriter(profile).write(blocks));
        };
    }

    private static List<Path> one(Path file, byte[] content) throws Problem {
        OutputFile.write(file, content);
        return List.of(file);
    }

    private static List<Path> pictures(Path file, byte[] pdf) throws Problem {
        List<Path> written = new ArrayList<>();
        try (PageImages images = new PageImages(pdf)) {
            for (int page = 0; page < images.pages(); page++) {
                Path picture = images.pages() == 1 ? file : numbered(file, page + 1);
                OutputFile.write(picture, images.png(page, RESOLUTION));
                written.add(picture);
            }
        }
        return written;
    }

    private static Path numbered(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        String suffix = DocumentFormat.PNG.suffix();
        return file.resolveSibling(name.substring(0, name.length() - suffix.length()) + "-" + number + suffix);
    }
}
