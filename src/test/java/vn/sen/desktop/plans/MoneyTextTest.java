package vn.sen.desktop.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45.000.000 đ   | 45000000
            45000000       | 45000000
            45 triệu       | 45000000
            45tr           | 45000000
            1,5 tỷ         | 1500000000
            1,5 ti đồng    | 1500000000
            500 nghìn đồng | 500000
            500k           | 500000
            """)
    void amountsAreReadAsTheyAreTyped(String typed, long amount) {
        assertThat(MoneyText.read(typed)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nhiều", "-5 triệu", "12 đô la", "99999999999999999999"})
    void wordsThatAreNoAmountAreRefused(String typed) {
        assertThat(MoneyText.read(typed)).isEmpty();
    }

    @Test
    void nothingTypedIsNoMoneyAndNoMoneyIsNothing() {
        assertThat(MoneyText.read(" ")).hasValue(0);
        assertThat(MoneyText.of(0)).isEmpty();
        assertThat(MoneyText.of(45_000_000)).isEqualTo("45.000.000 đ");
    }
}
