package vn.sen.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sen.reading.source.Paragraph;
import vn.sen.reading.source.SourceText;

/** Dates that cannot be are remarked, and nothing else is. */
class BadDatesTest {
    @ParameterizedTest
    @CsvSource({
        "Tổ chức tọa đàm ngày 31/4., NO_SUCH_DATE, 31/4",
        "Tổ chức tọa đàm vào 30/2 tại xã., NO_SUCH_DATE, 30/2",
        "Báo cáo kết quả trước ngày 29/2/2025., NO_SUCH_DATE, 29/2/2025",
        "Tổ chức tọa đàm ngày 15/13/2025., NOT_UNDERSTOOD, ngày 15/13/2025",
        "Tổng kết vào tháng 14/2025., NOT_UNDERSTOOD, tháng 14"
    })
    void aDayThatCannotBeIsRemarked(String line, Remark.Kind kind, String words) {
        assertThat(remarks(line)).singleElement().satisfies(remark -> {
            assertThat(remark.kind()).isEqualTo(kind);
            assertThat(remark.details().getFirst()).contains(words);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Có 24/31 chi hội tham gia, đạt tỷ lệ 77,4%.",
                "Tổ chức tọa đàm ngày 28/2/2025 và 30/4.",
                "Thực hiện Nghị quyết số 31/4-NQ của Hội.",
                "Trong 14 tháng 15 chi hội đã hoàn thành."
            })
    void otherNumbersAreNot(String line) {
        assertThat(remarks(line)).isEmpty();
    }

    @Test
    void theRemarkPointsAtTheWords() {
        Reading reading = reading("Tổ chức tọa đàm ngày 31/4.");
        assertThat(reading.words(reading.remarks().getFirst().words())).contains("31/4");
    }

    private static List<Remark> remarks(String line) {
        return reading(line).remarks();
    }

    private static Reading reading(String line) {
        return new PlanReader()
                .read(new SourceText(
                        "plan.txt",
                        List.of("KẾ HOẠCH", "Giao lưu hữu nghị năm 2025", "I. NỘI DUNG", "1. " + line).stream()
                                .map(Paragraph::of)
                                .toList(),
                        ""));
    }
}
