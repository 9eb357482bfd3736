package vn.sen.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.text.Problem;

/** Documents damaged at random, the same ones every time: each is read or refused with a problem, and both come to an end. */
class FuzzTest {
    private static final int ROUNDS = 150;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "pdf"})
    void aDamagedDocumentIsReadOrRefused(String kind) throws IOException {
        byte[] whole = sample(kind);
        Random random = new Random(20_26);
        Path file = folder.resolve("hong." + kind);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Files.write(file, damaged(whole, random));
            try {
                Reading reading = new PlanReader().read(file);
                assertThat(ReadingJson.of(reading)).isNotEmpty();
            } catch (Problem e) {
                refused++;
                assertThat(e.key()).startsWith("problem.read.");
            }
        }
        assertThat(refused).isLessThanOrEqualTo(ROUNDS);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int hits = 1 + random.nextInt(40);
        for (int i = 0; i < hits; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
    }

    private byte[] sample(String kind) throws IOException {
        byte[] text;
        try (var in = Objects.requireNonNull(FuzzTest.class.getResourceAsStream("xa-doi-ngoai-2026.txt"))) {
            text = in.readAllBytes();
        }
        if (kind.equals("txt")) {
            return text;
        }
        List<String> lines = new String(text, java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        Path file = folder.resolve("nguyen." + kind);
        if (kind.equals("docx")) {
            WordFiles.write(lines, file);
        } else {
            PdfFiles.write(lines, file);
        }
        return Files.readAllBytes(file);
    }
}
