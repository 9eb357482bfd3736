package vn.sen.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.text.Problem;

/** Documents of invented offices in many forms, as text and as Word files, against what a careful reader takes from them. */
class OwnDocumentsTest {
    private static final double ENOUGH = 97;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xa-doi-ngoai-2026.txt",
                "bang-hoat-dong-2026.txt",
                "chuong-trinh-dang-2025.txt",
                "huong-dan-2026.md",
                "thong-bao-phan-cong-2026.txt",
                "bao-cao-2025.txt",
                "chuong-trinh-thang-2027.txt",
                "ngay-hoi-hoa-binh-2026.txt",
                "to-trinh-doan-ra-2026.txt",
                "de-an-cap-tinh-2026.txt",
                "huyen-doi-ngoai-2025.txt",
                "bang-xa-2026.txt",
                "don-doan-vao-2026.txt",
                "bao-cao-6-thang-2025.txt",
                "huong-dan-bao-cao-2026.txt",
                "ke-hoach-dang-uy-2026.txt",
                "de-an-hoi-nhap-2026.txt",
                "chuong-trinh-phoi-hop-2026.txt"
            })
    void aDocumentIsReadAsACarefulClerkReadsIt(String name) throws IOException, Problem {
        Path file = folder.resolve(name);
        Files.write(file, resource(name));
        check(name, new PlanReader().read(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xa-doi-ngoai-2026.txt",
                "bang-hoat-dong-2026.txt",
                "thong-bao-phan-cong-2026.txt",
                "chuong-trinh-thang-2027.txt",
                "to-trinh-doan-ra-2026.txt",
                "bang-xa-2026.txt",
                "huyen-doi-ngoai-2025.txt",
                "don-doan-vao-2026.txt"
            })
    void theSameDocumentInWordIsReadTheSame(String name) throws IOException, Problem {
        List<String> lines =
                new String(resource(name), StandardCharsets.UTF_8).lines().toList();
        Path file = folder.resolve(name + ".docx");
        WordFiles.write(lines, file);
        check(name, new PlanReader().read(file));
    }

    private static void check(String name, Reading reading) throws IOException {
        String facts = name.substring(0, name.lastIndexOf('.')) + ".facts.json";
        Score score = Score.of(new String(resource(facts), StandardCharsets.UTF_8), reading);
        assertThat(score.percent()).as("%s %s", name, score.fields()).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static byte[] resource(String name) throws IOException {
        try (var in = Objects.requireNonNull(OwnDocumentsTest.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        }
    }
}
