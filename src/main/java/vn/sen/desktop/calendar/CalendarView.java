package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.sen.schedule.Days;
import vn.sen.timeline.MonthLayout;

/** How much of the calendar is shown, and as what. */
public enum CalendarView {
    WEEK,
    MONTH,
    YEAR,
    AGENDA;

    /** The days that are loaded to show the period around a day. */
    Days window(LocalDate anchor) {
        YearMonth month = YearMonth.from(anchor);
        return switch (this) {
            case WEEK -> MonthLayout.week(anchor);
            case MONTH -> MonthLayout.window(month);
            case YEAR -> new Days(anchor.withDayOfYear(1), anchor.withDayOfYear(anchor.lengthOfYear()));
            case AGENDA -> new Days(month.atDay(1), month.atEndOfMonth());
        };
    }

    /** The days of the period itself, without the neighbouring months' days that a month shows too. */
    Days period(LocalDate anchor) {
        return this == MONTH ? AGENDA.window(anchor) : window(anchor);
    }

    /** A day in the period that many periods later; earlier if negative. */
    LocalDate turned(LocalDate anchor, int periods) {
        return switch (this) {
            case WEEK -> anchor.plusWeeks(periods);
            case MONTH, AGENDA -> anchor.plusMonths(periods);
            case YEAR -> anchor.plusYears(periods);
        };
    }
}
