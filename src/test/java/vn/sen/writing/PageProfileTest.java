package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageProfileTest {
    private static final PageProfile PROFILE = PageProfile.HOI_ND30;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-07|Hóc Môn, ngày 07 tháng 02 năm 2026",
                "2026-03-07|Hóc Môn, ngày 07 tháng 3 năm 2026",
                "2026-01-20|Hóc Môn, ngày 20 tháng 01 năm 2026",
                "2026-10-10|Hóc Môn, ngày 10 tháng 10 năm 2026",
            })
    void aDayUnderTenAndMonthsOneAndTwoHaveAZero(LocalDate date, String printed) {
        assertThat(PROFILE.placeAndDate("Hóc Môn", date, 2026)).isEqualTo(printed);
    }

    @Test
    void aNumberUnderTenHasAZero() {
        assertThat(PROFILE.number(5, "KH-BTV")).isEqualTo("Số: 05/KH-BTV");
        assertThat(PROFILE.number(159, "KH-BTV")).isEqualTo("Số: 159/KH-BTV");
        assertThat(PROFILE.number(1324, "KH-BTV")).isEqualTo("Số: 1324/KH-BTV");
    }

    @Test
    void withoutNumberAndDateThereIsRoomForThem() {
        assertThat(PROFILE.number(null, "KH-BTV")).isEqualTo("Số:      /KH-BTV");
        assertThat(PROFILE.placeAndDate("Hóc Môn", null, 2026)).matches("Hóc Môn, ngày {4,}tháng {4,}năm 2026");
    }

    @Test
    void withoutAPlaceTheDateStandsAlone() {
        assertThat(PROFILE.placeAndDate("", LocalDate.of(2026, 3, 7), 2026)).isEqualTo("ngày 07 tháng 3 năm 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOI_ND30", "ND30_STATE", "DANG_HD36", "MTTQ"})
    void everyProfileKeepsTheMarginsOfTheRules(String name) {
        PageProfile.Margins margins = PageProfile.named(name).margins();
        assertThat(margins.top()).isBetween(20.0, 25.0);
        assertThat(margins.bottom()).isBetween(20.0, 25.0);
        assertThat(margins.left()).isBetween(30.0, 35.0);
        assertThat(margins.right()).isBetween(15.0, 20.0);
    }

    @Test
    void aPartyPaperHasItsOwnHead() {
        PageProfile party = PageProfile.named("DANG_HD36");
        assertThat(party.words().state()).isEqualTo("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(party.words().motto()).isEmpty();
        assertThat(party.number(127, "KH/HU")).isEqualTo("Số 127-KH/HU");
        assertThat(party.rules().issuer()).isEqualTo(PageProfile.Mark.STAR);
    }
}
