package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sen.reading.source.Paragraph.Kind;

/** Footnotes and endnotes of a Word document, by what cites them. */
final class DocxNotes {
    private final Map<String, List<Paragraph>> notes = new HashMap<>();

    /** Reads the notes of one part, 'footnotes' or 'endnotes'. */
    DocxNotes read(String part, XMLStreamReader reader, DocxBody body) throws XMLStreamException {
        String element = part.substring(0, part.length() - 1);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals(element)) {
                String id = String.valueOf(DocxSource.attribute(reader, "id"));
                String type = DocxSource.attribute(reader, "type");
                List<Paragraph> words = new ArrayList<>();
                body.blocks(reader, words);
                if (type == null || type.equals("normal")) {
                    words.removeIf(paragraph -> paragraph.plain().isBlank());
                    notes.put(
                            element + id,
                            words.stream()
                                    .map(paragraph -> paragraph.row() ? paragraph : paragraph.withKind(Kind.FOOTNOTE))
                                    .toList());
                }
            }
        }
        return this;
    }

    List<Paragraph> note(String element, String id) {
        return notes.getOrDefault(element + id, List.of());
    }
}
