package vn.sen.reading;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import vn.sen.reading.Proposal.Field;
import vn.sen.reading.source.Documents;
import vn.sen.reading.source.SourceText;
import vn.sen.text.Problem;

/** Reads a document as a careful clerk does. */
public final class PlanReader {
    /**
     * Reads a file of any supported kind.
     *
     * @throws Problem with one clear sentence when the file cannot be read
     */
    public Reading read(Path file) throws Problem {
        return read(Documents.open(file));
    }

    /** Reads what came from a file, or was pasted. */
    public Reading read(SourceText source) {
        Findings findings = new Findings(source.paragraphs());
        int bodyStart = frame(findings);
        Outline outline = new OutlineReader(findings).read();
        CitationReader citations = new CitationReader(findings);
        citations.read(Math.max(0, bodyStart == 0 ? 0 : letterheadEnd(findings)));
        HeadingReader headings = new HeadingReader(findings);
        headings.read(outline);
        headings.remarkNumbers(outline);
        new FactReaders(findings, outline, citations).read();
        if (!source.oldEncoding().isEmpty()) {
            findings.remark(Remark.Kind.OLD_ENCODING, new Words(0, 0, 0), source.oldEncoding());
        }
        List<Proposal> proposals = findings.proposals().stream()
                .sorted(Comparator.comparingInt(
                        (Proposal proposal) -> proposal.words().line()))
                .toList();
        return new Reading(source.name(), source.paragraphs(), outline.nodes(), proposals, findings.remarks());
    }

    private static int letterheadEnd(Findings findings) {
        return findings.head(Field.KIND).map(kind -> kind.words().line()).orElse(0);
    }

    /** Reads what stands around the outline; returns the first line of the body. */
    private static int frame(Findings findings) {
        TitleReader title = new TitleReader(findings);
        int kindLine = title.kindLine();
        int bodyStart = 0;
        if (kindLine >= 0) {
            new LetterheadReader(findings).read(kindLine);
            bodyStart = title.read(kindLine);
        } else {
            bodyStart = LetterheadReader.endWithoutKind(findings);
            new LetterheadReader(findings).read(bodyStart);
            findings.head(Field.SYMBOL)
                    .flatMap(symbol -> DocumentKind.ofSymbol(symbol.value())
                            .map(kind -> new Proposal.Head(Field.KIND, kind.symbol(), symbol.words(), Sureness.LIKELY)))
                    .ifPresent(findings::add);
        }
        new EndReader(findings, bodyStart).read();
        title.year(bodyStart);
        return bodyStart;
    }
}
