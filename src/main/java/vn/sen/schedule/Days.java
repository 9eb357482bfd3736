package vn.sen.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A day range inclusive at both ends, as the office counts ('từ ngày 01/3 đến ngày 17/3' is 17 days). */
public record Days(LocalDate first, LocalDate last) {
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("ends before it starts: " + first + " .. " + last);
        }
    }

    public static Days of(LocalDate day) {
        return new Days(day, day);
    }

    public boolean overlaps(Days other) {
        return !first.isAfter(other.last) && !last.isBefore(other.first);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Number of days, both ends counted; at least 1. */
    public long count() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}
