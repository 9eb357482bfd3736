package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.text.Problem;

class OutputFileTest {
    private static final byte[] CONTENT = "nội dung".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void aFileTakesThePlaceOfTheLastOne() throws Exception {
        Path file = folder.resolve("kế hoạch.pdf");
        OutputFile.write(file, new byte[] {1});
        OutputFile.write(file, CONTENT);
        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(folder).isDirectoryContaining(found -> found.equals(file));
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> OutputFile.write(folder.resolve("không/có.pdf"), CONTENT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.write.noFolder"));
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> OutputFile.write(folder, CONTENT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.write.isFolder"));
    }

    @Test
    void aFileThatMayOnlyBeReadIsLeftAsItWas() throws Exception {
        Path kept = Files.write(folder.resolve("kế hoạch.pdf"), CONTENT);
        boolean set = kept.toFile().setWritable(false);
        Assumptions.assumeThat(set && !Files.isWritable(kept))
                .as("this user may write everywhere")
                .isTrue();
        assertThatThrownBy(() -> OutputFile.write(kept, new byte[] {1}))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.write.readOnly"));
        assertThat(kept).hasBinaryContent(CONTENT);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidAndLeftAsItWas() throws Exception {
        Path locked = Files.createDirectory(folder.resolve("khóa"));
        boolean set = locked.toFile().setWritable(false);
        Assumptions.assumeThat(set && !Files.isWritable(locked))
                .as("this user may write everywhere")
                .isTrue();
        assertThatThrownBy(() -> OutputFile.write(locked.resolve("a.pdf"), CONTENT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.write.denied"));
        assertThat(locked.toFile().setWritable(true)).isTrue();
    }

    @Test
    void theNameOfAFileTellsItsKind() throws Exception {
        PageProfile profile = PageProfile.HOI_ND30;
        assertThat(DocumentFile.write(SamplePlan.signed(), profile, folder.resolve("a.PDF")))
                .hasSize(1);
        assertThat(Files.readAllBytes(folder.resolve("a.PDF"))).startsWith('%', 'P', 'D', 'F');
        List<Path> pictures = DocumentFile.write(SamplePlan.signed(), profile, folder.resolve("a.png"));
        assertThat(pictures)
                .extracting(path -> path.getFileName().toString())
                .containsExactly("a-1.png", "a-2.png", "a-3.png");
        DocumentFile.write(SamplePlan.signed(), profile, folder.resolve("a.html"));
        assertThat(folder.resolve("a.html")).content().contains("<!DOCTYPE html>", "Bùi Thị Minh Nguyệt");
        assertThatThrownBy(() -> DocumentFile.write(SamplePlan.signed(), profile, folder.resolve("a.odt")))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.write.format"));
    }

    @Test
    void aNameForAFileHasNothingThatASystemRefuses() {
        assertThat(FileNames.of(SamplePlan.head(5, null).withTitle("Tuần lễ: 8/3 \"Áo dài\"?"), DocumentFormat.PDF))
                .isEqualTo("05-KH-BTV Tuần lễ 8 3 Áo dài.pdf");
        assertThat(FileNames.of(SamplePlan.head(null, null).withTitle("x".repeat(300)), DocumentFormat.DOCX)
                        .length())
                .isLessThan(100);
    }
}
