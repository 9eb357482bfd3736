package vn.sen.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VietnameseOrderTest {
    @Test
    void tonesComeInTheirOrder() {
        assertThat(List.of("mạ", "má", "mã", "mả", "mà", "ma").stream().sorted(VietnameseOrder.words()))
                .containsExactly("ma", "mà", "mả", "mã", "má", "mạ");
    }

    @Test
    void lettersComeInTheirOrder() {
        assertThat(List.of("ưa", "ua", "ơ", "ô", "o", "ê", "e", "đa", "da", "âu", "ăn", "an").stream()
                        .sorted(VietnameseOrder.words()))
                .containsExactly("an", "ăn", "âu", "da", "đa", "e", "ê", "o", "ô", "ơ", "ua", "ưa");
    }

    @Test
    void wordsAreComparedOneByOne() {
        assertThat(List.of("Lêng B", "Lê Thị An", "Lê Anh").stream().sorted(VietnameseOrder.words()))
                .containsExactly("Lê Anh", "Lê Thị An", "Lêng B");
    }

    @Test
    void peopleAreSortedByGivenName() {
        assertThat(List.of("Phạm Thu Nga", "Lê Thị Hương", "Bùi Thị Nga", "Vũ Ngọc Dao").stream()
                        .sorted(VietnameseOrder.people()))
                .containsExactly("Vũ Ngọc Dao", "Lê Thị Hương", "Bùi Thị Nga", "Phạm Thu Nga");
    }
}
