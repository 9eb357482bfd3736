package vn.sen.desktop.parts;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** The one way to leave the JavaFX thread and come back. Tests run it on the calling thread. */
public interface Background {
    /**
     * Works away from the JavaFX thread, then brings the result, or the failure, back to it.
     *
     * @return cancels: neither consumer is called any more. The work itself is left to run to its end, since an
     *     interrupt in the middle of a read would close the store's file
     */
    <T> Runnable run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed);
}
