package vn.sen.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.book.TestBooks;
import vn.sen.text.Messages;

class SenCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void fill() throws Exception {
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(SampleBook.edit(LocalDate.of(2026, 8, 20)));
        }
    }

    private int sen(String... arguments) {
        Terminal terminal = new Terminal(
                new Messages(Messages.VIETNAMESE),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                Clock.systemDefaultZone());
        return SenCommand.run(terminal, arguments);
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString());
    }

    private List<String> errors() {
        return err.toString().lines().toList();
    }

    @Test
    void plansAreListedWithTheirCounts() {
        assertThat(sen("plans", "--book", folder.toString())).isZero();
        assertThat(out.toString().lines())
                .hasSize(6)
                .first()
                .asString()
                .contains("12/KH-BTV", "2026", "đối ngoại nhân dân");
    }

    @Test
    void plansComeAsJsonForScripts() {
        assertThat(sen("plans", "--json", "--book", folder.toString())).isZero();
        JsonNode first = json().get(0);
        assertThat(first.get("reference").asString()).isEqualTo("12/KH-BTV");
        assertThat(first.get("number").asInt()).isEqualTo(12);
        assertThat(first.get("date").asString()).isEqualTo("2026-01-08");
        assertThat(first.get("activities").asInt()).isGreaterThan(20);
    }

    @Test
    void activitiesAreListedWhosePossibleDaysTouchTheWindow() {
        assertThat(sen("list", "--from", "2026-03-20", "--to", "20/3/2026", "--json", "--book", folder.toString()))
                .isZero();
        List<String> labels = json().findValuesAsString("label");
        assertThat(labels).contains("1.2", "1.4", "2.1").doesNotContain("1.1", "1.3");
        JsonNode cooking = json().valueStream()
                .filter(each -> each.path("label").asString("").equals("1.4"))
                .findFirst()
                .orElseThrow();
        assertThat(cooking.get("plan").asString()).isEqualTo("12/KH-BTV");
        assertThat(cooking.get("schedule").get(0).asString()).isEqualTo("2026-03-20");
        assertThat(cooking.get("state").asString()).isEqualTo("DONE");
        assertThat(cooking.get("owners").get(0).get("who").asString()).contains("Gia đình");
    }

    @Test
    void theListSpeaksVietnameseToPeople() {
        assertThat(sen("list", "--from", "2026-03-20", "--to", "2026-03-20", "--book", folder.toString()))
                .isZero();
        assertThat(out.toString()).contains("2026-03-20  12/KH-BTV  1.4  [xong]  Hội thi nấu ăn");
    }

    @Test
    void theBookMayBeNamedBeforeTheCommand() {
        assertThat(sen("--book", folder.toString(), "plans")).isZero();
        assertThat(out.toString()).contains("12/KH-BTV");
    }

    @Test
    void aSoundBookIsCheckedAndCounted() {
        assertThat(sen("check", "--book", folder.toString())).isZero();
        assertThat(out.toString()).contains("Kế hoạch: 6", "Đối tác: 8", "Đoàn ra, đoàn vào: 4", "nguyên vẹn");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void lookingMakesNoBook() {
        Path none = folder.resolve("trống");
        assertThat(sen("plans", "--book", none.toString())).isEqualTo(1);
        assertThat(errors()).singleElement().asString().contains(none.toString());
        assertThat(none).doesNotExist();
    }

    @Test
    void aFileThatCannotBeReadIsNamedInOneLineAndTheBookIsUntouched() {
        assertThat(sen("import", folder.resolve("không có.docx").toString(), "--book", folder.toString()))
                .isEqualTo(1);
        assertThat(errors()).singleElement().asString().contains("không có.docx");
        err.getBuffer().setLength(0);
        assertThat(sen("check", "--book", folder.toString())).isZero();
        assertThat(out.toString()).contains("Lần sửa trong nhật ký: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lạ",
                "plans --lạ",
                "list",
                "list --from 2026-03-01",
                "list --from 2026-04-31 --to 2026-05-01",
                "list --from 2026-05-02 --to 2026-05-01",
                "import",
                "--json"
            })
    void wrongUsageIsToldInOneLine(String arguments) {
        assertThat(sen(arguments.split(" "))).isEqualTo(2);
        assertThat(errors()).singleElement().asString().contains("--help");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyCommandHelpsInTheLanguageOfTheTerminal() {
        for (String command : SenCommand.commandLine(new Terminal(
                        new Messages(Messages.VIETNAMESE),
                        new PrintWriter(out),
                        new PrintWriter(err),
                        Clock.systemUTC()))
                .getSubcommands()
                .keySet()) {
            out.getBuffer().setLength(0);
            assertThat(sen(command, "--help")).as(command).isZero();
            assertThat(out.toString())
                    .contains("Cách dùng: sen " + command, "Tùy chọn:")
                    .doesNotContain("${");
        }
    }

    @Test
    void theLanguageFollowsTheEnvironment() {
        assertThat(Terminal.language(Map.of())).isEqualTo(Messages.VIETNAMESE);
        assertThat(Terminal.language(Map.of("LANG", "C.UTF-8"))).isEqualTo(Messages.VIETNAMESE);
        assertThat(Terminal.language(Map.of("LANG", "en_GB.UTF-8"))).isEqualTo(Messages.ENGLISH);
        assertThat(Terminal.language(Map.of("LANG", "en_GB.UTF-8", "LC_ALL", "vi_VN.UTF-8")))
                .isEqualTo(Messages.VIETNAMESE);
    }
}
