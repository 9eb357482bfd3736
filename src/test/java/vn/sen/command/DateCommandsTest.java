package vn.sen.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.text.Messages;

class DateCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whenTellsEachDateNamed() {
        assertThat(run("when", "8/3, 20/10", "--year", "2024", "--json")).isZero();
        JsonNode dates = json();
        assertThat(dates.size()).isEqualTo(2);
        assertThat(dates.get(1).get("edtf").asString()).isEqualTo("2024-10-20");
        assertThat(dates.get(1).get("first").asString()).isEqualTo("2024-10-20");
    }

    @Test
    void whenTellsWhatIsForeseen() {
        run("when", "dự kiến tháng 4/2024", "--json");
        JsonNode date = json().get(0);
        assertThat(date.get("edtf").asString()).isEqualTo("2024-04~");
        assertThat(date.get("tentative").asBoolean()).isTrue();
        assertThat(date.get("last").asString()).isEqualTo("2024-04-30");
        assertThat(date.get("wording").asString()).isEqualTo("dự kiến tháng 4/2024");
    }

    @Test
    void aDeadlineHasNoFirstDay() {
        run("when", "trước 20/6", "--json");
        assertThat(json().get(0).get("first").isNull()).isTrue();
    }

    @Test
    void whatIsNoDateIsToldInOneLine() {
        assertThat(run("when", "31/4", "--year", "2024")).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains("31/4");
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-08, 2024-03-08  28/1 Giáp Thìn",
        "10/3/2026, 2026-04-26  10/3 Bính Ngọ",
        "1/6/2025 nhuận, 2025-07-25  1/6 nhuận Ất Tỵ"
    })
    void lunarTurnsDaysBothWays(String day, String line) {
        assertThat(run("lunar", day)).isZero();
        assertThat(out.toString().strip()).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"30/12/2024", "1950-01-01", "1/1/1950", "45/3/2024", "hôm qua", "2024-02-30"})
    void lunarRefusesWhatItCannotTell(String day) {
        assertThat(run("lunar", day)).isEqualTo(1);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void observancesOfAYearAreListed() {
        assertThat(run("observances", "--year", "2026")).isZero();
        assertThat(out.toString().lines())
                .contains(
                        "2026-04-26  Giỗ Tổ Hùng Vương",
                        "2026-11-15/2026-12-15  Tháng hành động vì bình đẳng giới (10 năm, năm tròn)");
    }

    @Test
    void observancesAsJsonTellTheAnniversary() {
        run("observances", "--json");
        for (JsonNode one : json()) {
            if (one.get("id").asString().equals("womens-union")) {
                assertThat(one.get("years").asInt()).isEqualTo(94);
                assertThat(one.get("rank").asString()).isEqualTo("OTHER");
            }
        }
    }

    private JsonNode json() {
        return JsonMapper.builder().build().readTree(out.toString());
    }

    private int run(String... arguments) {
        Clock clock = Clock.fixed(Instant.parse("2024-03-06T03:00:00Z"), ZoneOffset.UTC);
        Terminal terminal = new Terminal(
                new Messages(Messages.VIETNAMESE), new PrintWriter(out, true), new PrintWriter(err, true), clock);
        return SenCommand.run(terminal, arguments);
    }
}
