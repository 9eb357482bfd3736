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
        Schedules schedules = new Schedules(findings, citations);
        new TargetReader(findings, schedules).read(outline);
        new TaskReader(findings, outline).read();
        new ActivityReader(findings, schedules).read(outline);
        new DeadlineReader(findings, schedules).read(outline);
        new PartnerReader(findings, schedules).read(outline);
        new BadDates(findings, citations).read();
        new BodyKinds(findings).read(outline);
    }
}
