package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.reading.PlanReader;

/** Real plans, read and written again. */
class CasesTest {
    private static final Path CASES = Path.of(System.getProperty("sen.cases", "../shared/cases"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hocmon-159-doi-ngoai-2024.docx",
                "hocmon-159-doi-ngoai-2024.txt",
                "hanoi-34-doi-ngoai-2024.txt",
                "hanoi-31-de-an-2024.txt",
                "binhphuoc-chi-thi-04.txt",
                "chuyen-de-7-doi-ngoai.txt",
            })
    void everyWordOfTheOutlineIsOnPaperInOrder(String name) throws Exception {
        Path file = CASES.resolve(name);
        assumeThat(Files.exists(file))
                .as("the cases are not here: " + file.toAbsolutePath())
                .isTrue();
        List<Block> blocks =
                Documents.blocks(new PlanReader().read(file).toDraft().plan());
        byte[] pdf = new PdfWriter(PageProfile.HOI_ND30).write(blocks);
        Path look = Files.createDirectories(Path.of("target/screens/cases")).resolve(name + ".pdf");
        Files.write(look, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String read = new PDFTextStripper().getText(document).replaceAll("(?m)^\\d+\\s*$", "");
            assertThat(words(read)).containsSubsequence(words(outline(blocks)));
        }
    }

    private static String outline(List<Block> blocks) {
        return PlainText.of(
                blocks.stream()
                        .filter(block -> !(block instanceof Block.Letterhead || block instanceof Block.Signature))
                        .toList(),
                PageProfile.HOI_ND30);
    }

    /** A raised digit that the font does not have is printed as a small one. */
    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return List.of(plain.strip().split("\\s+"));
    }
}
