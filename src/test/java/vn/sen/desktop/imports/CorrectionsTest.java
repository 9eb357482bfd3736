package vn.sen.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.desktop.imports.ImportRow.Kind;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.Role;
import vn.sen.reading.PlanReader;
import vn.sen.reading.Reading;
import vn.sen.schedule.When;

class CorrectionsTest {
    private static final String DOCUMENT = "ke-hoach-doi-ngoai-2024.txt";

    @TempDir
    private Path folder;

    private Reading reading;
    private List<ImportRow> rows;

    @BeforeEach
    void read() throws Exception {
        Path file = folder.resolve(DOCUMENT);
        try (InputStream document = CorrectionsTest.class.getResourceAsStream(DOCUMENT)) {
            Files.copy(document, file);
        }
        reading = new PlanReader().read(file);
        rows = new Rows(reading).all();
    }

    @Test
    void rowsStandInTheOrderOfTheDocument() {
        assertThat(rows).extracting(row -> row.words().line()).isSorted();
    }

    @Test
    void whatIsLeftAloneIsWhatWasRead() {
        assertThat(Corrections.of(reading, rows)).isEqualTo(reading);
    }

    @Test
    void aDroppedActivityStaysAsWordsWithoutFacts() {
        row("2.2").taken().set(false);
        Item item = item("2.2");
        assertThat(item.activity()).isEmpty();
        assertThat(item.text().plain()).startsWith("Gửi thư và quà chúc Tết Bunpimay");
    }

    @Test
    void aCorrectedDateIsTheDateOfTheActivity() {
        When corrected = When.parse("2024-05-14");
        row("2.3").schedule().set(List.of(corrected));
        assertThat(item("2.3").activity().orElseThrow().schedule()).containsExactly(corrected);
    }

    @Test
    void anItemGivenToTwoDesksIsDoubtfulUntilSheSaysWhoLeads() {
        ImportRow row = row("2.3");
        assertThat(row.doubtful()).isTrue();
        row.owners()
                .set(Corrections.ledBy(
                        "Cán bộ phụ trách Văn phòng", row.owners().get()));
        assertThat(row.doubtful()).isFalse();
    }

    @Test
    void sheSaysWhoLeadsAndTheOtherSupports() {
        ImportRow row = row("2.3");
        row.owners()
                .set(Corrections.ledBy(
                        "Cán bộ phụ trách Văn phòng", row.owners().get()));
        assertThat(item("2.3").activity().orElseThrow().owners())
                .containsExactly(
                        new Assignment(Role.LEAD, "Cán bộ phụ trách Văn phòng"),
                        new Assignment(Role.SUPPORT, "Cán bộ phụ trách Tổ chức - Kiểm tra"));
    }

    @Test
    void aDeadlineThatIsAllAnActivityHasIsItsDate() {
        assertThat(row("2.2").schedule().get()).extracting(When::edtf).containsExactly("../2024-04-12");
    }

    @Test
    void aDoubledWordIsToldAndLit() {
        List<ImportRow> odd =
                rows.stream().filter(row -> row.kind() == Kind.ODD).toList();
        assertThat(odd).hasSize(1);
        assertThat(new Rows(reading).lit(rows))
                .filteredOn(lit -> lit.kind() == Lit.Kind.DOUBTFUL)
                .extracting(lit -> reading.words(lit.words()))
                .containsExactly("số số");
    }

    @Test
    void tentativeDatesAreLitInTheirOwnWay() {
        assertThat(new Rows(reading).lit(rows))
                .filteredOn(lit -> lit.kind() == Lit.Kind.TENTATIVE)
                .extracting(lit -> reading.words(lit.words()))
                .contains("dự kiến tháng 5/2024");
    }

    @Test
    void theNextDoubtfulRowComesAroundFromTheStart() {
        int first = ImportModel.nextDoubtful(rows, -1).orElseThrow();
        int second = ImportModel.nextDoubtful(rows, first).orElseThrow();
        assertThat(second).isGreaterThan(first);
        assertThat(ImportModel.nextDoubtful(rows, rows.size() - 1)).contains(first);
    }

    private ImportRow row(String label) {
        return rows.stream()
                .filter(row -> row.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private Item item(String label) {
        List<Item> found = new ArrayList<>();
        Corrections.of(reading, rows).toDraft().plan().walk(item -> {
            if (item.label().key().equals(label)) {
                found.add(item);
            }
        });
        return found.getFirst();
    }
}
