package vn.sen.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sen.office.Desk;
import vn.sen.office.PartnerId;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Role;
import vn.sen.plan.State;
import vn.sen.schedule.Precision;
import vn.sen.schedule.When;

/** Reads the facts of an activity of the sample; how far it is follows from its dates, unless the sample says it. */
final class SampleFacts {
    /** Left undone though its day is past. */
    private static final String LATE = "LATE";

    private final SampleOffice office;
    private final LocalDate today;

    private final List<When> schedule = new ArrayList<>();
    private final List<Assignment> owners = new ArrayList<>();
    private final List<PartnerId> partners = new ArrayList<>();
    private String place = "";
    private long budget;
    private String state = "";
    private String outcome = "";

    SampleFacts(SampleOffice office, LocalDate today) {
        this.office = office;
        this.today = today;
    }

    Activity read(List<String> lines) {
        lines.forEach(this::line);
        State now = stateNow();
        return new Activity(schedule, owners, partners, place, budget, now, now == State.DONE ? outcome : "");
    }

    private void line(String line) {
        String[] part = line.split(" ", 2);
        switch (part[0]) {
            case "place" -> place = part[1];
            case "money" -> budget = Long.parseLong(part[1]);
            case "state" -> state = part[1];
            case "outcome" -> outcome = part[1];
            case "with" -> {
                for (String name : part[1].split(", ")) {
                    partners.add(office.partner(name).id());
                }
            }
            case "LEAD", "SUPPORT", "ADVISE", "DIRECT" -> {
                for (String each : line.split("; ")) {
                    String[] owner = each.split(" ", 2);
                    owners.add(assignment(Role.valueOf(owner[0]), owner[1]));
                }
            }
            default -> {
                String[] date = line.split(" = ", 2);
                schedule.add(When.parse(date[0], date[1]));
            }
        }
    }

    private Assignment assignment(Role role, String who) {
        if (!office.desks().containsKey(who)) {
            return new Assignment(role, who);
        }
        Desk desk = office.desk(who);
        return new Assignment(role, desk.name(), desk.id());
    }

    private State stateNow() {
        State told = state.isEmpty() || state.equals(LATE) ? State.PLANNED : State.valueOf(state);
        if (told.closed() || told == State.POSTPONED || state.equals(LATE) || schedule.isEmpty()) {
            return told;
        }
        if (schedule.stream().allMatch(when -> when.last().isBefore(today))) {
            return State.DONE;
        }
        boolean begun = schedule.stream()
                .anyMatch(when -> !when.deadline()
                        && !when.first().isAfter(today)
                        && (when.precision() == Precision.DAY || !when.tentative()));
        return begun ? State.DOING : told;
    }
}
