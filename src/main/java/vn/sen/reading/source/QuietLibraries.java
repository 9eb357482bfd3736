package vn.sen.reading.source;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** POI and PDFBox print long complaints about damaged files; Sen tells the one thing that matters in its own words. */
final class QuietLibraries {
    /** Held here, since the JDK forgets the level of a logger that nobody holds. */
    private static final List<Logger> LOGGERS = List.of(
            Logger.getLogger("org.apache.poi"),
            Logger.getLogger("org.apache.pdfbox"),
            Logger.getLogger("org.apache.fontbox"));

    private QuietLibraries() {}

    static void hush() {
        LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    }
}
