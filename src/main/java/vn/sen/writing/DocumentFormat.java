package vn.sen.writing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of file that a document can be written to. */
public enum DocumentFormat {
    PDF,
    DOCX,
    TXT,
    HTML,
    PNG;

    /** The format that a file's name asks for. */
    public static Optional<DocumentFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(format -> name.endsWith(format.suffix()))
                .findFirst();
    }

    /** '.pdf' */
    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
