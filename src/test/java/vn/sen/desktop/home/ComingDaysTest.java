package vn.sen.desktop.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.schedule.Observance.Coming;
import vn.sen.schedule.Observances;

class ComingDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);
    private final List<Coming> coming = ComingDays.from(Observances.standard(), TODAY);

    @Test
    void womensDayComesFirstInMarch() {
        assertThat(coming.getFirst().days().first()).isEqualTo(LocalDate.of(2024, 3, 8));
    }

    @Test
    void theNextOnesStandInTheOrderOfTheirDays() {
        assertThat(coming).extracting(each -> each.days().first()).isSorted();
    }

    @Test
    void aRoundAnniversaryIsToldMonthsAhead() {
        assertThat(ComingDays.round(coming.getLast())).isTrue();
        assertThat(coming.getLast().years() % 10).isZero();
    }
}
