package vn.sen.desktop.parts;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The one way to leave the JavaFX thread and come back. Tests run it on the calling thread. */
public interface Background {
    /**
     * Works away from the JavaFX thread, then brings the result, or the failure, back to it.
     *
     * @return cancels: the work is interrupted if it runs, and neither consumer is called any more
     */
    <T> Runnable run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);
}
