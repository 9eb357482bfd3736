package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfWriterTest {
    @Test
    void look() throws Exception {
        PdfWriter writer = new PdfWriter(PageProfile.HOI_ND30);
        Files.createDirectories(Path.of("target/look"));
        Files.write(Path.of("target/look/signed.pdf"), writer.write(Documents.blocks(SamplePlan.signed())));
        Files.write(Path.of("target/look/draft.pdf"), writer.write(Documents.blocks(SamplePlan.draft())));
        for (int i = 0; i < 30; i++) {
            long start = System.nanoTime();
            Typeset set = writer.typeset(Documents.blocks(SamplePlan.sixPages()));
            System.out.println((System.nanoTime() - start) / 1_000_000 + " ms " + set.pages() + " pages " + set.pdf().length);
            if (i == 29) { System.out.println(set.spots()); Files.write(Path.of("target/look/six.pdf"), set.pdf());}
        }
        assertThat(Path.of("target/look/six.pdf")).isNotEmptyFile();
    }
}
