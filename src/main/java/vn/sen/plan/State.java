package vn.sen.plan;

import java.time.LocalDate;
import vn.sen.schedule.When;

/** How far an activity is. */
public enum State {
    /** dự kiến */
    PLANNED,
    /** đã chốt */
    SETTLED,
    /** đang làm */
    DOING,
    /** xong */
    DONE,
    /** hoãn */
    POSTPONED,
    /** hủy */
    CANCELLED;

    /** Whether nothing is left to do. */
    public boolean closed() {
        return this == DONE || this == CANCELLED;
    }

    /**
     * Whether it should have been done: nothing closed it, and its last possible day went by. What was due more than a
     * year ago is history that nobody chases, so that last year's plan read in today is not red all over.
     */
    public boolean overdue(When when, LocalDate today) {
        LocalDate last = when.shownDays().last();
        return !closed() && this != POSTPONED && last.isBefore(today) && last.isAfter(today.minusYears(1));
    }
}
