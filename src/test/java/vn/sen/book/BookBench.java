package vn.sen.book;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.Plan;
import vn.sen.plan.RichText;
import vn.sen.schedule.Days;
import vn.sen.store.Store;

/** How long a book of 10 000 activities takes; {@code mvn test -Dtest=BookBench} writes target/bench/book.txt. */
@Tag("bench")
class BookBench {
    private static final int PLANS = 100;
    private static final int ITEMS = 100;
    private static final int ROUNDS = 60;

    @TempDir
    Path folder;

    private final StringBuilder report = new StringBuilder();

    /** What is timed. */
    private interface Deed {
        void run() throws Exception;
    }

    @Test
    void tenThousandActivities() throws Exception {
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < PLANS; i++) {
            plans.add(plan(i, ITEMS));
        }
        Plan large = plan(PLANS, 500);
        try (PlanBook book = PlanBook.open(folder)) {
            for (Plan plan : plans) {
                book.apply(new Edits.AddPlan(plan));
            }
            book.apply(new Edits.AddPlan(large));
        }
        report.append("file %d KB%n".formatted(Files.size(folder.resolve(Store.FILE)) / 1024));
        time("open and close", () -> PlanBook.open(folder).close());
        try (PlanBook book = PlanBook.open(folder)) {
            Days month = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
            report.append("dates in a month: %d%n".formatted(book.shown(month).size()));
            time("shown(month)", () -> book.shown(month));
            time("possible(month)", () -> book.possible(month));
            time("plans()", book::plans);
            time("plan of 100 items", () -> book.plan(plans.get(7).id()));
            time("plan of 500 items", () -> book.plan(large.id()));
            Item item = large.items().get(250);
            time(
                    "change an item",
                    () -> book.apply(new Edits.ChangeItem(
                            large.id(), item, item.withText(RichText.of("đổi lúc " + System.nanoTime()), List.of()))));
            time(
                    "add an item in the middle of 500",
                    () -> book.apply(new Edits.AddItem(
                            large.id(),
                            null,
                            250,
                            new Item(
                                    ItemId.fresh(),
                                    item.kind(),
                                    item.label(),
                                    item.text(),
                                    List.of(),
                                    null,
                                    List.of()))));
            time("move an item", () -> book.apply(new Edits.MoveItem(large.id(), item.id(), null, 0, null, 400)));
            time("undo", book::undo);
            time("redo", book::redo);
        }
        report.append(
                "file after %d edits %d KB%n".formatted(ROUNDS * 5, Files.size(folder.resolve(Store.FILE)) / 1024));
        Files.createDirectories(Path.of("target/bench"));
        Files.writeString(Path.of("target/bench/book.txt"), report);
    }

    private static Plan plan(int number, int items) {
        List<Item> all = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            LocalDate day = LocalDate.of(2022, 1, 1).plusDays((number * 37L + i * 13L) % 1826);
            all.add(PlanBookTest.activity("1." + (i + 1), "Tổ chức giao lưu hữu nghị lần " + i, day.toString()));
        }
        return PlanBookTest.plan(number + 1, 2022 + number % 5, all.toArray(Item[]::new));
    }

    private void time(String what, Deed deed) throws Exception {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            deed.run();
            times[i] = System.nanoTime() - start;
        }
        double first = times[0] / 1e6;
        Arrays.sort(times);
        report.append("%-36s first %7.2f ms  median %7.2f ms  worst %7.2f ms%n"
                .formatted(what, first, times[ROUNDS / 2] / 1e6, times[ROUNDS - 1] / 1e6));
    }
}
