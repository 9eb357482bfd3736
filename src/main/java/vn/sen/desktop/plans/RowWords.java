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
import vn.sen.schedule.Point;
import vn.sen.schedule.Span;
import vn.sen.schedule.When;
import vn.sen.text.Messages;

/** The few words on time and owner at the end of a row. */
final class RowWords {
    private static final List<Role> FIRST_ROLES = List.of(Role.LEAD, Role.ADVISE, Role.SUPPORT, Role.DIRECT);
    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");
    private static final String TITLE_OF_DESKS = "(?iu)^(cán bộ phụ trách|bộ phận|ban|phòng)\\s+(?=\\p{L})";

    private final Messages messages;
    private final Map<DeskId, Desk> desks;
    private final int year;
    private final LocalDate today;

    /** @param year of the plan: a date in it is written without its year */
    RowWords(Messages messages, Map<DeskId, Desk> desks, int year, LocalDate today) {
        this.messages = messages;
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
        return activity.schedule().stream().map(When::last).max(LocalDate::compareTo).orElseThrow();
    }

    /** All dates of an activity: '01/3 – 08/3'; of several the first, and how many more. */
    String time(Activity activity) {
        List<When> schedule = activity.schedule();
        if (schedule.isEmpty()) {
            return "";
        }
        String first = brief(schedule.getFirst());
        return schedule.size() == 1
                ? first
                : messages.text("plans.when.more", first, String.valueOf(schedule.size() - 1));
    }

    String brief(When when) {
        String words =
                switch (when.span()) {
                    case Span.At at -> point(at.point());
                    case Span.Between between -> point(between.from()) + " – " + point(between.to());
                    case Span.Before before -> messages.text("plans.when.before", point(before.due()));
                    case Span.Since since -> messages.text("plans.when.since", point(since.from()));
                };
        return when.tentative() ? messages.text("plans.when.tentative", words) : words;
    }

    private String point(Point point) {
        LocalDate first = point.first();
        String ofYear = first.getYear() == year ? "" : "/" + first.getYear();
        return switch (point.precision()) {
            case DAY -> "%02d/%d%s".formatted(first.getDayOfMonth(), first.getMonthValue(), ofYear);
            case MONTH -> messages.text("plans.when.month", first.getMonthValue() + ofYear);
            case QUARTER ->
                messages.text("plans.when.quarter", QUARTERS.get((first.getMonthValue() - 1) / 3) + ofYear);
            case HALF_YEAR ->
                first.getMonthValue() == 1
                        ? messages.text("plans.when.firstHalf", String.valueOf(first.getYear()))
                        : messages.text("plans.when.secondHalf", String.valueOf(first.getYear()));
            case YEAR -> messages.text("plans.when.year", String.valueOf(first.getYear()));
        };
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
