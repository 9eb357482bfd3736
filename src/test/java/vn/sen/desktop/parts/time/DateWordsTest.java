package vn.sen.desktop.parts.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;

class DateWordsTest {
    private final DateWords words = new DateWords(new Messages(Messages.VIETNAMESE));

    @ParameterizedTest
    @CsvSource({"2024-03-08, 08/3", "2024-02-20, 20/02", "2024-10-20, 20/10"})
    void aDayIsWrittenAsOfficesDo(LocalDate day, String written) {
        assertThat(DateWords.day(day)).isEqualTo(written);
    }

    @Test
    void anotherYearIsNamed() {
        Days days = new Days(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 2));
        assertThat(DateWords.days(days, 2024)).isEqualTo("30/12/2024 – 02/01/2025");
    }

    @Test
    void aDayIsSaidWithItsWeekdayAndItsLunarDate() {
        LocalDate day = LocalDate.of(2024, 3, 8);
        assertThat(words.longDay(day)).isEqualTo("Thứ Sáu, 08/3/2024");
        assertThat(words.lunar(day)).isEqualTo("28 tháng Giêng, Giáp Thìn");
        assertThat(words.month(YearMonth.of(2024, 3))).isEqualTo("Tháng 3/2024");
    }

    @Test
    void beforeTheLunarCalendarIsToldNothingIsSaid() {
        assertThat(words.lunar(LocalDate.of(1900, 1, 1))).isEmpty();
    }

    @Test
    void monthsAreSaidInEnglishToo() {
        assertThat(new DateWords(new Messages(Messages.ENGLISH)).month(YearMonth.of(2024, 3)))
                .isEqualTo("March 2024");
    }
}
