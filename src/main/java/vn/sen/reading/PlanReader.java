package vn.sen.reading;

import java.nio.file.Path;
import vn.sen.text.Problem;

/** Reads a document as a careful clerk does. */
public final class PlanReader {
    /**
     * Reads a file of any supported kind.
     *
     * @throws Problem with one clear sentence when the file cannot be read
     */
    public Reading read(Path file) throws Problem {
        throw new UnsupportedOperationException(file.toString());
    }
}
