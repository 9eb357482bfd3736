package vn.sen.writing;

import java.nio.file.*;
import org.junit.jupiter.api.Test;

class DocxWriterTest {
    @Test
    void look() throws Exception {
        Files.createDirectories(Path.of("target/look"));
        for (String name : new String[] {"signed.docx", "signed.txt", "signed.html", "signed.png"}) {
            System.out.println(DocumentFile.write(SamplePlan.signed(), PageProfile.HOI_ND30, Path.of("target/look/" + name)));
        }
        DocumentFile.write(SamplePlan.draft(), PageProfile.HOI_ND30, Path.of("target/look/draft.docx"));
    }
}
