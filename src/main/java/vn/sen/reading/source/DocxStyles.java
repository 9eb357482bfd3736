package vn.sen.reading.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.sen.reading.source.Paragraph.Alignment;

/** What the paragraph styles of a Word document say: alignment, bold, italic, automatic number. */
final class DocxStyles {
    /** A style may be based on itself in a damaged file. */
    private static final int DEEPEST = 20;

    /** One style; a missing value is that of the style it is based on. */
    private static final class Style {
        @Nullable
        String basedOn;

        @Nullable
        Alignment alignment;

        @Nullable
        Boolean bold;

        @Nullable
        Boolean italic;

        @Nullable
        Integer list;

        @Nullable
        Integer level;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable String usual;

    static DocxStyles read(XMLStreamReader reader) throws XMLStreamException {
        DocxStyles all = new DocxStyles();
        Style style = new Style();
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                if (reader.getLocalName().equals("style")) {
                    style = all.begin(reader);
                } else {
                    property(reader, style);
                }
            }
        }
        return all;
    }

    private Style begin(XMLStreamReader reader) {
        Style style = new Style();
        String id = DocxSource.attribute(reader, "styleId");
        if (id != null) {
            styles.put(id, style);
            boolean paragraph = "paragraph".equals(DocxSource.attribute(reader, "type"));
            if (paragraph && "1".equals(DocxSource.attribute(reader, "default"))) {
                usual = id;
            }
        }
        return style;
    }

    private static void property(XMLStreamReader reader, Style style) {
        switch (reader.getLocalName()) {
            case "basedOn" -> style.basedOn = DocxSource.attribute(reader, "val");
            case "jc" -> style.alignment = alignmentOf(DocxSource.attribute(reader, "val"));
            case "b" -> style.bold = DocxSource.on(reader);
            case "i" -> style.italic = DocxSource.on(reader);
            case "numId" -> style.list = DocxSource.number(reader, "val", 0);
            case "ilvl" -> style.level = DocxSource.number(reader, "val", 0);
            default -> {
                // nothing that the words need
            }
        }
    }

    static Alignment alignmentOf(@Nullable String value) {
        return switch (value == null ? "" : value) {
            case "center" -> Alignment.CENTER;
            case "right", "end" -> Alignment.RIGHT;
            case "both", "distribute" -> Alignment.JUSTIFIED;
            default -> Alignment.LEFT;
        };
    }

    Alignment alignment(@Nullable String style) {
        return first(style, found -> found.alignment).orElse(Alignment.UNKNOWN);
    }

    boolean bold(@Nullable String style) {
        return first(style, found -> found.bold).orElse(false);
    }

    boolean italic(@Nullable String style) {
        return first(style, found -> found.italic).orElse(false);
    }

    /** The automatic list of a style, 0 for none. */
    int list(@Nullable String style) {
        return first(style, found -> found.list).orElse(0);
    }

    int level(@Nullable String style) {
        return first(style, found -> found.level).orElse(0);
    }

    private <T> Optional<T> first(@Nullable String id, Function<Style, @Nullable T> value) {
        String at = id == null ? usual : id;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            T found = value.apply(style);
            if (found != null) {
                return Optional.of(found);
            }
            at = style.basedOn;
        }
        return Optional.empty();
    }
}
