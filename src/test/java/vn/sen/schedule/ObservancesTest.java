package vn.sen.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.schedule.Observance.Coming;
import vn.sen.schedule.Observance.Rank;

class ObservancesTest {
    private final Observances observances = Observances.standard();

    @ParameterizedTest
    @CsvSource({
        "relations-cambodia, 2024, 57, OTHER",
        "relations-laos, 2024, 62, OTHER",
        "cambodia-liberation, 2024, 45, HALF_ROUND",
        "party-founding, 2025, 95, HALF_ROUND",
        "womens-union, 2030, 100, ROUND",
        "womens-union, 2026, 96, OTHER",
        "trung-sisters, 2026, 1986, OTHER"
    })
    void theNumberOfTheAnniversaryDecidesItsRank(String id, int year, int years, Rank rank) {
        Coming coming = coming(id, year);
        assertThat(coming.years()).isEqualTo(years);
        assertThat(coming.rank()).contains(rank);
    }

    @Test
    void hungKingsAreRankedByTheSolarYear() {
        assertThat(coming("hung-kings", 2025).rank()).contains(Rank.HALF_ROUND);
        assertThat(coming("hung-kings", 2030).rank()).contains(Rank.ROUND);
    }

    @Test
    void theYearItselfIsNoAnniversary() {
        assertThat(coming("law-day", 2012).rank()).isEmpty();
    }

    @Test
    void nothingIsKeptBeforeItHappened() {
        assertThat(in(2011)).extracting(coming -> coming.observance().id()).doesNotContain("law-day", "girl-child");
    }

    @ParameterizedTest
    @CsvSource({
        "hung-kings, 2026, 2026-04-26",
        "lunar-new-year, 2026, 2026-02-17",
        "mid-autumn, 2024, 2024-09-17",
        "kitchen-gods, 2024, 2024-02-02",
        "vu-lan, 2025, 2025-09-06"
    })
    void lunarDaysFallWhereTheyShould(String id, int year, LocalDate day) {
        assertThat(coming(id, year).days()).isEqualTo(Days.of(day));
    }

    @Test
    void aRangeIsFoundByAnyOfItsDays() {
        assertThat(observances.in(Days.of(LocalDate.of(2024, 12, 1))))
                .extracting(coming -> coming.observance().id())
                .containsExactly("gender-equality-month", "sixteen-days");
    }

    @Test
    void everyYearHasEachObservanceOnceInOrder() {
        List<Coming> year = in(2027);
        assertThat(year).extracting(coming -> coming.observance().id()).doesNotHaveDuplicates();
        assertThat(year).hasSize(observances.all().size());
        assertThat(year).extracting(coming -> coming.days().first()).isSorted();
    }

    @Test
    void aLineThatIsWrongIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("x;31/2;;WOMEN;;KNOWN;a;b"))
                .withMessageContaining("31/2");
        assertThatIllegalArgumentException().isThrownBy(() -> read("x;1/2")).withMessageContaining("x;1/2");
    }

    private static Observances read(String line) throws IOException {
        return Observances.read(new StringReader(line));
    }

    private Coming coming(String id, int year) {
        return in(year).stream()
                .filter(coming -> coming.observance().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Coming> in(int year) {
        return observances.in(Point.year(year).days());
    }
}
