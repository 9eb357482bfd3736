package vn.sen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @Test
    void marksAndCapitalsFallAway() {
        assertThat(Fold.plain("Đặng Thị Hằng Nga, Uỷ ban, thuý")).isEqualTo("dang thi hang nga, uy ban, thuy");
    }

    @Test
    void theEncodingMakesNoDifference() {
        String text = "Đối ngoại nhân dân";
        assertThat(Fold.plain(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(Fold.plain(text));
        assertThat(Fold.marked(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(Fold.marked(text));
    }

    @ParameterizedTest
    @CsvSource({"hoà, hòa", "Uỷ, ủy", "thuý, thúy", "khoẻ, khỏe", "hoà bình, Hòa bình"})
    void oldAndNewPlacesOfTheToneAreEqual(String old, String modern) {
        assertThat(Fold.marked(old)).isEqualTo(Fold.marked(modern));
    }

    @ParameterizedTest
    @CsvSource({"quý, quí", "hòa, họa", "hoàn, hòan", "thuỷ, thuy"})
    void otherWordsStayApart(String one, String other) {
        assertThat(Fold.marked(one)).isNotEqualTo(Fold.marked(other));
    }

    @Test
    void typedWithoutMarksFindsAll() {
        assertThat(Fold.contains("Hoạt động đối ngoại", "doi ngoai")).isTrue();
    }

    @Test
    void typedWithMarksFindsThoseMarks() {
        assertThat(Fold.contains("Hoạt động đối ngoại", "đối")).isTrue();
        assertThat(Fold.contains("Hoạt động đội", "đối")).isFalse();
        assertThat(Fold.contains("Vì hoà bình", "hòa BÌNH")).isTrue();
    }

    @Test
    void blanksAndInvisibleSignsAreForgiven() {
        assertThat(Fold.plain("a\u00a0\u200b  b\u00ad")).isEqualTo("a b");
    }
}
