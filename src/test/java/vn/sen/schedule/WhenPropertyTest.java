package vn.sen.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

class WhenPropertyTest {
    @Property
    void edtfComesBackTheSame(@ForAll("whens") When when) {
        assertThat(When.parse(when.edtf())).isEqualTo(when);
    }

    @Property
    void whatIsSaidInFullIsUnderstoodAgain(@ForAll("whens") When when) throws Problem {
        String said = WhenWords.in(Messages.VIETNAMESE).full(when);
        assertThat(WhenText.parse(said, 1990)).extracting(When::edtf).containsExactly(when.edtf());
    }

    @Property
    void whatIsSaidInRunningTextIsFound(@ForAll("whens") When when) {
        String said = WhenWords.in(Messages.VIETNAMESE).full(when);
        assertThat(WhenText.findAll("Họp mặt " + said + " tại nhà văn hóa.", 1990))
                .extracting(found -> found.when().edtf())
                .containsExactly(when.edtf());
    }

    @Property
    void anyTextIsReadWithoutFailing(@ForAll("scribbles") String text) {
        for (Found found : WhenText.findAll(text, 2024)) {
            assertThat(found.when().words()).isEqualTo(text.substring(found.start(), found.end()));
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.of(
                        "ngày",
                        "tháng",
                        "năm",
                        "quý",
                        "từ",
                        "đến",
                        "trước",
                        "dự kiến",
                        "1",
                        "15",
                        "31",
                        "2024",
                        "2030",
                        "/",
                        "-",
                        ".",
                        ",",
                        "II",
                        "âm lịch",
                        "mùng",
                        "rằm",
                        "Giêng",
                        "đầu",
                        "cuối",
                        "hết",
                        "và",
                        "hằng năm",
                        "Tết",
                        "(",
                        ")",
                        "%")
                .list()
                .ofMaxSize(14)
                .flatMap(words -> Arbitraries.of("", " ").map(blank -> String.join(blank, words)));
    }

    @Provide
    Arbitrary<When> whens() {
        Arbitrary<Span> spans = Arbitraries.oneOf(
                points().map(Span.At::new), points().map(Span.Before::new), points().map(Span.Since::new), ranges());
        return Combinators.combine(spans, Arbitraries.of(Certainty.class)).as((span, sure) -> new When(span, sure, ""));
    }

    private static Arbitrary<Span> ranges() {
        return Combinators.combine(points(), points())
                .filter((a, b) -> a.precision() == b.precision() && !a.equals(b))
                .as((a, b) -> a.compareTo(b) < 0 ? new Span.Between(a, b) : new Span.Between(b, a));
    }

    private static Arbitrary<Point> points() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1990, 2060);
        return Arbitraries.oneOf(
                Combinators.combine(years, Arbitraries.integers().between(1, 365))
                        .as((year, day) -> Point.day(LocalDate.ofYearDay(year, day))),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> Point.month(YearMonth.of(year, month))),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(Point::quarter),
                Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(Point::half),
                years.map(Point::year));
    }
}
