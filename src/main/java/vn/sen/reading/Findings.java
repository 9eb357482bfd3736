package vn.sen.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sen.reading.Proposal.Field;
import vn.sen.reading.source.Paragraph;

/** What the readers have found so far in one document, and which of its lines are spoken for. */
final class Findings {
    private final List<Paragraph> lines;
    private final BitSet taken = new BitSet();
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    Findings(List<Paragraph> lines) {
        this.lines = lines;
    }

    List<Paragraph> lines() {
        return lines;
    }

    Paragraph line(int index) {
        return lines.get(index);
    }

    String plain(int index) {
        return lines.get(index).plain();
    }

    int size() {
        return lines.size();
    }

    /** Every word of this line is told by a field of its own; it is no part of the outline. */
    void take(int line) {
        taken.set(line);
    }

    boolean taken(int line) {
        return taken.get(line);
    }

    Words whole(int line) {
        return new Words(line, 0, plain(line).length());
    }

    void add(Proposal proposal) {
        proposals.add(proposal);
    }

    void remark(Remark.Kind kind, Words words, String... details) {
        remarks.add(new Remark(kind, List.of(details), words));
    }

    Optional<Proposal.Head> head(Field field) {
        return proposals.stream()
                .filter(proposal -> proposal instanceof Proposal.Head head && head.field() == field)
                .map(Proposal.Head.class::cast)
                .findFirst();
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /** Remarks in the order of the text. */
    List<Remark> remarks() {
        List<Remark> sorted = new ArrayList<>(remarks);
        sorted.sort(Comparator.comparingInt((Remark remark) -> remark.words().line())
                .thenComparingInt(remark -> remark.words().start()));
        return sorted;
    }
}
