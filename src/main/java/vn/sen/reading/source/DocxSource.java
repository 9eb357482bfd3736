package vn.sen.reading.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.sen.text.Problem;

/**
 * Word documents (.docx). POI opens the package within its limits for archives; its parts are read as a stream, so that a
 * document of any size takes little memory and an entity of XML is never followed.
 */
final class DocxSource {
    private static final Logger LOG = LoggerFactory.getLogger(DocxSource.class);
    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT_DOCUMENT = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    private static final String STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    /** No part of a plan unpacks to more than this. */
    private static final long MAX_PART = 96L * 1024 * 1024;

    private static final XMLInputFactory XML = xml();

    private final String name;

    DocxSource(String name) {
        this.name = name;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        ZipSecureFile.setMaxEntrySize(MAX_PART);
        return factory;
    }

    SourceText read(byte[] bytes) throws Problem {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            try {
                return new SourceText(name, read(file), "");
            } finally {
                file.revert();
            }
        } catch (InvalidFormatException | IOException | XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            LOG.debug("cannot read {}", name, e);
            throw damaged(e);
        }
    }

    private Problem damaged(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("max size of a zip") || message.contains("too large")) {
                return new Problem(e, "problem.read.bomb", name);
            }
        }
        return new Problem(e, "problem.read.damaged", name);
    }

    private List<Paragraph> read(OPCPackage file) throws Problem, IOException, XMLStreamException, InvalidFormatException {
        PackagePart document = main(file);
        DocxStyles styles = new DocxStyles();
        Optional<PackagePart> styleSheet = related(document, "styles");
        if (styleSheet.isPresent()) {
            styles = parse(styleSheet.get(), DocxStyles::read);
        }
        DocxNumbering numbering = new DocxNumbering();
        Optional<PackagePart> lists = related(document, "numbering");
        if (lists.isPresent()) {
            numbering = parse(lists.get(), DocxNumbering::read);
        }
        DocxNotes notes = new DocxNotes();
        for (String kind : List.of("footnotes", "endnotes")) {
            Optional<PackagePart> part = related(document, kind);
            if (part.isPresent()) {
                DocxBody body = new DocxBody(styles, numbering, notes);
                parse(part.get(), reader -> {
                    notes.read(kind, reader, body);
                    return notes;
                });
            }
        }
        DocxBody body = new DocxBody(styles, numbering, notes);
        return LineJoiner.join(parse(document, body::read));
    }

    private PackagePart main(OPCPackage file) throws Problem, InvalidFormatException {
        PackageRelationshipCollection found = file.getRelationshipsByType(DOCUMENT);
        if (found.isEmpty()) {
            found = file.getRelationshipsByType(STRICT_DOCUMENT);
        }
        PackageRelationship first = found.isEmpty() ? null : found.getRelationship(0);
        PackagePart part = first == null ? null : file.getPart(first);
        if (part == null) {
            throw new Problem("problem.read.damaged", name);
        }
        if (!part.getContentType().contains("wordprocessingml") && !part.getContentType().contains("ms-word")) {
            throw new Problem("problem.read.wrong-kind", name);
        }
        return part;
    }

    private static Optional<PackagePart> related(PackagePart document, String kind) {
        try {
            PackageRelationshipCollection found = document.getRelationshipsByType(RELATION + kind);
            if (found.isEmpty()) {
                found = document.getRelationshipsByType(STRICT_RELATION + kind);
            }
            return found.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(document.getRelatedPart(found.getRelationship(0)));
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            // a document whose side parts are missing still has its words
            LOG.debug("no {}", kind, e);
            return Optional.empty();
        }
    }

    /** Reads one part of the package. */
    interface Reader<T> {
        T read(XMLStreamReader reader) throws XMLStreamException;
    }

    private static <T> T parse(PackagePart part, Reader<T> reader) throws IOException, XMLStreamException {
        try (InputStream in = part.getInputStream()) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            try {
                return reader.read(xml);
            } finally {
                xml.close();
            }
        }
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
