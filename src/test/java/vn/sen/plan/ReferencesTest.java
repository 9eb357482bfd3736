package vn.sen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private final Plan plan = Plans.of(
            Numbering.AUTOMATIC,
            "I. MỤC ĐÍCH",
            "  1. Mục đích",
            "II. NỘI DUNG",
            "  1. Thông tin",
            "    1.1 Một",
            "    1.2 Hai",
            "    1.3 Ba",
            "  2. Đoàn ra",
            "  3. Đoàn vào");

    @Test
    void labelsInARowAreAllFound() {
        String text = "Tham mưu thực hiện mục 1.1, 1.2 và 1.3.";

        List<Reference> found = References.find(text, plan);

        assertThat(found)
                .extracting(reference -> text.substring(reference.start(), reference.end()))
                .containsExactly("1.1", "1.2", "1.3");
        assertThat(found).extracting(Reference::target).containsExactly(id("Một"), id("Hai"), id("Ba"));
    }

    @Test
    void aRangeMeansTheItemsBetweenToo() {
        assertThat(References.find("mục 1.1 đến 1.3", plan)).hasSize(2);
        assertThat(References.meant("mục 1.1 đến 1.3", plan)).containsExactly(id("Một"), id("Hai"), id("Ba"));
    }

    @Test
    void aSectionTellsItemsOfTheSameLabelApart() {
        assertThat(References.meant("mục II.3", plan)).containsExactly(id("Đoàn vào"));
        assertThat(References.meant("mục II.1", plan)).containsExactly(id("Thông tin"));
        assertThat(References.find("mục 1", plan)).isEmpty();
    }

    @Test
    void aLabelOfAnotherDocumentIsNoReference() {
        assertThat(References.find("theo mục 1.2 Kế hoạch số 11/KH-BTV", plan)).isEmpty();
        assertThat(References.find("theo mục 1.2 của Nghị quyết số 5", plan)).isEmpty();
    }

    @Test
    void aNumberWithoutTheWordIsNoReference() {
        assertThat(References.find("tổ chức 1.2 tỷ đồng, ngày 1.3", plan)).isEmpty();
    }

    @Test
    void typingBeforeAReferenceMovesItAndTypingInItDropsIt() {
        List<Reference> references = References.find("mục 1.1", plan);

        assertThat(References.carried(references, "mục 1.1", "các mục 1.1"))
                .extracting(Reference::start)
                .containsExactly(8);
        assertThat(References.carried(references, "mục 1.1", "mục 1.41")).isEmpty();
    }

    private ItemId id(String begin) {
        return Plans.named(plan, begin).id();
    }
}
