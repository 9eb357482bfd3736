package vn.sen.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayConverterTest {
    private final DayConverter converter =
            new DayConverter(Clock.fixed(Instant.parse("2026-03-06T03:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "7/2/2026,2026-02-07",
        "07/02/2026,2026-02-07",
        "7-2-2026,2026-02-07",
        "7.2,2026-02-07",
        " 8/3 ,2026-03-08"
    })
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate day) {
        assertThat(converter.fromString(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2026", "mai", "2026", "7/13/2026"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(converter.fromString(typed)).isNull();
    }

    @Test
    void aDayIsShownWithItsZeros() {
        assertThat(converter.toString(LocalDate.of(2026, 2, 7))).isEqualTo("07/02/2026");
        assertThat(converter.toString(null)).isEmpty();
    }
}
