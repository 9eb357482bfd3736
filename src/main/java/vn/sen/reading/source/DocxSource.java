package vn.sen.reading.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.text.Problem;

/** Word documents (.docx), read part by part as streams: a document of any size takes little memory. */
final class DocxSource {
    private static final Logger LOG = LoggerFactory.getLogger(DocxSource.class);

    private final String name;

    DocxSource(String name) {
        this.name = name;
    }

    SourceText read(Path file) throws Problem {
        try (DocxPackage parts = new DocxPackage(file)) {
            String document = parts.document().orElseThrow(() -> new Problem("problem.read.wrong-kind", name));
            return new SourceText(name, read(parts, document), "");
        } catch (IOException | XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // a damaged part can break any assumption of its reader
            LOG.debug("cannot read {}", name, e);
            throw damaged(e);
        }
    }

    private Problem damaged(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            boolean nested =
                    cause instanceof XMLStreamException xml && xml.getNestedException() instanceof DocxPackage.TooLarge;
            if (nested || cause instanceof DocxPackage.TooLarge) {
                return new Problem(e, "problem.read.bomb", name);
            }
        }
        return new Problem(e, "problem.read.damaged", name);
    }

    private static List<Paragraph> read(DocxPackage parts, String document) throws IOException, XMLStreamException {
        Optional<String> styleSheet = parts.related(document, "styles");
        DocxStyles styles = styleSheet.isPresent() ? parts.read(styleSheet.get(), DocxStyles::read) : new DocxStyles();
        Optional<String> lists = parts.related(document, "numbering");
        DocxNumbering numbering =
                lists.isPresent() ? parts.read(lists.get(), DocxNumbering::read) : new DocxNumbering();
        DocxNotes notes = new DocxNotes();
        for (String kind : List.of("footnotes", "endnotes")) {
            Optional<String> part = parts.related(document, kind);
            if (part.isPresent()) {
                DocxBody body = new DocxBody(styles, numbering, notes);
                parts.read(part.get(), reader -> notes.read(kind, reader, body));
            }
        }
        DocxBody body = new DocxBody(styles, numbering, notes);
        return LineJoiner.join(parts.read(document, body::read));
    }

    /** An attribute by its local name, whatever its namespace. */
    static @Nullable String attribute(XMLStreamReader reader, String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute as a number, or another one where it is missing or none. */
    static int number(XMLStreamReader reader, String local, int other) {
        String value = attribute(reader, local);
        try {
            return value == null ? other : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return other;
        }
    }

    /** Whether a property such as {@code <w:b/>} is on. */
    static boolean on(XMLStreamReader reader) {
        String value = attribute(reader, "val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Goes to the end of the element that the reader stands on. */
    static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            }
        }
    }
}
