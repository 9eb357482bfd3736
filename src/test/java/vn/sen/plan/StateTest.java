package vn.sen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.schedule.When;

class StateTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 6);

    @ParameterizedTest
    @CsvSource({
        "PLANNED, 2024-03-05, true",
        "PLANNED, 2024-03-06, false",
        "PLANNED, 2024-03, false",
        "PLANNED, 2024-02, true",
        "DOING, ../2024-03-05, true",
        "DOING, ../2024-03-06, false",
        "DONE, 2024-03-05, false",
        "CANCELLED, 2024-03-05, false",
        "POSTPONED, 2024-03-05, false",
        "PLANNED, 2023-03-05, false"
    })
    void whatIsOpenAndWentByWithinAYearIsOverdue(State state, String date, boolean overdue) {
        assertThat(state.overdue(When.parse(date), TODAY)).isEqualTo(overdue);
    }
}
