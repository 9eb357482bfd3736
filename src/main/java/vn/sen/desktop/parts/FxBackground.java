package vn.sen.desktop.parts;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Works on threads of its own and comes back to the JavaFX thread. */
public final class FxBackground implements Background, AutoCloseable {
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("sen-", 1).factory());

    @Override
    public <T> Runnable run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        AtomicBoolean wanted = new AtomicBoolean(true);
        threads.execute(() -> {
            try {
                T result = work.call();
                back(wanted, () -> done.accept(result));
            } catch (Exception failure) {
                back(wanted, () -> failed.accept(failure));
            }
        });
        return () -> wanted.set(false);
    }

    private static void back(AtomicBoolean wanted, Runnable step) {
        Platform.runLater(() -> {
            if (wanted.get()) {
                step.run();
            }
        });
    }

    /** Waits until all work is done; called when the window is gone. */
    @Override
    public void close() {
        threads.close();
    }
}
