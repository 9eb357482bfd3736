package vn.sen.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.shell.Finder.Kind;

class FinderTest {
    @TempDir
    private Path folder;

    private PlanBook book;
    private Finder finder;

    @BeforeEach
    void openTheSampleBook() throws Exception {
        book = PlanBook.open(folder);
        book.apply(SampleBook.edit(LocalDate.of(2024, 3, 6)));
        finder = Finder.through(book);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void wordsWithoutMarksFindWordsWithThem() {
        assertThat(finder.find("tuan le ao dai"))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.words().toLowerCase()).contains("áo dài"));
    }

    @Test
    void wordsWithMarksAskForThoseMarks() {
        assertThat(finder.find("áo dải")).isEmpty();
    }

    @Test
    void plansStandBeforeTheirActivities() {
        assertThat(finder.find("ao dai")).extracting(Finder.Found::kind).startsWith(Kind.PLAN);
    }

    @Test
    void aPartnerIsFoundAndLeadsToItsPage() {
        assertThat(finder.find("pakse"))
                .filteredOn(found -> found.kind() == Kind.PARTNER)
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.place()).isInstanceOf(Place.Partners.class));
    }

    @Test
    void everyWordMustBeFound() {
        assertThat(finder.find("pakse không-có-từ-này")).isEmpty();
    }

    @Test
    void nothingIsFoundForBlanks() {
        assertThat(finder.find("   ")).isEmpty();
    }

    @Test
    void aWordThatStandsEverywhereIsCutToWhatCanBeSeen() {
        assertThat(finder.find("hoi")).hasSize(Finder.MOST);
    }
}
