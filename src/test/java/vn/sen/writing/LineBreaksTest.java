package vn.sen.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreaksTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 07 tháng 5 năm 2024",
                "ngày 01/3",
                "tháng 3/2024",
                "quý II",
                "năm 2024",
                "số 11/KH-BTV",
                "số 939/QĐ – TTg",
                "34 /KH-BTV",
                "2017 – 2025",
                "01/3 – 17/3",
                "120 đại",
                "45.000.000 đồng",
                "50 triệu đồng",
                "mục 1.8",
                "Điều 4",
                "điểm a",
                "Quận 1",
                "khóa XIII",
                "đ/c Dung",
                "90% hội",
            })
    void noLineEndsInside(String held) {
        assertThat(LineBreaks.next(held, 0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hội viên",
                "2024 của",
                "01/3 đến",
                "Lào –|Campuchia",
                "năm 2026,|đề",
                "(LHPN)|huyện",
                "2026.|Tổ",
                "17/3 và",
            })
    void aLineMayEndAt(String pair) {
        String text = pair.contains("|") ? pair.replace('|', ' ') : pair;
        int space = pair.contains("|") ? pair.indexOf('|') : pair.indexOf(' ');
        assertThat(LineBreaks.mayBreak(text, space, space + 1)).isTrue();
    }

    @Test
    void aDashStaysWithTheWordBeforeIt() {
        assertThat(LineBreaks.next("Lào – Việt", 0)).isEqualTo("Lào – ".length());
    }

    @Test
    void spacesInARowAreOnePlace() {
        assertThat(LineBreaks.next("một   hai", 0)).isEqualTo(6);
        assertThat(LineBreaks.next("một hai   ", 4)).isEqualTo(-1);
    }

    @Test
    void breaksComeInOrderUntilTheEnd() {
        LineBreaker breaker = new LineBreaker();
        breaker.setText("Ngày Quốc tế Phụ nữ 8/3");
        assertThat(breaker.next()).isEqualTo(5);
        assertThat(breaker.next()).isEqualTo(10);
        assertThat(breaker.next()).isEqualTo(13);
        assertThat(breaker.next()).isEqualTo(17);
        assertThat(breaker.next()).isEqualTo(20);
        assertThat(breaker.next()).isEqualTo(-1);
        assertThat(breaker.next()).isEqualTo(-1);
    }
}
