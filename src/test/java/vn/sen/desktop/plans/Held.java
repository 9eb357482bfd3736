package vn.sen.desktop.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import vn.sen.desktop.parts.Background;

/** Background work for tests that waits until the test lets it run; what it brings back waits once more. */
final class Held implements Background {
    private final List<Task<?>> waiting = new ArrayList<>();
    private boolean atOnce = true;

    /** From now on work waits. */
    void hold() {
        atOnce = false;
    }

    /** Does the first work that waits, and keeps back what came of it. */
    Runnable workFirst() {
        Task<?> task = waiting.removeFirst();
        task.work();
        return task::back;
    }

    /** Does all that waits and whatever that asks for. */
    void release() {
        while (!waiting.isEmpty()) {
            workFirst().run();
        }
    }

    int waiting() {
        return waiting.size();
    }

    @Override
    public <T> Runnable run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Task<T> task = new Task<>(work, done, failed);
        waiting.add(task);
        if (atOnce) {
            release();
        }
        return () -> waiting.remove(task);
    }

    private static final class Task<T> {
        private final Callable<T> work;
        private final Consumer<? super T> done;
        private final Consumer<? super Exception> failed;
        private Runnable back = () -> {};

        Task(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            this.work = work;
            this.done = done;
            this.failed = failed;
        }

        void work() {
            try {
                T result = work.call();
                back = () -> done.accept(result);
            } catch (Exception failure) {
                back = () -> failed.accept(failure);
            }
        }

        void back() {
            back.run();
        }
    }
}
