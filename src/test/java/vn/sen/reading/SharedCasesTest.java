package vn.sen.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Real documents that lie beside the project, where they do. */
class SharedCasesTest {
    private static final double ENOUGH = 97;
    private static final Path CASES = Path.of(System.getProperty("sen.cases", "../shared/cases"));

    @TestFactory
    Stream<DynamicTest> aRealDocumentIsReadAsItsFactsSay() throws IOException {
        assumeTrue(
                Files.isDirectory(CASES),
                "no real documents at " + CASES.toAbsolutePath().normalize());
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(?:txt|docx|doc|pdf)"))
                    .filter(file -> Files.exists(facts(file)))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)))
                    .toList()
                    .stream();
        }
    }

    private static Path facts(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ".facts.json"));
    }

    private static void check(Path file) throws Exception {
        Score score = Score.of(Files.readString(facts(file)), new PlanReader().read(file));
        assertThat(score.percent()).as("%s", score.fields()).isGreaterThanOrEqualTo(ENOUGH);
    }
}
