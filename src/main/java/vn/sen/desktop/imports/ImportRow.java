package vn.sen.desktop.imports;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Direction;
import vn.sen.reading.Proposal;
import vn.sen.reading.Remark;
import vn.sen.reading.Sureness;
import vn.sen.reading.Words;
import vn.sen.schedule.When;

/** A row of what was understood: a heading, something to do, a deadline, a visit, or something odd. */
final class ImportRow {
    /** What a row tells. */
    enum Kind {
        HEADING,
        EVENT,
        DEADLINE,
        VISIT,
        ODD
    }

    private final Kind kind;
    private final String label;
    private final String text;
    private final Words words;
    private final @Nullable Proposal source;
    private final List<Remark> remarks;
    private final BooleanProperty taken = new SimpleBooleanProperty(true);
    private final BooleanProperty agreed = new SimpleBooleanProperty();
    private final Cell<When> schedule;
    private final Cell<Proposal.Owner> owners;

    /** @param source what the reader proposes, null for something odd in the text */
    ImportRow(
            Kind kind,
            String label,
            String text,
            Words words,
            @Nullable Proposal source,
            List<Remark> remarks,
            List<When> schedule,
            List<Proposal.Owner> owners) {
        this.kind = kind;
        this.label = label;
        this.text = text;
        this.words = words;
        this.source = source;
        this.remarks = List.copyOf(remarks);
        this.schedule = new Cell<>(schedule);
        this.owners = new Cell<>(owners);
    }

    Kind kind() {
        return kind;
    }

    /** Number of its item without closing mark, '' if none. */
    String label() {
        return label;
    }

    String text() {
        return text;
    }

    /** Where it stands in the document. */
    Words words() {
        return words;
    }

    @Nullable
    Proposal source() {
        return source;
    }

    /** Which way a visit goes; into the country for anything else. */
    Direction direction() {
        return source instanceof Proposal.Visit visit ? visit.direction() : Direction.IN;
    }

    /** What is odd about it. */
    List<Remark> remarks() {
        return remarks;
    }

    /** Whether it can be dropped. */
    boolean choosable() {
        return kind == Kind.EVENT || kind == Kind.DEADLINE || kind == Kind.VISIT;
    }

    /** Whether she should look at it. */
    boolean doubtful() {
        boolean unsure = source != null && source.sureness() == Sureness.DOUBTFUL && kind != Kind.HEADING;
        return !agreed.get() && (!remarks.isEmpty() || unsure || disputed());
    }

    /** Whether several were given the lead, and she has not said who has it. */
    boolean disputed() {
        return kind == Kind.EVENT && !agreed.get() && Rows.leads(owners.get()).size() > 1;
    }

    /** Whether she looked at it and found it right. */
    BooleanProperty agreed() {
        return agreed;
    }

    /** Whether it comes into the plan. */
    BooleanProperty taken() {
        return taken;
    }

    /** When it is; as she corrected it. */
    Cell<When> schedule() {
        return schedule;
    }

    /** Who does it; as she corrected it. */
    Cell<Proposal.Owner> owners() {
        return owners;
    }
}
