package vn.sen.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {
    @ParameterizedTest
    @CsvSource({
        "2024-03-08, 3, 2024-03-11",
        "2024-03-30, 2, 2024-04-01",
        "2024-03-01/2024-03-17, -1, 2024-02-29/2024-03-16",
        "../2024-06-20, 5, ../2024-06-25",
        "2024-09-01/.., 5, 2024-09-06/..",
        "2024-04, 31, 2024-05",
        "2024-04, 10, 2024-04",
        "2024-04~, -29, 2024-03~",
        "2024-34, 90, 2024-35",
        "2024-40, 180, 2024-41",
        "2024, 365, 2025",
        "2024-03/2024-04, 30, 2024-04/2024-05"
    })
    void aDateMovesAsFarAsItIsKnown(String from, long days, String to) {
        assertThat(Shift.by(When.parse(from), days).edtf()).isEqualTo(to);
    }

    @Test
    void theWordsOfTheSourceDoNotOutliveTheDate() {
        When when = When.parse("2024-03-08", "ngày 08/3/2024");
        assertThat(Shift.by(when, 1).words()).isEmpty();
        assertThat(Shift.by(when, 0)).isEqualTo(when);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-08, 2024-03-08/2024-03-10",
        "2024-03-01/2024-03-17, 2024-03-08/2024-03-10",
        "../2024-06-20, ../2024-03-10",
        "2024-03-08~, 2024-03-08/2024-03-10~"
    })
    void aStretchedDateTakesTheDaysGiven(String from, String to) {
        Days days = new Days(LocalDate.of(2024, 3, 8), LocalDate.of(2024, 3, 10));
        assertThat(Shift.onto(When.parse(from), days).edtf()).isEqualTo(to);
    }
}
