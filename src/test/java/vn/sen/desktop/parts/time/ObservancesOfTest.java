package vn.sen.desktop.parts.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;

class ObservancesOfTest {
    private final ObservancesOf observances = new ObservancesOf(new Messages(Messages.VIETNAMESE));

    @Test
    void womensDayIsToldWithItsAnniversary() {
        assertThat(observances.in(Days.of(LocalDate.of(2024, 3, 8)))).anySatisfy(one -> {
            assertThat(one.name()).isEqualTo("Quốc tế Phụ nữ");
            assertThat(one.anniversary()).isEqualTo("Kỷ niệm 114 năm (1910 – 2024)");
        });
    }

    @Test
    void aRoundYearIsMarked() {
        assertThat(observances.in(Days.of(LocalDate.of(2024, 10, 10))))
                .anySatisfy(one -> assertThat(one.anniversary()).endsWith("năm tròn"));
    }

    @Test
    void lunarDaysFallWhereTheLunarCalendarSays() {
        assertThat(observances.in(Days.of(LocalDate.of(2024, 2, 10))))
                .anySatisfy(one -> assertThat(one.name()).isEqualTo("Tết Nguyên đán"));
    }
}
