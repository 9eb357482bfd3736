package vn.sen.desktop.imports;

import java.util.List;
import vn.sen.plan.Role;
import vn.sen.reading.Proposal;
import vn.sen.reading.Proposal.Deadline;
import vn.sen.reading.Proposal.Event;
import vn.sen.reading.Proposal.Task;
import vn.sen.reading.Reading;

/** Brings what she dropped and corrected into a reading. */
final class Corrections {
    private Reading reading;

    private Corrections(Reading reading) {
        this.reading = reading;
    }

    /** What was read, without what she dropped, and as she corrected it. */
    static Reading of(Reading reading, List<ImportRow> rows) {
        Corrections corrections = new Corrections(reading);
        rows.stream().filter(ImportRow::choosable).forEach(corrections::correct);
        return corrections.reading;
    }

    private void correct(ImportRow row) {
        Proposal source = row.source();
        if (source instanceof Event event) {
            correct(event, row);
        } else if (source instanceof Deadline deadline && !row.taken().get()) {
            forget(deadline.node());
        } else if (source != null && !row.taken().get()) {
            reading = reading.without(source);
        }
    }

    private void correct(Event event, ImportRow row) {
        if (!row.taken().get()) {
            forget(event.node());
            return;
        }
        boolean owners = row.owners().changed();
        if (owners) {
            takeFromTasks(event.node());
        }
        if (owners || row.schedule().changed()) {
            reading = reading.with(
                    event,
                    new Event(
                            event.node(),
                            event.label(),
                            event.text(),
                            row.schedule().changed() ? row.schedule().get() : event.schedule(),
                            owners ? row.owners().get() : event.owners(),
                            event.place(),
                            event.words(),
                            event.sureness()));
        }
    }

    /** Nothing is to be done there after all: its words stay, and no date or owner makes an activity of them. */
    private void forget(int node) {
        reading.all(Event.class).stream()
                .filter(event -> event.node() == node)
                .forEach(event -> reading = reading.without(event));
        reading.all(Deadline.class).stream()
                .filter(deadline -> deadline.node() == node)
                .forEach(deadline -> reading = reading.without(deadline));
        takeFromTasks(node);
    }

    private void takeFromTasks(int node) {
        for (Task task : reading.all(Task.class)) {
            if (task.nodes().contains(node)) {
                List<Integer> others =
                        task.nodes().stream().filter(other -> other != node).toList();
                reading = reading.with(
                        task,
                        new Task(
                                task.node(),
                                task.role(),
                                task.who(),
                                task.items(),
                                others,
                                task.words(),
                                task.sureness()));
            }
        }
    }

    /** Who leads is said once: the one she chose, the others support. */
    static List<Proposal.Owner> ledBy(String who, List<Proposal.Owner> owners) {
        List<Proposal.Owner> others = owners.stream()
                .map(Proposal.Owner::who)
                .filter(other -> !other.equals(who))
                .distinct()
                .map(other -> new Proposal.Owner(Role.SUPPORT, other))
                .toList();
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(new Proposal.Owner(Role.LEAD, who)), others.stream())
                .toList();
    }
}
