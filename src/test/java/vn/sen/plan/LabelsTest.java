package vn.sen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
    @ParameterizedTest
    @CsvSource({
        "ROMAN,I.,II.",
        "ROMAN,IX.,X.",
        "ROMAN,XXXIX,XL",
        "DECIMAL,9.,10.",
        "PATH,1.9,1.10",
        "PATH,1.9.,1.10.",
        "PATH,2.1.3.,2.1.4.",
        "LETTER,d),đ)",
        "LETTER,e),g)",
        "LETTER,y),aa)",
        "UPPER_LETTER,A.,B.",
        "UPPER_LETTER,D.,Đ.",
        "DASH,-,-",
        "PLUS,+,+",
        "PART,Phần thứ nhất,Phần thứ hai",
        "PART,PHẦN THỨ NHẤT.,PHẦN THỨ HAI.",
        "PART,Chương III,Chương IV",
        "PATH,2.3a,2.4"
    })
    void theNextLabelKeepsTheFormAndTheClosingMark(NumberStyle style, String label, String next) {
        assertThat(Labels.next(new Label(style, label))).isEqualTo(new Label(style, next));
    }

    @Test
    void pointsFollowTheVietnameseLetterOrder() {
        List<String> printed = new ArrayList<>();
        Label label = Labels.first(NumberStyle.LETTER, "");
        for (int i = 0; i < 10; i++) {
            printed.add(label.printed());
            label = Labels.next(label);
        }
        assertThat(printed).containsExactly("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)", "i)", "k)");
    }

    @Test
    void everyNumberIsReadBackFromItsLabel() {
        for (NumberStyle style :
                List.of(NumberStyle.ROMAN, NumberStyle.DECIMAL, NumberStyle.LETTER, NumberStyle.PATH)) {
            for (int number = 1; number < 200; number++) {
                assertThat(Labels.number(Labels.of(style, "4", number, "."))).isEqualTo(number);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            II. NỘI DUNG             | ROMAN        | II.     | NỘI DUNG
            1.10 Tổ chức hội thi     | PATH         | 1.10    | Tổ chức hội thi
            1.10. Tổ chức hội thi    | PATH         | 1.10.   | Tổ chức hội thi
            2. Đoàn vào              | DECIMAL      | 2.      | Đoàn vào
            đ) Kinh phí              | LETTER       | đ)      | Kinh phí
            – Lưu văn thư            | DASH         | -       | Lưu văn thư
            + Tham mưu               | PLUS         | +       | Tham mưu
            B. CHUYÊN ĐỀ             | UPPER_LETTER | B.      | CHUYÊN ĐỀ
            Phần thứ hai KINH PHÍ    | PART         | Phần thứ hai | KINH PHÍ
            """)
    void aLineIsTakenApart(String line, NumberStyle style, String label, String text) {
        assertThat(Labels.read(line)).isEqualTo(new Labels.Line(new Label(style, label), text));
    }

    @ParameterizedTest
    @CsvSource({"15 cơ sở Hội", "Ngày 20/10 họp mặt", "1.500.000đ cho mỗi em", "A Lưới đón đoàn", "8/3 gặp mặt"})
    void aLineThatOnlyBeginsWithANumberHasNoLabel(String line) {
        assertThat(Labels.read(line)).isEqualTo(new Labels.Line(Label.NONE, line));
    }
}
