package vn.sen.desktop.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sen.desktop.documents.NumberSeries.Issued;
import vn.sen.plan.Numbering;
import vn.sen.plan.PlanHead;
import vn.sen.plan.Signer;

class NumberSeriesTest {
    @Test
    void anEmptySeriesBeginsWithOne() {
        NumberSeries series = new NumberSeries(2026, List.of());
        assertThat(series.next()).isEqualTo(1);
        assertThat(series.latest()).isEmpty();
        assertThat(series.gaps()).isEmpty();
    }

    @Test
    void theNextNumberFollowsTheLargest() {
        assertThat(series(19, 20, 31).next()).isEqualTo(32);
    }

    @Test
    void aFewMissingNumbersAreNamed() {
        assertThat(series(19, 20, 22, 23).gaps()).containsExactly(21);
    }

    @Test
    void manyMissingNumbersOnlyMeanThatTheyAreKeptElsewhere() {
        assertThat(series(5, 159).gaps()).isEmpty();
    }

    @Test
    void aNumberGivenTwiceIsNamedOnce() {
        assertThat(series(4, 5, 5, 5).doubles()).containsExactly(5);
    }

    @Test
    void datesFollowTheOrderOfNumbers() {
        NumberSeries series = new NumberSeries(
                2026,
                List.of(
                        new Issued(4, Optional.of(LocalDate.of(2026, 3, 1))),
                        new Issued(6, Optional.of(LocalDate.of(2026, 3, 20)))));
        assertThat(series.outOfOrder(5, LocalDate.of(2026, 3, 10))).isNull();
        assertThat(series.outOfOrder(5, LocalDate.of(2026, 2, 10)))
                .extracting(Issued::number)
                .isEqualTo(4);
        assertThat(series.outOfOrder(5, LocalDate.of(2026, 4, 1)))
                .extracting(Issued::number)
                .isEqualTo(6);
    }

    @Test
    void documentsOfOtherOfficesAndYearsAreInOtherSeries() {
        PlanHead own = head(7, "HỘI LHPN XÃ HÒA GIANG", 2026);
        Stream<PlanHead> all = Stream.of(
                own,
                head(8, "Hội LHPN  xã Hòa Giang", 2026),
                head(34, "HỘI LHPN TỈNH", 2026),
                head(90, own.superior(), 2025));
        assertThat(NumberSeries.around(own, 2026, all).issued())
                .extracting(Issued::number)
                .containsExactly(7, 8);
    }

    private static NumberSeries series(int... numbers) {
        return new NumberSeries(
                2026,
                IntStream.of(numbers)
                        .mapToObj(number -> new Issued(number, Optional.empty()))
                        .toList());
    }

    private static PlanHead head(int number, String superior, int year) {
        return new PlanHead(
                "KH",
                number,
                "KH-BTV",
                superior,
                "BAN THƯỜNG VỤ",
                "",
                LocalDate.of(year, 5, 1),
                year,
                "",
                List.of(),
                Signer.NOBODY,
                Numbering.AUTOMATIC);
    }
}
