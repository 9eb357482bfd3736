package vn.sen.desktop.plans;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.sen.book.Edit;
import vn.sen.book.PlanBook;
import vn.sen.desktop.parts.Background;
import vn.sen.text.Problem;

/**
 * Hands edits to the book one after the other, away from the JavaFX thread, so that typing never waits for the disk. Used
 * on the JavaFX thread.
 */
final class EditQueue {
    /** Something to do with the book. */
    interface Step {
        void take(PlanBook book) throws Problem;
    }

    private final PlanBook book;
    private final Background background;
    private final Consumer<Exception> failed;
    private final Runnable settled;
    private final Deque<Step> waiting = new ArrayDeque<>();
    /** Held while a step is taken, so that {@link #drain} keeps their order. */
    private final Object order = new Object();

    private final AtomicInteger taken = new AtomicInteger();
    private int added;
    private int running;

    /**
     * @param failed is told of an edit that could not be kept, on the JavaFX thread
     * @param settled is run each time nothing waits any more
     */
    EditQueue(PlanBook book, Background background, Consumer<Exception> failed, Runnable settled) {
        this.book = book;
        this.background = background;
        this.failed = failed;
        this.settled = settled;
    }

    void add(Edit edit) {
        add(open -> open.apply(edit));
    }

    void add(Step step) {
        synchronized (waiting) {
            waiting.add(step);
        }
        added++;
        running++;
        background.run(
                () -> {
                    takeNext();
                    return true;
                },
                done -> settle(),
                failure -> {
                    settle();
                    failed.accept(failure);
                });
    }

    private void settle() {
        running--;
        if (running == 0) {
            settled.run();
        }
    }

    /** Whether everything that was added stands on the disk. */
    boolean idle() {
        return running == 0;
    }

    /** How many steps the book has taken until now; for any thread, to be asked before the book is. */
    int taken() {
        return taken.get();
    }

    /** Whether what the book said when it had taken so many steps holds all that was added since. */
    boolean holdsAll(int takenThen) {
        return idle() && takenThen == added;
    }

    /** Brings all that waits to the disk before it returns; for the moment before the window closes. */
    void drain() {
        boolean any = true;
        while (any) {
            try {
                any = takeNext();
            } catch (Problem | RuntimeException failure) {
                failed.accept(failure);
            }
        }
    }

    private boolean takeNext() throws Problem {
        synchronized (order) {
            Step next;
            synchronized (waiting) {
                next = waiting.poll();
            }
            if (next == null) {
                return false;
            }
            try {
                next.take(book);
            } finally {
                taken.incrementAndGet();
            }
            return true;
        }
    }
}
