package vn.sen.reading.source;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.RichText;
import vn.sen.reading.source.Paragraph.Alignment;
import vn.sen.reading.source.Paragraph.Gap;
import vn.sen.reading.source.RichTextBuilder.Look;

/**
 * The words of a Word document as they stand with every tracked change accepted: what was deleted or moved away is left
 * out, what was inserted stays. Each method reads one element to its end.
 */
final class DocxBody {
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxNotes notes;

    DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /** What is known of a paragraph while it is read. */
    private static final class Open {
        final List<RichTextBuilder> pieces = new ArrayList<>(List.of(new RichTextBuilder()));
        final List<Paragraph> after = new ArrayList<>();

        @Nullable
        String style;

        @Nullable
        Alignment alignment;

        int list = -1;
        int level = -1;
        int field;

        RichTextBuilder text() {
            return pieces.getLast();
        }
    }

    List<Paragraph> read(XMLStreamReader reader) throws XMLStreamException {
        List<Paragraph> paragraphs = new ArrayList<>();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT
                    && reader.getLocalName().equals("body")) {
                blocks(reader, paragraphs);
            }
        }
        return paragraphs;
    }

    /** Paragraphs and tables up to the end of the element that the reader stands on. */
    void blocks(XMLStreamReader reader, List<Paragraph> paragraphs) throws XMLStreamException {
        Gap gap = Gap.NONE;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                int before = paragraphs.size();
                block(reader, paragraphs);
                boolean empty = paragraphs.size() == before;
                if (!empty && paragraphs.get(before).gap() == Gap.NONE) {
                    paragraphs.set(before, paragraphs.get(before).withGap(gap));
                }
                gap = empty ? Gap.BLANK : Gap.NONE;
            }
        }
    }

    /** The block that the reader stands on, if it is one. */
    void block(XMLStreamReader reader, List<Paragraph> paragraphs) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "p" -> paragraph(reader, paragraphs);
            case "tbl" -> paragraphs.addAll(new DocxTable(this).read(reader));
            case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "AlternateContent", "Choice" ->
                blocks(reader, paragraphs);
            default -> DocxSource.skip(reader);
        }
    }

    private void paragraph(XMLStreamReader reader, List<Paragraph> paragraphs) throws XMLStreamException {
        Open open = new Open();
        runs(reader, open);
        boolean blank = open.pieces.stream().allMatch(RichTextBuilder::isBlank);
        if (!blank) {
            String label = label(open);
            for (RichTextBuilder piece : open.pieces) {
                if (!piece.isBlank()) {
                    paragraphs.add(finished(open, piece, label));
                    label = "";
                }
            }
        }
        paragraphs.addAll(open.after);
    }

    private Paragraph finished(Open open, RichTextBuilder piece, String label) {
        Alignment alignment = open.alignment == null ? styles.alignment(open.style) : open.alignment;
        RichText text = piece.build();
        if (label.isEmpty()) {
            return Paragraph.of(text).withAlignment(alignment);
        }
        RichText labelled = RichText.of(label + " ").plus(text);
        return Paragraph.of(labelled).withAlignment(alignment).withLabelEnd(label.length() + 1);
    }

    private String label(Open open) {
        int list = open.list >= 0 ? open.list : styles.list(open.style);
        int level = open.level >= 0 ? open.level : styles.level(open.style);
        return list <= 0 ? "" : Letters.clean(numbering.next(list, level)).strip();
    }

    /** Everything inside a paragraph, or inside an element that holds runs. */
    private void runs(XMLStreamReader reader, Open open) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "pPr" -> paragraphProperties(reader, open);
                case "r" -> run(reader, open);
                case "t" -> words(reader, open, Look.PLAIN);
                case "hyperlink",
                        "ins",
                        "moveTo",
                        "smartTag",
                        "customXml",
                        "sdt",
                        "sdtContent",
                        "fldSimple",
                        "oMath",
                        "oMathPara",
                        "dir",
                        "bdo" -> runs(reader, open);
                default -> DocxSource.skip(reader);
            }
        }
    }

    private static void paragraphProperties(XMLStreamReader reader, Open open) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "pStyle" -> open.style = DocxSource.attribute(reader, "val");
                    case "jc" -> open.alignment = DocxStyles.alignmentOf(DocxSource.attribute(reader, "val"));
                    case "numId" -> open.list = DocxSource.number(reader, "val", 0);
                    case "ilvl" -> open.level = DocxSource.number(reader, "val", 0);
                    default -> {
                        if (reader.getLocalName().equals("pPrChange")
                                || reader.getLocalName().equals("rPr")) {
                            DocxSource.skip(reader);
                            depth--;
                        }
                    }
                }
                depth++;
            }
        }
    }

    private void run(XMLStreamReader reader, Open open) throws XMLStreamException {
        Look look = new Look(styles.bold(open.style), styles.italic(open.style));
        boolean hidden = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return;
            }
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            String element = reader.getLocalName();
            if (element.equals("rPr")) {
                RunLook read = RunLook.read(reader, look);
                look = read.look();
                hidden = read.hidden();
            } else if (hidden) {
                DocxSource.skip(reader);
            } else {
                inRun(element, reader, open, look);
            }
        }
    }

    private void inRun(String element, XMLStreamReader reader, Open open, Look look) throws XMLStreamException {
        switch (element) {
            case "t" -> words(reader, open, look);
            case "tab", "ptab" -> character(reader, open, "\t");
            case "br", "cr" -> {
                open.pieces.add(new RichTextBuilder());
                DocxSource.skip(reader);
            }
            case "noBreakHyphen" -> character(reader, open, "-");
            case "fldChar" -> {
                field(DocxSource.attribute(reader, "fldCharType"), open);
                DocxSource.skip(reader);
            }
            case "footnoteReference", "endnoteReference" -> {
                String part = element.substring(0, element.length() - "Reference".length());
                open.after.addAll(notes.note(part, String.valueOf(DocxSource.attribute(reader, "id"))));
                DocxSource.skip(reader);
            }
            case "AlternateContent", "Choice", "drawing", "pict", "object" -> boxes(reader, open);
            default -> DocxSource.skip(reader);
        }
    }

    private static void character(XMLStreamReader reader, Open open, String c) throws XMLStreamException {
        open.text().append(c, Look.PLAIN);
        DocxSource.skip(reader);
    }

    /** The code of a field is no text; what it shows is. */
    private static void field(@Nullable String type, Open open) {
        if ("begin".equals(type)) {
            open.field++;
        } else if (open.field > 0 && ("separate".equals(type) || "end".equals(type))) {
            open.field = "separate".equals(type) ? open.field : open.field - 1;
        }
    }

    private static void words(XMLStreamReader reader, Open open, Look look) throws XMLStreamException {
        open.text().append(reader.getElementText(), look);
    }

    /** Text boxes: their paragraphs stand after the one that they hang on. */
    private void boxes(XMLStreamReader reader, Open open) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "txbxContent" -> blocks(reader, open.after);
                    // the same words once more, for old programs
                    case "Fallback" -> DocxSource.skip(reader);
                    default -> boxes(reader, open);
                }
            }
        }
    }

    /** The look of a run, and whether it is hidden. */
    private record RunLook(Look look, boolean hidden) {
        static RunLook read(XMLStreamReader reader, Look usual) throws XMLStreamException {
            boolean bold = usual.bold();
            boolean italic = usual.italic();
            boolean hidden = false;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.END_ELEMENT) {
                    break;
                }
                if (event == XMLStreamReader.START_ELEMENT) {
                    switch (reader.getLocalName()) {
                        case "b" -> bold = DocxSource.on(reader);
                        case "i" -> italic = DocxSource.on(reader);
                        case "vanish" -> hidden = DocxSource.on(reader);
                        default -> {
                            // colours and sizes
                        }
                    }
                    DocxSource.skip(reader);
                }
            }
            return new RunLook(new Look(bold, italic), hidden);
        }
    }
}
