package vn.sen.desktop.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sen.desktop.plans.TimeMark.Look;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Role;
import vn.sen.plan.State;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenWords;
import vn.sen.text.Messages;

/** The few words on time and owner at the end of a row. */
final class RowWords {
    private static final List<Role> FIRST_ROLES = List.of(Role.LEAD, Role.ADVISE, Role.SUPPORT, Role.DIRECT);
    private static final String TITLE_OF_DESKS = "(?iu)^(cán bộ phụ trách|bộ phận|ban|phòng)\\s+(?=\\p{L})";

    private final Messages messages;
    private final WhenWords dates;
    private final Map<DeskId, Desk> desks;
    private final int year;
    private final LocalDate today;

    /** @param year of the plan: a date in it is written without its year */
    RowWords(Messages messages, Map<DeskId, Desk> desks, int year, LocalDate today) {
        this.messages = messages;
        this.dates = WhenWords.in(messages.locale());
        this.desks = desks;
        this.year = year;
        this.today = today;
    }

    Look mark(Activity activity) {
        if (activity.schedule().isEmpty()) {
            return Look.NONE;
        }
        When when = activity.schedule().getFirst();
        if (activity.state().closed()) {
            return Look.DONE;
        }
        boolean late = activity.state() != State.POSTPONED && latest(activity).isBefore(today);
        if (late) {
            return Look.OVERDUE;
        }
        if (when.deadline()) {
            return Look.DEADLINE;
        }
        return when.tentative() ? Look.TENTATIVE : when.dayPrecise() ? Look.FIXED : Look.COARSE;
    }

    private static LocalDate latest(Activity activity) {
        return activity.schedule().stream()
                .map(When::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** All dates of an activity: '01/3 – 08/3'; of several the first, and how many more. */
    String time(Activity activity) {
        List<When> schedule = activity.schedule();
        if (schedule.isEmpty()) {
            return "";
        }
        String first = dates.brief(schedule.getFirst(), year);
        return schedule.size() == 1
                ? first
                : messages.text("plans.when.more", first, String.valueOf(schedule.size() - 1));
    }

    /** Who leads it, or whoever is named first. */
    String owner(Activity activity) {
        return FIRST_ROLES.stream()
                .flatMap(role -> activity.owners().stream().filter(owner -> owner.role() == role))
                .findFirst()
                .map(this::brief)
                .orElse("");
    }

    String brief(Assignment owner) {
        Optional<Desk> desk = owner.desk().map(desks::get);
        return desk.map(Desk::shortName)
                .filter(name -> !name.isBlank())
                .orElseGet(() -> owner.who().replaceFirst(TITLE_OF_DESKS, ""));
    }
}
