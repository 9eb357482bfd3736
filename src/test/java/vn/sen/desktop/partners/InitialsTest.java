package vn.sen.desktop.partners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Hội LHPN thành phố Pakse, PA",
        "Hội Hữu nghị Việt Nam – Lào tỉnh Trường Giang, TG",
        "Tổng Lãnh sự quán Lào tại Thành phố Hồ Chí Minh, LA",
        "Cơ quan hợp tác và phát triển, C",
        "Quỹ Đồng hành, QĐ",
        "nhóm bạn bè, ''"
    })
    void twoLettersStandForAName(String name, String letters) {
        assertThat(Initials.of(name)).isEqualTo(letters);
    }
}
