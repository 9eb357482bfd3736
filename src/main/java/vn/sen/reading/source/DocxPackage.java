package vn.sen.reading.source;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word document (ECMA-376, part 2): an archive whose relations say which part is which. Parts are read as
 * streams that end at a limit, so that no archive can fill the memory, and no entity of XML is followed.
 */
final class DocxPackage implements Closeable {
    /** Bytes of the largest part; the text of a thousand pages is smaller. */
    private static final long MAX_PART = 32L * 1024 * 1024;

    private static final XMLInputFactory XML = xml();

    private final ZipFile zip;

    DocxPackage(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
    }

    /** A part is larger than any document; what it packs is meant to harm. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads one part. */
    interface Reader<T> {
        T read(XMLStreamReader reader) throws XMLStreamException;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** The part with the text, empty where the archive is no Word document. */
    Optional<String> document() throws IOException, XMLStreamException {
        Optional<String> main = relations("", "_rels/.rels", "officeDocument");
        if (main.isEmpty()) {
            return Optional.empty();
        }
        String type = types().getOrDefault("/" + main.get(), "");
        boolean word = type.contains("wordprocessingml")
                || type.contains("ms-word")
                || main.get().endsWith("document.xml");
        return word ? main : Optional.empty();
    }

    /** A part that another one is related to, by the last word of the relation's type ('styles', 'numbering'). */
    Optional<String> related(String part, String kind) throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        return relations(folder, folder + "_rels/" + part.substring(slash) + ".rels", kind);
    }

    private Optional<String> relations(String folder, String part, String kind) throws IOException, XMLStreamException {
        if (zip.getEntry(part) == null) {
            return Optional.empty();
        }
        return read(part, reader -> {
            String found = null;
            while (reader.hasNext()) {
                boolean relation = reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("Relationship");
                if (relation
                        && found == null
                        && String.valueOf(attribute(reader, "Type")).endsWith("/" + kind)) {
                    found = attribute(reader, "Target");
                }
            }
            return Optional.ofNullable(found)
                    .map(target -> resolve(folder, target))
                    .filter(name -> zip.getEntry(name) != null);
        });
    }

    private static String resolve(String folder, String target) {
        return target.startsWith("/")
                ? target.substring(1)
                : Path.of("/" + folder)
                        .resolve(target)
                        .normalize()
                        .toString()
                        .replace('\\', '/')
                        .substring(1);
    }

    private Map<String, String> types() throws IOException, XMLStreamException {
        return read("[Content_Types].xml", reader -> {
            Map<String, String> types = new HashMap<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT
                        && reader.getLocalName().equals("Override")) {
                    types.put(
                            String.valueOf(attribute(reader, "PartName")),
                            String.valueOf(attribute(reader, "ContentType")));
                }
            }
            return types;
        });
    }

    <T> T read(String part, Reader<T> reader) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("no part " + part);
        }
        try (java.io.Reader in = letters(new BufferedInputStream(new Limited(zip.getInputStream(entry))))) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            try {
                return reader.read(xml);
            } finally {
                xml.close();
            }
        }
    }

    /** Bytes as letters; left to itself, the JDK prints to the terminal what is wrong with those of a damaged file. */
    private static java.io.Reader letters(InputStream in) throws IOException {
        in.mark(4);
        int first = in.read();
        int second = in.read();
        boolean wide = first + second == 0xFE + 0xFF && Math.min(first, second) == 0xFE;
        boolean marked = first == 0xEF && second == 0xBB && in.read() == 0xBF;
        if (!marked) {
            in.reset();
        }
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(in, charset.newDecoder());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** An attribute by its local name, whatever its namespace. */
    private static @Nullable String attribute(XMLStreamReader reader, String local) {
        return DocxSource.attribute(reader, local);
    }

    /** Ends with {@link TooLarge} after {@link #MAX_PART} bytes. */
    private static final class Limited extends FilterInputStream {
        private long left = MAX_PART;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new TooLarge();
            }
        }
    }
}
