package vn.sen.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Undo and redo hold for any edits whatever, also across closing. */
class UndoTest {
    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws Exception {
        folder = Files.createTempDirectory("sen-undo");
    }

    @AfterTry
    void removeFolder() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    @Property(tries = 8)
    void undoOfAllGivesTheStartAndRedoOfAllGivesTheEnd(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 15) int count) throws Exception {
        List<Snapshot> history = new ArrayList<>();
        try (PlanBook book = TestBooks.empty(folder)) {
            RandomEdits edits = new RandomEdits(seed, book);
            history.add(Snapshot.of(book));
            for (int i = 0; i < count; i++) {
                book.apply(edits.next());
                history.add(Snapshot.of(book));
            }
            for (int i = count - 1; i >= 0; i--) {
                assertThat(book.undo()).isTrue();
                assertThat(Snapshot.of(book)).isEqualTo(history.get(i));
            }
            assertThat(book.canUndo()).isFalse();
        }
        try (PlanBook book = PlanBook.open(folder)) {
            for (int i = 1; i <= count; i++) {
                assertThat(book.redo()).isTrue();
                assertThat(Snapshot.of(book)).isEqualTo(history.get(i));
            }
            assertThat(book.canRedo()).isFalse();
        }
    }

    @Property(tries = 8)
    void everyEditComesBackFromTheJournalAsItWas(@ForAll long seed) throws Exception {
        try (PlanBook book = TestBooks.empty(folder)) {
            RandomEdits edits = new RandomEdits(seed, book);
            for (int i = 0; i < 10; i++) {
                Edit edit = edits.next();
                assertThat(EditText.read(EditText.write(edit))).isEqualTo(edit);
                book.apply(edit);
            }
        }
    }
}
