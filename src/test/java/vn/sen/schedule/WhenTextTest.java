package vn.sen.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.schedule.Found.Trait;
import vn.sen.text.Problem;

class WhenTextTest {
    private static final int YEAR = 2024;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8/3 | 2024-03-08
            08/03/2024 | 2024-03-08
            8.3 | 2024-03-08
            8-3 | 2024-03-08
            08-03-2025 | 2025-03-08
            8/3/25 | 2025-03-08
            8 / 3 / 2024 | 2024-03-08
            2024-03-08 | 2024-03-08
            2024-03 | 2024-03
            ngày 8/3 | 2024-03-08
            ngày 07 tháng 5 năm 2024 | 2024-05-07
            7 tháng 5 | 2024-05-07
            15 tháng Tám | 2024-08-15
            Thứ Sáu, ngày 8/3/2024 | 2024-03-08
            8 giờ 30 ngày 8/3 | 2024-03-08
            08h00, thứ Bảy (9/3/2024) | 2024-03-09
            sáng 9/3 | 2024-03-09
            mùng 8/3 | 2024-03-08
            mùng 8 tháng 3 | 2024-03-08
            8/3 năm nay | 2024-03-08
            8/3 năm sau | 2025-03-08
            8-3-25 | 2025-03-08
            14h 8/3 | 2024-03-08
            8/3, 14h | 2024-03-08
            8/3 (thứ Sáu) | 2024-03-08
            18/4 (nhằm ngày 10/3 âm lịch) | 2024-04-18
            ngày cuối cùng của tháng 4 | 2024-04-30
            """)
    void understandsDays(String typed, String edtf) throws Problem {
        assertThat(read(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tháng 4 | 2024-04
            Tháng 3 năm 2024 | 2024-03
            tháng 4/2025 | 2025-04
            tháng 4-2025 | 2025-04
            tháng 4 2025 | 2025-04
            04/2024 | 2024-04
            tháng Mười Hai | 2024-12
            trong tháng 3 | 2024-03
            trong suốt Tháng 3/2024 | 2024-03
            quý II | 2024-34
            Quý 2/2025 | 2025-34
            quý IV năm 2023 | 2023-36
            Q3/2024 | 2024-35
            QIII | 2024-35
            quý ba | 2024-35
            cả năm | 2024
            trong năm 2025 | 2025
            năm 2025 | 2025
            2025 | 2025
            6 tháng đầu năm | 2024-40
            06 tháng cuối năm 2025 | 2025-41
            sáu tháng đầu năm | 2024-40
            9 tháng đầu năm | 2024-01/2024-09
            3 tháng đầu năm | 2024-33
            nửa đầu năm | 2024-40
            đầu tháng 5 | 2024-05-01/2024-05-10
            giữa tháng 5/2025 | 2025-05-11/2025-05-20
            cuối tháng 2 | 2024-02-21/2024-02-29
            thượng tuần tháng 5 | 2024-05-01/2024-05-10
            hạ tuần tháng 4 | 2024-04-21/2024-04-30
            nửa đầu tháng 5 | 2024-05-01/2024-05-15
            nửa cuối tháng 5 | 2024-05-16/2024-05-31
            tuần 2 tháng 5 | 2024-05-08/2024-05-14
            tuần thứ ba của tháng 5 | 2024-05-15/2024-05-21
            tuần cuối tháng 5 | 2024-05-25/2024-05-31
            cuối năm 2024 | 2024-36
            cuối quý II | 2024-06
            T3/2025 | 2025-03
            tuần 1-2 tháng 4 | 2024-04-01/2024-04-14
            10 ngày đầu tháng 5 | 2024-05-01/2024-05-10
            10 ngày cuối tháng 5 | 2024-05-22/2024-05-31
            2 tuần đầu tháng 5 | 2024-05-01/2024-05-14
            2024-34 | 2024-34
            """)
    void understandsMonthsAndCoarser(String typed, String edtf) throws Problem {
        assertThat(read(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            15-17/10 | 2024-10-15/2024-10-17
            15 – 17/10/2025 | 2025-10-15/2025-10-17
            từ 1/3 đến 17/3 | 2024-03-01/2024-03-17
            từ ngày 01/3 đến ngày 17/3/2025 | 2025-03-01/2025-03-17
            từ ngày 28/2 - 03/3/2024 | 2024-02-28/2024-03-03
            từ 28 - 3/3/2024 | 2024-02-28/2024-03-03
            từ 15 đến 17 tháng 10 | 2024-10-15/2024-10-17
            từ 1/3 đến 17 | 2024-03-01/2024-03-17
            8/3 - 12/3 | 2024-03-08/2024-03-12
            từ 25/12 đến 5/1 | 2024-12-25/2025-01-05
            từ 25/12 đến 5/1/2024 | 2023-12-25/2024-01-05
            từ tháng 11/2023 đến năm 2025 | 2023-11/2025
            từ tháng 3 đến tháng 5 | 2024-03/2024-05
            tháng 3 - tháng 5/2025 | 2025-03/2025-05
            tháng 3-5 | 2024-03/2024-05
            tháng 3-5/2025 | 2025-03/2025-05
            tháng 3 đến 5 | 2024-03/2024-05
            từ tháng 11 đến tháng 2 | 2024-11/2025-02
            quý II - quý III | 2024-34/2024-35
            quý II-III/2025 | 2025-34/2025-35
            từ đầu tháng 3 đến giữa tháng 5 | 2024-03-01/2024-05-20
            giai đoạn 2022-2025 | 2022/2025
            2022 – 2025 | 2022/2025
            từ tháng 9 | 2024-09/..
            từ đầu năm đến 30/6 | 2024-01-01/2024-06-30
            3-5/2025 | 2025-03/2025-05
            03 ngày (8-10/3) | 2024-03-08/2024-03-10
            trong 3 ngày từ 8 đến 10/3 | 2024-03-08/2024-03-10
            2024-03-01/2024-03-17 | 2024-03-01/2024-03-17
            kể từ ngày 1/7/2025 | 2025-07-01/..
            từ 8h00 đến 11h00 ngày 8/3 | 2024-03-08
            từ 8 giờ ngày 1/3 đến 17 giờ ngày 3/3 | 2024-03-01/2024-03-03
            """)
    void understandsRanges(String typed, String edtf) throws Problem {
        assertThat(read(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            trước 20/6 | ../2024-06-20
            trước ngày 20/6/2025 | ../2025-06-20
            chậm nhất ngày 15/6 | ../2024-06-15
            chậm nhất là ngày 15/6 | ../2024-06-15
            muộn nhất 15/6 | ../2024-06-15
            hạn cuối: 15/6 | ../2024-06-15
            đến hết ngày 30/6 | ../2024-06-30
            đến hết tháng 6 | ../2024-06
            hết quý II | ../2024-34
            trước tháng 6 | ../2024-06-01
            đến ngày 30/6 | ../2024-06-30
            từ nay đến hết năm | ../2024
            trước 17 giờ ngày 20/6 | ../2024-06-20
            không muộn hơn 20/6 | ../2024-06-20
            trước Tết Nguyên đán | ../2024-02-10
            """)
    void understandsDeadlines(String typed, String edtf) throws Problem {
        assertThat(read(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dự kiến tháng 4/2024 | 2024-04~
            dự kiến vào ngày 8/3 | 2024-03-08~
            dự kiến: quý II | 2024-34~
            khoảng 15/3 | 2024-03-15~
            tháng 4 (dự kiến) | 2024-04~
            8/3, dự kiến | 2024-03-08~
            dự kiến tổ chức trong tháng 4 | 2024-04~
            dự kiến ngày 15 hoặc 16/5 | 2024-05-15~ 2024-05-16~
            dự kiến từ 1/3 đến 5/3 | 2024-03-01/2024-03-05~
            """)
    void understandsWhatIsForeseen(String typed, String edtf) throws Problem {
        assertThat(read(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10/3 âm lịch | 2024-04-18
            10/3/2026 âm lịch | 2026-04-26
            10/3 (âm lịch) | 2024-04-18
            10/3 ÂL | 2024-04-18
            ngày 10 tháng 3 âm lịch | 2024-04-18
            rằm tháng Giêng | 2024-02-24
            Rằm tháng 8 năm 2025 | 2025-10-06
            mùng 6 tháng Giêng | 2024-02-15
            mùng 3 Tết | 2024-02-12
            23 tháng Chạp | 2024-02-02
            30 Tết | 2024-02-09
            Giỗ Tổ Hùng Vương | 2024-04-18
            Tết Trung thu 2025 | 2025-10-06
            15 tháng 8 năm Giáp Thìn | 2024-09-17
            tháng Giêng | 2024-02-10/2024-03-09
            từ mùng 1 đến mùng 5 Tết | 2024-02-10/2024-02-14
            Tết Nguyên đán Ất Tỵ | 2025-01-29
            1/6 nhuận năm 2025 | 2025-07-25
            """)
    void understandsTheLunarCalendar(String typed, String edtf) throws Problem {
        assertThat(read(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8/3, 20/10 | 2024-03-08 2024-10-20
            8/3 và 20/10/2025 | 2025-03-08 2025-10-20
            tháng 3, tháng 10 | 2024-03 2024-10
            tháng 3, 4 và 5/2025 | 2025-03 2025-04 2025-05
            quý I, III | 2024-33 2024-35
            15, 16 và 17/3 | 2024-03-15 2024-03-16 2024-03-17
            ngày 15 và 16/3/2025 | 2025-03-15 2025-03-16
            15-17/3 và 20-22/10 | 2024-03-15/2024-03-17 2024-10-20/2024-10-22
            dự kiến tháng 4, tháng 10 | 2024-04~ 2024-10~
            trước 15/6 và 10/12 | ../2024-06-15 ../2024-12-10
            nhân dịp Quốc khánh 2/9 | 2024-09-02
            nhân dịp 8/3, 20/10 | 2024-03-08 2024-10-20
            """)
    void understandsSeveral(String typed, String edtf) throws Problem {
        assertThat(read(typed)).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thang 4",
                "quy 2",
                "truoc 20/6",
                "du kien thang 4/2024",
                "ca nam",
                "tu 1/3 den 17/3",
                "ram thang gieng"
            })
    void forgivesMissingMarks(String typed) throws Problem {
        assertThat(WhenText.parse(typed, YEAR)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dự kiến tháng 4/2024", "quý II", "rằm tháng Giêng", "trước ngày 20/6"})
    void capitalsAndEncodingMakeNoDifference(String typed) throws Problem {
        String edtf = read(typed);
        assertThat(read(typed.toUpperCase(Locale.ROOT))).isEqualTo(edtf);
        assertThat(read(Normalizer.normalize(typed, Normalizer.Form.NFD))).isEqualTo(edtf);
        assertThat(read("\u00a0" + typed.replace(" ", " \u200b") + " .")).isEqualTo(edtf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31/4 | problem.when.day
            30/2/2024 | problem.when.day
            0/4 | problem.when.unknown
            29/2/2025 | problem.when.leapDay
            8/13 | problem.when.month
            tháng 13 | problem.when.month
            sau khi họp | problem.when.unknown
            hôm nào đó | problem.when.unknown
            8/3 ở huyện | problem.when.rest
            từ 17/3/2024 đến 1/3/2024 | problem.when.backwards
            30/12/2024 âm lịch | problem.when.lunarDay
            tuần 5 tháng 2/2025 | problem.when.week
            1/1/1950 âm lịch | problem.when.lunarYear
            """)
    void refusesWithTheReason(String typed, String key) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> WhenText.parse(typed, YEAR))
                .matches(problem -> problem.key().equals(key), "has key " + key);
    }

    @Test
    void nothingTypedIsNoDate() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> WhenText.parse(" \u00a0", YEAR))
                .matches(problem -> problem.key().equals("problem.when.empty"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Họp mặt ngày 07 tháng 5 năm 2024 tại xã. | PLAIN 2024-05-07
            Thời gian: từ ngày 01/3 đến ngày 17/3/2024 tại nhà văn hóa | PLAIN 2024-03-01/2024-03-17
            mặc áo dài trong suốt Tháng 3/2024, vận động hội viên | PLAIN 2024-03
            đưa 01 đoàn đi thăm (dự kiến tháng 4/2024) | PLAIN 2024-04~
            gửi về huyện **trước ngày 20/6/2024**, khuyến khích | DEADLINE ../2024-06-20
            báo cáo định kỳ trước ngày 15/6 và 10/12 hàng năm | YEARLY ../2024-06-15 YEARLY ../2024-12-10
            gặp gỡ nhân dịp 8/3, 20/10 và lễ khác | OCCASION 2024-03-08 OCCASION 2024-10-20
            thăm hỏi vào dịp 8/3 | OCCASION 2024-03-08
            57 năm (24/6/1967 – 24/6/2024) | ANNIVERSARY 2024-06-24
            kỷ niệm 12 năm Ngày Pháp luật (2012 – 2024) | ANNIVERSARY 2024
            Biên bản giai đoạn 2022-2025 | PERIOD 2022/2025
            Đề án 2023 – 2026 của thành phố | PERIOD 2023/2026
            kết quả 5 năm (2012-2017) | PERIOD 2012/2017
            dự án giai đoạn từ tháng 11/2023 đến năm 2025 | PERIOD 2023-11/2025
            hội nhập quốc tế đến năm 2030, tầm nhìn đến năm 2045 | HORIZON ../2030 HORIZON ../2045
            Kế hoạch năm 2024 | YEAR 2024
            hưởng ứng Ngày Quốc tế hạnh phúc 20/3 | PLAIN 2024-03-20
            “Ngày Pháp luật – 9/11” | PLAIN 2024-11-09
            trong quý II/2024 và quý IV | PLAIN 2024-34 PLAIN 2024-36
            tổng kết 6 tháng đầu năm 2024 | PLAIN 2024-40
            vui Tết Trung thu, 15/8 âm lịch | PLAIN 2024-09-17 PLAIN 2024-09-17
            cao điểm tháng 6,7,8 | PLAIN 2024-06 PLAIN 2024-07 PLAIN 2024-08
            Tuần 2, tháng 4 | PLAIN 2024-04-08/2024-04-14
            từ 8 giờ đến 11 giờ 30 ngày 08/3/2024 | PLAIN 2024-03-08
            02 ngày, từ ngày 12 đến 13/6/2024 | PLAIN 2024-06-12/2024-06-13
            Đợt 1: tháng 3, đợt 2: tháng 8 | PLAIN 2024-03 PLAIN 2024-08
            ngày 18/4/2024 (nhằm ngày 10/3 âm lịch) | PLAIN 2024-04-18
            nhân dịp Quốc tế Phụ nữ 8/3 | OCCASION 2024-03-08
            các ngày 15, 16 và 17/3/2024 | PLAIN 2024-03-15 PLAIN 2024-03-16 PLAIN 2024-03-17
            ngày 12/5 và ngày 20/5/2025 | PLAIN 2025-05-12 PLAIN 2025-05-20
            """)
    void findsAndClassifies(String text, String expected) {
        assertThat(found(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.10. Tổ chức Hội thi",
                "theo mục 1.8, 1.9, 1.10",
                "Quyết định số 939/QĐ-TTg",
                "Nghị định 80/2020/NĐ-CP",
                "Luật số 11/2022/QH15",
                "Nghị định 8/2020 của Chính phủ",
                "số 05-TT/TU",
                "24/25 tỉnh tham gia",
                "9/12 xã, phường hoàn thành",
                "trên 90% hội viên",
                "01 mô hình, 02 đoàn",
                "báo cáo hằng tháng, quý, 6 tháng và năm",
                "2 năm một lần, 6 tháng một lần",
                "người Việt Nam 2024",
                "Cách mạng tháng Tám",
                "ngày 31/4",
                "ngày 31 tháng 4 năm 2024",
                "tỷ lệ 1,5/2 và 3.1/4",
                "10 triệu đồng, 5-7 người",
                "Điện thoại 028-3891-2024",
                "thôn 3/2, đường 30/4, phường 2",
                "họp vào ngày 25 hằng tháng",
                "Tết cổ truyền Bunpimay",
                "ra quân trước và sau Đại hội"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void tellsWhereTheWordsStand() {
        String text = Normalizer.normalize("Hội thảo dự kiến tháng 4 tại Huế", Normalizer.Form.NFD);
        Found found = WhenText.findAll(text, YEAR).getFirst();
        assertThat(Normalizer.normalize(text.substring(found.start(), found.end()), Normalizer.Form.NFC))
                .isEqualTo("dự kiến tháng 4");
        assertThat(found.when().words()).isEqualTo(text.substring(found.start(), found.end()));
    }

    @Test
    void tellsWhetherTheYearWasAssumed() {
        List<Found> founds = WhenText.findAll("ngày 8/3; ngày 20/10/2024 ; rằm tháng Giêng", YEAR);
        assertThat(founds)
                .extracting(Found::traits)
                .last()
                .isEqualTo(java.util.Set.of(Trait.YEAR_ASSUMED, Trait.LUNAR));
        assertThat(WhenText.findAll("ngày 8/3", YEAR).getFirst().has(Trait.YEAR_ASSUMED))
                .isTrue();
        assertThat(WhenText.findAll("ngày 8/3/2024", YEAR).getFirst().has(Trait.YEAR_ASSUMED))
                .isFalse();
    }

    private static String read(String typed) throws Problem {
        return WhenText.parse(typed, YEAR).stream().map(When::edtf).collect(Collectors.joining(" "));
    }

    private static String found(String text) {
        return WhenText.findAll(text, YEAR).stream()
                .map(found -> found.kind() + " " + found.when().edtf())
                .collect(Collectors.joining(" "));
    }
}
