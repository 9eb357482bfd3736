package vn.sen.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;

/** Sen is killed at any moment: every edit that it acknowledged is in the book, and the book is sound. */
class KillTest {
    /** Rounds of a run with every build; {@code -Dsen.kills=200} for a long one. */
    private static final int ROUNDS = Integer.getInteger("sen.kills", 3);

    private static final int LONGEST_LIFE_MILLIS = 700;

    @TempDir
    Path folder;

    /** The child: it edits without end, and prints the id of a desk once the edit that adds it is acknowledged. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            PrintStream out = new PrintStream(System.out, true);
            try (PlanBook book = PlanBook.open(Path.of(arguments[0]))) {
                RandomEdits edits = new RandomEdits(Long.parseLong(arguments[1]), book);
                while (true) {
                    Desk desk = new Desk(DeskId.fresh(), "Ban", "");
                    book.apply(new Edits.Several(List.of(edits.next(), new Edits.ChangeDesk(null, desk))));
                    out.println(desk.id());
                }
            }
        }
    }

    @Test
    @Tag("slow")
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void everyAcknowledgedEditIsThereAfterKillNine() throws Exception {
        Random random = new Random();
        TestBooks.empty(folder).close();
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<String> now = live(random.nextLong(), random.nextInt(LONGEST_LIFE_MILLIS));
            assertThat(now).as("edits of round %s", round).isNotEmpty();
            acknowledged.addAll(now);
            try (PlanBook book = PlanBook.open(folder)) {
                assertThat(book.readOnlyReason()).isEmpty();
                assertThat(book.desks()).extracting(desk -> desk.id().value()).containsAll(acknowledged);
                assertThat(BookCheck.of(book).faults()).isEmpty();
            }
        }
    }

    /** Runs a child, kills it some time after its first acknowledged edit, and tells what it acknowledged. */
    private List<String> live(long seed, int millis) throws Exception {
        Path said = folder.resolve("child.out");
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        Long.toString(seed))
                .redirectOutput(said.toFile())
                .redirectError(folder.resolve("child.log").toFile())
                .start();
        while (child.isAlive() && Files.size(said) == 0) {
            Thread.sleep(10);
        }
        Thread.sleep(millis);
        assertThat(child.isAlive())
                .as(Files.readString(folder.resolve("child.log")))
                .isTrue();
        child.destroyForcibly();
        assertThat(child.waitFor(10, TimeUnit.SECONDS)).isTrue();
        // A line without its end was not said.
        String all = Files.readString(said);
        return all.substring(0, all.lastIndexOf('\n') + 1).lines().toList();
    }
}
