package vn.sen.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sen.reading.source.Paragraph;
import vn.sen.reading.source.SourceText;

/** No word of a document is lost, moved or added, whatever it says. */
class WordsKeptTest {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    @Property(tries = 400)
    void theOutlineHoldsEveryWordOfTheBodyInItsOrder(@ForAll("lines") List<String> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        // a head and an end of their own keep what is between them the body
        paragraphs.add(Paragraph.of("KẾ HOẠCH"));
        paragraphs.add(Paragraph.of("Hoạt động năm 2026"));
        paragraphs.add(Paragraph.of("Căn cứ nhiệm vụ được giao, Hội xây dựng kế hoạch như sau:"));
        lines.forEach(line -> paragraphs.add(Paragraph.of(line)));
        paragraphs.add(Paragraph.of("Trên đây là kế hoạch của Hội./."));
        Reading reading = new PlanReader().read(new SourceText("x.txt", paragraphs, ""));
        List<String> source = new ArrayList<>();
        paragraphs.subList(2, paragraphs.size()).forEach(line -> words(line.plain(), source));
        List<String> kept = new ArrayList<>();
        for (Node node : reading.outline()) {
            node.walk(each -> {
                words(each.label().printed(), kept);
                words(each.text().plain(), kept);
            });
        }
        assertThat(kept).isEqualTo(source);
    }

    @Property(tries = 200)
    void everyProposalNamesWordsThatAreThere(@ForAll("lines") List<String> lines) {
        List<Paragraph> paragraphs = lines.stream().map(Paragraph::of).toList();
        Reading reading = new PlanReader().read(new SourceText("x.txt", paragraphs, ""));
        for (Proposal proposal : reading.proposals()) {
            assertThat(reading.words(proposal.words())).isNotNull();
        }
        for (Remark remark : reading.remarks()) {
            assertThat(reading.words(remark.words())).isNotNull();
        }
        assertThat(ReadingJson.of(reading)).startsWith("{");
        if (!paragraphs.isEmpty()) {
            assertThat(reading.toDraft().plan()).isNotNull();
        }
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> label = Arbitraries.of(
                "",
                "",
                "I. ",
                "II. ",
                "V/ ",
                "A. ",
                "1. ",
                "2. ",
                "1.1 ",
                "1.10. ",
                "a) ",
                "đ) ",
                "- ",
                "+ ",
                "* ",
                "Phần thứ nhất ",
                "PHẦN II",
                "(1) ",
                "12) ",
                "1.2.3. ");
        Arbitrary<String> words = Arbitraries.of(
                        "Tổ chức",
                        "hội thi",
                        "ngày 8/3",
                        "mục 1.1 đến 1.4",
                        "31/4/2026",
                        "“Áo dài”",
                        "số 12/KH-BTV " + "ngày 1/2/2025",
                        "trước ngày 20/6",
                        "Thời gian:",
                        "Ban Tuyên giáo",
                        "báo cáo 6 tháng, năm",
                        "đón đoàn",
                        "sang Lào",
                        "giai đoạn 2022-2025",
                        "trên 90%",
                        "./.",
                        ";",
                        "NỘI DUNG",
                        "TỔ CHỨC THỰC HIỆN",
                        "CHỈ TIÊU",
                        "dự án “X” do Y tài trợ",
                        "\t",
                        "hằng năm",
                        "Giao Văn phòng chủ trì",
                        "(dự kiến tháng 4)",
                        "9.999.999",
                        "½",
                        "năm 2026",
                        "quý II",
                        "x")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(list -> String.join(" ", list));
        return net.jqwik.api.Combinators.combine(label, words)
                .as((mark, text) -> (mark + text).strip())
                .filter(line -> !line.isBlank())
                .list()
                .ofMaxSize(14);
    }

    private static void words(String text, List<String> all) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
    }
}
