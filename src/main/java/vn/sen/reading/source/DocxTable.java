package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.sen.reading.source.Paragraph.Above;

/** A table of a Word document: one paragraph a row, or its cells one after the other where it only lays out the page. */
final class DocxTable {
    private final DocxBody body;

    DocxTable(DocxBody body) {
        this.body = body;
    }

    List<Paragraph> read(XMLStreamReader reader) throws XMLStreamException {
        List<List<TableCell>> rows = new ArrayList<>();
        rows(reader, rows);
        return Tables.paragraphs(rows);
    }

    private void rows(XMLStreamReader reader, List<List<TableCell>> rows) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "tr" -> {
                        List<TableCell> cells = new ArrayList<>();
                        if (cells(reader, cells, 0) != DELETED) {
                            rows.add(cells);
                        }
                    }
                    case "sdt", "sdtContent", "ins", "customXml" -> rows(reader, rows);
                    default -> DocxSource.skip(reader);
                }
            }
        }
    }

    private static final int DELETED = -1;

    /** Reads cells from a grid column on; returns the column after the last, or {@link #DELETED}. */
    private int cells(XMLStreamReader reader, List<TableCell> cells, int from) throws XMLStreamException {
        int column = from;
        boolean deleted = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "trPr" -> {
                        RowProperties properties = RowProperties.read(reader);
                        column += properties.skipped();
                        deleted |= properties.deleted();
                    }
                    case "tc" -> column = cell(reader, cells, column);
                    case "sdt", "sdtContent", "customXml" -> column = Math.max(column, cells(reader, cells, column));
                    default -> DocxSource.skip(reader);
                }
            }
        }
        return deleted ? DELETED : column;
    }

    private int cell(XMLStreamReader reader, List<TableCell> cells, int column) throws XMLStreamException {
        CellProperties properties = CellProperties.NONE;
        List<Paragraph> words = new ArrayList<>();
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                if (reader.getLocalName().equals("tcPr")) {
                    properties = CellProperties.read(reader);
                } else {
                    body.block(reader, words);
                }
            }
        }
        cells.add(new TableCell(column, properties.above(), words));
        return column + properties.span();
    }

    private record RowProperties(int skipped, boolean deleted) {
        static RowProperties read(XMLStreamReader reader) throws XMLStreamException {
            int skipped = 0;
            boolean deleted = false;
            int depth = 1;
            while (depth > 0 && reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    depth++;
                    skipped += reader.getLocalName().equals("gridBefore") ? DocxSource.number(reader, "val", 0) : 0;
                    deleted |= reader.getLocalName().equals("del");
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                }
            }
            return new RowProperties(Math.clamp(skipped, 0, 100), deleted);
        }
    }

    private record CellProperties(int span, Above above) {
        static final CellProperties NONE = new CellProperties(1, Above.OWN);

        static CellProperties read(XMLStreamReader reader) throws XMLStreamException {
            int span = 1;
            Above above = Above.OWN;
            int depth = 1;
            while (depth > 0 && reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    depth++;
                    if (reader.getLocalName().equals("gridSpan")) {
                        span = DocxSource.number(reader, "val", 1);
                    } else if (reader.getLocalName().equals("vMerge")) {
                        above = "restart".equals(DocxSource.attribute(reader, "val")) ? Above.OWN : Above.CONTINUED;
                    }
                } else if (event == XMLStreamReader.END_ELEMENT) {
                    depth--;
                }
            }
            return new CellProperties(Math.clamp(span, 1, 100), above);
        }
    }
}
