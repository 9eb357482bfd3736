package vn.sen.desktop.partners;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Direction;
import vn.sen.office.PartnerId;
import vn.sen.schedule.When;

/**
 * A delegation as it stands in the form.
 *
 * @param members their number as typed
 * @param dates as understood; a visit has one stretch of time
 */
record VisitDraft(
        Direction direction,
        String title,
        @Nullable PartnerId partner,
        String country,
        String purpose,
        String head,
        String members,
        List<When> dates,
        String place,
        String notes) {
    private static final int MOST_DIGITS = 5;

    static VisitDraft empty(@Nullable PartnerId partner, String country) {
        return new VisitDraft(Direction.OUT, "", partner, country, "", "", "", List.of(), "", "");
    }

    static VisitDraft of(Delegation visit) {
        return new VisitDraft(
                visit.direction(),
                visit.title(),
                visit.partnerId(),
                visit.country(),
                visit.purpose(),
                visit.head(),
                visit.memberCount() == 0 ? "" : Integer.toString(visit.memberCount()),
                visit.when().stream().toList(),
                visit.place(),
                visit.notes());
    }

    VisitDraft withoutPartner() {
        return new VisitDraft(direction, title, null, country, purpose, head, members, dates, place, notes);
    }

    boolean titled() {
        return !title.isBlank();
    }

    boolean counted() {
        return members.isBlank() || members.strip().matches("\\d{1," + MOST_DIGITS + "}");
    }

    boolean dated() {
        return dates.size() <= 1;
    }

    boolean complete() {
        return titled() && counted() && dated();
    }

    Delegation toVisit(DelegationId id) {
        return new Delegation(
                id,
                direction,
                title.strip(),
                partner,
                country.strip(),
                purpose.strip(),
                head.strip(),
                members.isBlank() ? 0 : Integer.parseInt(members.strip()),
                dates.isEmpty() ? null : dates.getFirst(),
                place.strip(),
                notes.strip());
    }
}
