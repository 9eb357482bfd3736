package vn.sen.desktop.parts.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sen.office.Delegation;
import vn.sen.plan.BriefTitle;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.Span;
import vn.sen.schedule.When;
import vn.sen.store.ScheduledActivity;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Kind;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/** A record of the book with the entry that stands for it on a time line. */
public sealed interface Dated {
    /** How it is laid out. */
    Entry entry();

    /** Its date. */
    When when();

    /** One date of an activity. */
    record OfActivity(ScheduledActivity activity, Entry entry) implements Dated {
        @Override
        public When when() {
            return activity.when();
        }
    }

    /** A delegation's visit. */
    record OfVisit(Delegation delegation, When when, Entry entry) implements Dated {}

    static OfActivity of(ScheduledActivity activity, LocalDate today) {
        When when = activity.when();
        Entry entry = new Entry(
                activity.item() + "#" + activity.index(),
                activity.label(),
                title(activity.text(), when),
                days(when),
                shape(when),
                tone(activity.state(), when, today),
                Kind.ACTIVITY);
        return new OfActivity(activity, entry);
    }

    /** The visit of a delegation; empty while its dates are not known. */
    static Optional<OfVisit> of(Delegation delegation, LocalDate today) {
        return delegation.when().map(when -> {
            Tone tone = when.shownDays().last().isBefore(today)
                    ? Tone.DONE
                    : when.tentative() ? Tone.TENTATIVE : Tone.FIXED;
            return new OfVisit(
                    delegation,
                    when,
                    new Entry(
                            "visit#" + delegation.id(),
                            "",
                            delegation.title(),
                            days(when),
                            shape(when),
                            tone,
                            Kind.VISIT));
        });
    }

    /** A few words for a date of an activity; of a row of a table, from the cell that says what is done. */
    static String title(String text, When when) {
        return text.indexOf('\t') < 0 ? BriefTitle.of(text, when) : BriefTitle.of(content(text));
    }

    /** A few words for an activity as a whole. */
    static String title(String text) {
        return BriefTitle.of(content(text));
    }

    /** The first cell that is more than a number; all of the text where it is no row. */
    private static String content(String text) {
        for (String cell : text.split("\t")) {
            if (cell.codePoints().filter(Character::isLetter).count() > 3) {
                return cell.strip();
            }
        }
        return text.replace('\t', ' ').strip();
    }

    static List<Entry> entries(List<? extends Dated> all) {
        return all.stream().map(Dated::entry).toList();
    }

    /** The days that a date covers on a time line: 'từ tháng 9' begins somewhere in September, not on the 1st. */
    static Days days(When when) {
        return when.span() instanceof Span.Since since ? since.from().days() : when.shownDays();
    }

    private static Shape shape(When when) {
        if (when.deadline()) {
            return Shape.DIAMOND;
        }
        return when.dayPrecise() ? Shape.BAR : Shape.PERIOD;
    }

    private static Tone tone(State state, When when, LocalDate today) {
        return switch (state) {
            case DONE -> Tone.DONE;
            case CANCELLED -> Tone.CANCELLED;
            case POSTPONED -> Tone.TENTATIVE;
            case PLANNED, SETTLED, DOING -> {
                if (state.overdue(when, today)) {
                    yield Tone.OVERDUE;
                }
                yield when.tentative() && state == State.PLANNED ? Tone.TENTATIVE : Tone.FIXED;
            }
        };
    }
}
