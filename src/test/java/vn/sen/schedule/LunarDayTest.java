package vn.sen.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.schedule.LunarDay.Leap;

class LunarDayTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1968 | Mậu Thân | 29/1 | 7
            1969 | Kỷ Dậu | 16/2 |
            1984 | Giáp Tý | 2/2 |
            1985 | Ất Sửu | 21/1 | 2
            1987 | Đinh Mão | 29/1 | 7
            1990 | Canh Ngọ | 27/1 | 5
            1991 | Tân Mùi | 15/2 |
            1992 | Nhâm Thân | 4/2 |
            1993 | Quý Dậu | 23/1 | 3
            1994 | Giáp Tuất | 10/2 |
            1995 | Ất Hợi | 31/1 | 8
            1996 | Bính Tý | 19/2 |
            1997 | Đinh Sửu | 7/2 |
            1998 | Mậu Dần | 28/1 | 5
            1999 | Kỷ Mão | 16/2 |
            2000 | Canh Thìn | 5/2 |
            2001 | Tân Tỵ | 24/1 | 4
            2002 | Nhâm Ngọ | 12/2 |
            2003 | Quý Mùi | 1/2 |
            2004 | Giáp Thân | 22/1 | 2
            2005 | Ất Dậu | 9/2 |
            2006 | Bính Tuất | 29/1 | 7
            2007 | Đinh Hợi | 17/2 |
            2008 | Mậu Tý | 7/2 |
            2009 | Kỷ Sửu | 26/1 | 5
            2010 | Canh Dần | 14/2 |
            2011 | Tân Mão | 3/2 |
            2012 | Nhâm Thìn | 23/1 | 4
            2013 | Quý Tỵ | 10/2 |
            2014 | Giáp Ngọ | 31/1 | 9
            2015 | Ất Mùi | 19/2 |
            2016 | Bính Thân | 8/2 |
            2017 | Đinh Dậu | 28/1 | 6
            2018 | Mậu Tuất | 16/2 |
            2019 | Kỷ Hợi | 5/2 |
            2020 | Canh Tý | 25/1 | 4
            2021 | Tân Sửu | 12/2 |
            2022 | Nhâm Dần | 1/2 |
            2023 | Quý Mão | 22/1 | 2
            2024 | Giáp Thìn | 10/2 |
            2025 | Ất Tỵ | 29/1 | 6
            2026 | Bính Ngọ | 17/2 |
            2027 | Đinh Mùi | 6/2 |
            2028 | Mậu Thân | 26/1 | 5
            2029 | Kỷ Dậu | 13/2 |
            2030 | Canh Tuất | 2/2 |
            2031 | Tân Hợi | 23/1 | 3
            2032 | Nhâm Tý | 11/2 |
            2033 | Quý Sửu | 31/1 | 11
            2034 | Giáp Dần | 19/2 |
            2035 | Ất Mão | 8/2 |
            """)
    void knowsNewYearNameAndLeapMonth(int year, String name, String newYear, Integer leapMonth) {
        assertThat(LunarDay.yearName(year)).isEqualTo(name);
        assertThat(LunarDay.newYear(year)).isEqualTo(LocalDate.parse(newYear + "/" + year, DAY));
        assertThat(LunarDay.leapMonth(year).orElse(null)).isEqualTo(leapMonth);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023 | 29/4 | 30/8 | 29/9
            2024 | 18/4 | 18/8 | 17/9
            2025 | 7/4 | 6/9 | 6/10
            2026 | 26/4 | 27/8 | 25/9
            2027 | 16/4 | 16/8 | 15/9
            2028 | 4/4 | 3/9 | 3/10
            2029 | 23/4 | 24/8 | 22/9
            2030 | 12/4 | 13/8 | 12/9
            """)
    void findsTheFestivalsOfAYear(int year, String hungKings, String vuLan, String midAutumn) {
        assertThat(LunarDay.of(year, 3, 10).solar()).contains(LocalDate.parse(hungKings + "/" + year, DAY));
        assertThat(LunarDay.of(year, 7, 15).solar()).contains(LocalDate.parse(vuLan + "/" + year, DAY));
        assertThat(LunarDay.of(year, 8, 15).solar()).contains(LocalDate.parse(midAutumn + "/" + year, DAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-08 | 28/1 Giáp Thìn
            2025-06-25 | 1/6 Ất Tỵ
            2025-07-25 | 1/6 nhuận Ất Tỵ
            2033-12-22 | 1/11 nhuận Quý Sửu
            2034-01-20 | 1/12 Quý Sửu
            """)
    void saysTheDay(LocalDate solar, String lunar) {
        assertThat(LunarDay.of(solar)).hasToString(lunar);
    }

    @Test
    void everyDayGoesThereAndBack() {
        for (LocalDate day = LunarDay.FIRST_DAY; !day.isAfter(LunarDay.LAST_DAY); day = day.plusDays(1)) {
            assertThat(LunarDay.of(day).solar()).contains(day);
        }
    }

    @Test
    void theLastDayOfAShortYearIsMissing() {
        assertThat(LunarDay.of(2024, 12, 30).solar()).isEmpty();
        assertThat(LunarDay.of(2024, 12, 29).solar()).contains(LocalDate.of(2025, 1, 28));
    }

    @Test
    void aMonthThatIsNotLeapHasNoLeapDays() {
        assertThat(new LunarDay(2024, 6, Leap.LEAP, 1).solar()).isEmpty();
    }

    @Test
    void tellsNothingBefore1968OrAfter2100() {
        assertThatIllegalArgumentException().isThrownBy(() -> LunarDay.of(LocalDate.of(1968, 1, 28)));
        assertThatIllegalArgumentException().isThrownBy(() -> LunarDay.of(LocalDate.of(2101, 1, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> LunarDay.of(1967, 12, 1));
    }
}
