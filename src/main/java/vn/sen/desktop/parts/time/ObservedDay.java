package vn.sen.desktop.parts.time;

import java.time.LocalDate;
import vn.sen.schedule.Days;

/**
 * An observance in a year.
 *
 * @param days the day or the days on which it is kept
 * @param name in full
 * @param shortName as shown in the cell of a month
 * @param anniversary 'Kỷ niệm 114 năm (1910 – 2024)', '' where no anniversary is counted
 * @param weight how much it weighs where there is little room
 */
public record ObservedDay(Days days, String name, String shortName, String anniversary, Weight weight) {
    /** How much it weighs where there is little room. */
    public enum Weight {
        /** A holiday, or one of women, of a friendly country or of diplomacy: the office's own work. */
        MAIN,
        OTHER
    }

    /** The day on which it is shown; one that lasts for days is shown on its first. */
    public LocalDate day() {
        return days.first();
    }
}
