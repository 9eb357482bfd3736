package vn.sen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.schedule.When;

class BriefTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tham gia Ngày hội Nón lá thành phố Bình An năm 2031; vận động chị em dùng nón lá.  | Ngày hội Nón lá thành phố Bình An
            Tổ chức Hội thi nấu ăn “Mâm cơm quê” hưởng ứng Ngày Gia đình Việt Nam 28/6.        | Hội thi nấu ăn “Mâm cơm quê”
            Tổ chức 01 đoàn công tác sang tỉnh Savan học tập kinh nghiệm (dự kiến tháng 5/2031). | Đoàn công tác sang tỉnh Savan học tập kinh nghiệm
            Gửi thư và quà chúc Tết Bunpimay trước ngày 12/4.                                  | Gửi thư và quà chúc Tết Bunpimay
            Họp mặt phụ nữ nước ngoài sinh sống trên địa bàn xã ngày 07/3/2031.                | Họp mặt phụ nữ nước ngoài sinh sống trên địa bàn xã
            Phối hợp tổ chức tập huấn kỹ năng đối ngoại từ ngày 21/3 đến ngày 22/3/2031.       | Tập huấn kỹ năng đối ngoại
            Tổ chức Hội thi trực tuyến, chủ đề: “Tìm hiểu nước bạn”                            | Hội thi trực tuyến
            Tổ chức hội nghị tại TP. Bình An trong quý II/2031.                                | Hội nghị tại TP. Bình An
            Tổ chức cuộc thi “Ngày 8 tháng 3 của mẹ” trên mạng.                                | Cuộc thi “Ngày 8 tháng 3 của mẹ” trên mạng
            """)
    void keepsTheNameOfTheActivity(String text, String title) {
        assertThat(BriefTitle.of(text)).isEqualTo(title);
    }

    @Test
    void takesTheSentenceThatHoldsTheDatesOwnWords() {
        String text =
                "Tham gia Ngày hội Nón lá năm 2031; vận động chị em đội nón đi làm, cao điểm từ ngày 01/4 đến ngày"
                        + " 10/4/2031. Khai mạc các gian hàng “Nón lá 0 đồng” và mở cửa phục vụ trong suốt tháng 4/2031.";

        assertThat(BriefTitle.of(text, When.parse("2031-04-01/2031-04-10", "từ ngày 01/4 đến ngày 10/4/2031")))
                .isEqualTo("Ngày hội Nón lá");
        assertThat(BriefTitle.of(text, When.parse("2031-04", "trong suốt tháng 4/2031")))
                .isEqualTo("Gian hàng “Nón lá 0 đồng”");
    }

    @Test
    void takesTheClauseThatNamesAnEventOfItsOwn() {
        String text = "Tổ chức hội thi Nét đẹp phụ nữ ngày 05/3/2031; tham gia Hội chợ quê ngày 12/3/2031.";

        assertThat(BriefTitle.of(text, When.parse("2031-03-12", "ngày 12/3/2031")))
                .isEqualTo("Hội chợ quê");
    }

    @Test
    void aDateMadeByHandTakesTheFirstSentence() {
        assertThat(BriefTitle.of("Họp mặt cuối năm. Trao quà.", When.parse("2031-12-20")))
                .isEqualTo("Họp mặt cuối năm");
    }

    @Test
    void aLongTitleEndsAtAWord() {
        String title = BriefTitle.of("tuyên truyền ".repeat(30));

        assertThat(title).hasSizeLessThan(95).endsWith("tuyên…").startsWith("Tuyên truyền tuyên");
    }

    @Test
    void anEmptyTextHasAnEmptyTitle() {
        assertThat(BriefTitle.of("  ")).isEmpty();
    }

    @Test
    void aTextThatIsAllDateStaysWhole() {
        assertThat(BriefTitle.of("Ngày 20/10.")).isEqualTo("Ngày 20/10");
    }
}
