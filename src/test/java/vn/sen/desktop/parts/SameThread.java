package vn.sen.desktop.parts;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work done at once on the calling thread. */
public final class SameThread implements Background {
    @Override
    public <T> Runnable run(Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception failure) {
            failed.accept(failure);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }
}
