package vn.sen.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.sen.store.Store;
import vn.sen.text.Problem;

/** Books for tests, on real files in a folder of the test's. Quick: the tables are made once a run and copied. */
public final class TestBooks {
    private static final Object MAKING = new Object();
    private static byte @Nullable [] template;

    private TestBooks() {}

    /** An empty book in a folder ({@code @TempDir}). */
    public static PlanBook empty(Path folder) throws Problem {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(Store.FILE), template());
        } catch (IOException e) {
            throw new AssertionError("no book could be made", e);
        }
        return PlanBook.open(folder);
    }

    private static byte[] template() throws IOException, Problem {
        synchronized (MAKING) {
            if (template == null) {
                Path folder = Files.createTempDirectory("sen-template");
                PlanBook.open(folder).close();
                template = Files.readAllBytes(folder.resolve(Store.FILE));
                Files.delete(folder.resolve(Store.FILE));
                Files.delete(folder.resolve("book.lock"));
                Files.delete(folder);
            }
            return template;
        }
    }
}
