package vn.sen.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

class WhenWordsTest {
    private final WhenWords vietnamese = WhenWords.in(Messages.VIETNAMESE);
    private final WhenWords english = WhenWords.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-08 | 08/3
            2024-02-01 | 01/02
            2024-10-20 | 20/10
            2025-03-08 | 08/3/2025
            2024-03 | tháng 3
            2025-03 | tháng 3/2025
            2024-34 | quý II
            2024-40 | 6 tháng đầu năm
            2025-41 | 6 tháng cuối năm 2025
            2024 | năm 2024
            2024-03-01/2024-03-17 | 01/3 – 17/3
            2024-12-25/2025-01-05 | 25/12/2024 – 05/01/2025
            2024-03/2024-05 | tháng 3 – 5
            2024-34/2024-35 | quý II – III
            2022/2025 | năm 2022 – 2025
            ../2024-06-20 | trước 20/6
            ../2024-06 | đến hết tháng 6
            2024-09/.. | từ tháng 9
            2024-04~ | dự kiến tháng 4
            """)
    void isBriefOnChips(String edtf, String words) {
        assertThat(vietnamese.brief(When.parse(edtf), 2024)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-08 | ngày 08/3/2024
            2024-03-01/2024-03-17 | từ ngày 01/3 đến ngày 17/3/2024
            2024-12-25/2025-01-05 | từ ngày 25/12/2024 đến ngày 05/01/2025
            2023-11/2025 | từ tháng 11/2023 đến năm 2025
            ../2024-06-20 | trước ngày 20/6/2024
            2024-04~ | dự kiến tháng 4/2024
            2024-34 | quý II/2024
            """)
    void isFullInDocuments(String edtf, String words) {
        assertThat(vietnamese.full(When.parse(edtf))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-08 | 8 Mar | 8 March 2024
            2024-03-01/2024-03-17 | 1 – 17 Mar | from 1 March to 17 March 2024
            2024-03-28/2024-04-02 | 28 Mar – 2 Apr | from 28 March to 2 April 2024
            ../2024-06-20 | before 20 Jun | before 20 June 2024
            2024-04~ | Apr (tentative) | April 2024 (tentative)
            2024-40 | first half | first half of 2024
            """)
    void speaksEnglish(String edtf, String brief, String full) {
        assertThat(english.brief(When.parse(edtf), 2024)).isEqualTo(brief);
        assertThat(english.full(When.parse(edtf))).isEqualTo(full);
    }

    @Test
    void givesTheWordsOfTheSourceBack() {
        assertThat(vietnamese.asWritten(When.parse("2024-03", "trong suốt Tháng 3/2024")))
                .isEqualTo("trong suốt Tháng 3/2024");
        assertThat(vietnamese.asWritten(When.parse("2024-03"))).isEqualTo("tháng 3/2024");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-08",
        "2024-03",
        "2024-34",
        "2024-40",
        "2024",
        "2024-03-01/2024-03-17",
        "2023-11/2025",
        "../2024-06-20",
        "../2024-06",
        "2024-09/..",
        "2024-04~",
        "2024-12-25/2025-01-05",
        "2024-03/2024-05",
        "2022/2025"
    })
    void whatItSaysIsUnderstoodAgain(String edtf) throws Problem {
        When when = When.parse(edtf);
        assertThat(WhenText.parse(vietnamese.full(when), 1999))
                .extracting(When::edtf)
                .containsExactly(edtf);
        assertThat(WhenText.parse(vietnamese.brief(when, 2024), 2024))
                .extracting(When::edtf)
                .containsExactly(edtf);
    }
}
