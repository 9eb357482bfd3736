package vn.sen.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.store.Backups;
import vn.sen.store.Restoring;
import vn.sen.text.Problem;

class BackupTest {
    @TempDir
    Path folder;

    @Test
    void aBackupGivesTheSameBookWithItsHistory() throws Exception {
        Path elsewhere = folder.resolve("khôi phục");
        Snapshot before;
        Path backup;
        try (PlanBook book = TestBooks.empty(folder.resolve("sổ"))) {
            book.apply(SampleBook.edit(LocalDate.of(2026, 3, 6)));
            RandomEdits edits = new RandomEdits(7, book);
            for (int i = 0; i < 20; i++) {
                book.apply(edits.next());
            }
            book.undo();
            before = Snapshot.of(book);
            backup = book.backUpIfChanged().orElseThrow().file();
        }
        assertThat(Restoring.restore(backup, elsewhere)).isEmpty();
        try (PlanBook restored = PlanBook.open(elsewhere)) {
            assertThat(Snapshot.of(restored)).isEqualTo(before);
            assertThat(BookCheck.of(restored).faults()).isEmpty();
            assertThat(restored.redo()).isTrue();
            restored.apply(new RandomEdits(8, restored).next());
            assertThat(restored.undo()).isTrue();
        }
    }

    @Test
    void theBookThatWasThereIsKept() throws Exception {
        Path backup;
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(SampleBook.edit(LocalDate.of(2026, 3, 6)));
            backup = book.backUp(new Backups(folder.resolve("usb"))).file();
            book.undo();
        }
        Path kept = Restoring.restore(backup, folder).orElseThrow();
        assertThat(kept).exists();
        try (PlanBook book = PlanBook.open(folder)) {
            assertThat(book.plans()).hasSize(6);
        }
    }

    @Test
    void aBookThatDidNotChangeIsNotBackedUpAgain() throws Exception {
        try (PlanBook book = TestBooks.empty(folder)) {
            assertThat(book.backUpIfChanged()).isEmpty();
            book.apply(SampleBook.edit(LocalDate.of(2026, 3, 6)));
            assertThat(book.backUpIfChanged()).isPresent();
            assertThat(book.backups().newest()).isPresent();
        }
    }

    @Test
    void aBackupThatIsCutOffIsRefusedAndTheBookStays() throws Exception {
        Path backup;
        try (PlanBook book = TestBooks.empty(folder)) {
            book.apply(SampleBook.edit(LocalDate.of(2026, 3, 6)));
            backup = book.backUp(book.backups()).file();
        }
        byte[] whole = Files.readAllBytes(backup);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 9}) {
            Files.write(backup, Arrays.copyOf(whole, length));
            Problem problem = catchThrowableOfType(Problem.class, () -> Restoring.restore(backup, folder));
            assertThat(problem.key()).as("cut at " + length).isEqualTo("problem.restore.damaged");
        }
        try (PlanBook book = PlanBook.open(folder)) {
            assertThat(book.plans()).hasSize(6);
        }
    }

    @Test
    void anOpenBookIsNotRestored() throws Exception {
        try (PlanBook book = TestBooks.empty(folder)) {
            Path backup = book.backUp(book.backups()).file();
            Problem problem = catchThrowableOfType(Problem.class, () -> Restoring.restore(backup, folder));
            assertThat(problem.key()).isEqualTo("problem.restore.inUse");
        }
    }
}
