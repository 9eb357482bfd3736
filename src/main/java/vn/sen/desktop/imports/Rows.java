package vn.sen.desktop.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.sen.desktop.imports.ImportRow.Kind;
import vn.sen.plan.Role;
import vn.sen.reading.Proposal;
import vn.sen.reading.Reading;
import vn.sen.reading.Remark;
import vn.sen.reading.Words;
import vn.sen.schedule.When;

/** Makes the rows of the table and the lit words of the page from what was read. */
final class Rows {
    private final Reading reading;
    private final Map<Integer, List<Proposal.Owner>> givenTo = new HashMap<>();
    private final Set<Remark> told = new LinkedHashSet<>();

    Rows(Reading reading) {
        this.reading = reading;
        for (Proposal.Task task : reading.all(Proposal.Task.class)) {
            task.nodes()
                    .forEach(node -> givenTo.computeIfAbsent(node, key -> new ArrayList<>())
                            .add(new Proposal.Owner(task.role(), task.who())));
        }
    }

    /** In the order of the document. */
    List<ImportRow> all() {
        List<ImportRow> rows = new ArrayList<>();
        Set<Integer> events = new LinkedHashSet<>();
        reading.all(Proposal.Event.class).forEach(event -> events.add(event.node()));
        for (Proposal proposal : reading.proposals()) {
            row(proposal, events).ifPresent(rows::add);
        }
        for (Remark remark : reading.remarks()) {
            if (!told.contains(remark)) {
                rows.add(new ImportRow(
                        Kind.ODD, "", words(remark), remark.words(), null, List.of(remark), List.of(), List.of()));
            }
        }
        rows.sort(Comparator.comparingInt((ImportRow row) -> row.words().line())
                .thenComparingInt(row -> row.words().start()));
        return rows;
    }

    private Optional<ImportRow> row(Proposal proposal, Set<Integer> events) {
        return switch (proposal) {
            case Proposal.Heading heading ->
                Optional.of(row(Kind.HEADING, heading.label(), heading.text(), heading, List.of(), List.of()));
            case Proposal.Event event ->
                Optional.of(row(Kind.EVENT, event.label(), event.text(), event, schedule(event), owners(event)));
            case Proposal.Deadline deadline
            when !events.contains(deadline.node()) && !deadline.yearly() ->
                Optional.of(row(
                        Kind.DEADLINE,
                        "",
                        deadline.text(),
                        deadline,
                        List.of(due(deadline)),
                        givenTo.getOrDefault(deadline.node(), List.of())));
            case Proposal.Visit visit ->
                Optional.of(row(
                        Kind.VISIT,
                        "",
                        told(visit),
                        visit,
                        Stream.ofNullable(visit.dates()).toList(),
                        List.of()));
            default -> Optional.empty();
        };
    }

    private ImportRow row(
            Kind kind, String label, String text, Proposal source, List<When> schedule, List<Proposal.Owner> owners) {
        Words words = source.words();
        // What is odd in a heading's words is told on a row of its own, where it can be looked at.
        List<Remark> odd = kind == Kind.HEADING || kind == Kind.VISIT
                ? List.of()
                : reading.remarks().stream()
                        .filter(remark -> remark.words().overlaps(words) || words.contains(remark.words()))
                        .filter(told::add)
                        .toList();
        return new ImportRow(kind, label, text.strip(), words, source, odd, schedule, owners);
    }

    /** Its own dates; where it has none, what is due there. */
    private List<When> schedule(Proposal.Event event) {
        if (!event.schedule().isEmpty()) {
            return event.schedule();
        }
        return reading.all(Proposal.Deadline.class).stream()
                .filter(deadline -> deadline.node() == event.node() && !deadline.yearly())
                .map(this::due)
                .toList();
    }

    private When due(Proposal.Deadline deadline) {
        return When.parse(deadline.due(), reading.words(deadline.words()));
    }

    private String told(Proposal.Visit visit) {
        return Stream.of(visit.partner(), visit.country(), visit.purpose(), reading.words(visit.words()))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private List<Proposal.Owner> owners(Proposal.Event event) {
        List<Proposal.Owner> own = event.owners();
        return own.isEmpty() ? givenTo.getOrDefault(event.node(), List.of()) : own;
    }

    private String words(Remark remark) {
        return reading.lines().isEmpty()
                ? ""
                : reading.lines().get(remark.words().line()).plain();
    }

    /** The words that are lit, in the order in which they are laid over each other. */
    List<Lit> lit(List<ImportRow> rows) {
        List<Lit> lit = new ArrayList<>();
        reading.all(Proposal.Citation.class)
                .forEach(citation -> lit.add(new Lit(citation.words(), Lit.Kind.CITATION, -1)));
        reading.all(Proposal.Task.class).forEach(task -> owner(task).ifPresent(lit::add));
        for (int i = 0; i < rows.size(); i++) {
            ImportRow row = rows.get(i);
            for (When when : row.schedule().get()) {
                date(row.words(), when, i).ifPresent(lit::add);
            }
            int index = i;
            row.remarks().stream()
                    .filter(remark -> remark.words().end() > remark.words().start())
                    .forEach(remark -> lit.add(new Lit(remark.words(), Lit.Kind.DOUBTFUL, index)));
        }
        lit.sort(Comparator.comparing(Lit::kind));
        return lit;
    }

    private Optional<Lit> owner(Proposal.Task task) {
        return find(task.words(), task.who()).map(words -> new Lit(words, Lit.Kind.OWNER, -1));
    }

    private Optional<Lit> date(Words within, When when, int row) {
        Lit.Kind kind = when.tentative() ? Lit.Kind.TENTATIVE : Lit.Kind.DATE;
        return find(within, when.words())
                .or(() -> find(new Words(within.line(), 0, line(within).length()), when.words()))
                .map(words -> new Lit(words, kind, row));
    }

    private Optional<Words> find(Words within, String wanted) {
        String line = line(within);
        int at = wanted.isBlank() ? -1 : line.indexOf(wanted, Math.min(within.start(), line.length()));
        return at < 0 ? Optional.empty() : Optional.of(new Words(within.line(), at, at + wanted.length()));
    }

    private String line(Words words) {
        return reading.lines().get(words.line()).plain();
    }

    /** Who leads, in the order of the text; those with another role where nobody leads. */
    static List<Proposal.Owner> leads(List<Proposal.Owner> owners) {
        List<Proposal.Owner> leads = owners.stream()
                .filter(owner -> owner.role() == Role.LEAD)
                .distinct()
                .toList();
        return leads.isEmpty() ? owners.stream().distinct().toList() : leads;
    }
}
