package vn.sen.reading;

/** Reads the facts of the body, one reader for each sort of fact. */
final class FactReaders {
    private final Findings findings;
    private final Outline outline;
    private final CitationReader citations;

    FactReaders(Findings findings, Outline outline, CitationReader citations) {
        this.findings = findings;
        this.outline = outline;
        this.citations = citations;
    }

    void read() {
    }
}
