package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sen.reading.Proposal.Field;
import vn.sen.reading.source.Paragraph;

/**
 * What was understood of a document. Nothing is stored by it; the clerk looks over the proposals, and what is left makes
 * a {@link Draft}.
 *
 * @param source name of the file
 * @param lines every paragraph of the document in its order; all {@link Words} point into them
 * @param outline the body as a tree: every word of it, none added, none moved
 * @param proposals the facts, in the order of the text
 * @param remarks what should be looked at
 */
public record Reading(
        String source, List<Paragraph> lines, List<Node> outline, List<Proposal> proposals, List<Remark> remarks) {
    public Reading {
        lines = List.copyOf(lines);
        outline = List.copyOf(outline);
        proposals = List.copyOf(proposals);
        remarks = List.copyOf(remarks);
    }

    /** All proposals of one kind. */
    public <P extends Proposal> List<P> all(Class<P> kind) {
        return each(kind).toList();
    }

    /** A field of the letterhead or title. */
    public Optional<String> head(Field field) {
        return each(Proposal.Head.class)
                .filter(head -> head.field() == field)
                .map(Proposal.Head::value)
                .findFirst();
    }

    /** The source's own words. */
    public String words(Words words) {
        return lines.get(words.line()).plain().substring(words.start(), words.end());
    }

    /** This reading without a proposal that the clerk dropped. */
    public Reading without(Proposal dropped) {
        return new Reading(
                source,
                lines,
                outline,
                proposals.stream().filter(proposal -> !proposal.equals(dropped)).toList(),
                remarks);
    }

    /** This reading with a proposal as the clerk corrected it. */
    public Reading with(Proposal before, Proposal after) {
        List<Proposal> corrected = new ArrayList<>(proposals);
        corrected.replaceAll(proposal -> proposal.equals(before) ? after : proposal);
        return new Reading(source, lines, outline, corrected, remarks);
    }

    /** A plan, partners and delegations of the proposals that are left. */
    public Draft toDraft() {
        return new DraftMaker(this).make();
    }

    private <P extends Proposal> Stream<P> each(Class<P> kind) {
        return proposals.stream().filter(kind::isInstance).map(kind::cast);
    }
}
