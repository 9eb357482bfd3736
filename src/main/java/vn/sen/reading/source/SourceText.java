package vn.sen.reading.source;

import java.util.List;

/**
 * A document as paragraphs, whatever file it came from.
 *
 * @param name name of the file, without its folder
 * @param paragraphs in reading order
 * @param oldEncoding the old encoding that its letters were converted from ('TCVN3', 'VNI', 'windows-1258'), or ''
 */
public record SourceText(String name, List<Paragraph> paragraphs, String oldEncoding) {
    public SourceText {
        paragraphs = List.copyOf(paragraphs);
    }
}
