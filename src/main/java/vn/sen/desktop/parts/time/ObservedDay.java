package vn.sen.desktop.parts.time;

import java.time.LocalDate;
import vn.sen.schedule.Days;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Kind;
import vn.sen.timeline.Entry.Shape;
import vn.sen.timeline.Entry.Tone;

/**
 * An observance on its day of a year.
 *
 * @param name as shown in a cell
 * @param anniversary 'Kỷ niệm 114 năm (1910 – 2024)', '' if its origin is not counted
 */
public record ObservedDay(LocalDate day, String name, String anniversary) {
    /** How it is laid out: on its day, the first free line. */
    public Entry entry() {
        return new Entry("observance#" + name, "", name, Days.of(day), Shape.BAR, Tone.FIXED, Kind.OBSERVANCE);
    }
}
