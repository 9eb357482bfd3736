package vn.sen.desktop.gantt;

import javafx.geometry.Rectangle2D;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.schedule.Days;
import vn.sen.schedule.Shift;
import vn.sen.schedule.When;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Shape;

/**
 * A drag of a bar, by whole days: its middle moves it, an edge stretches it. What is known by its month moves by months.
 */
final class GanttDrag {
    private static final double EDGE = 6;
    private static final double WIDE_ENOUGH = 18;
    private static final double SLACK = 4;

    /** What a drag does. */
    enum Grip {
        MOVE,
        FIRST_DAY,
        LAST_DAY
    }

    private final Dated dated;
    private final Grip grip;
    private final double startX;
    private When target;
    private boolean moved;

    GanttDrag(Dated dated, Grip grip, double x) {
        this.dated = dated;
        this.grip = grip;
        this.startX = x;
        this.target = dated.when();
    }

    /** What a press at {@code x} takes hold of. */
    static Grip grip(Entry entry, Rectangle2D box, double x) {
        if (entry.shape() != Shape.BAR) {
            return Grip.MOVE;
        }
        if (x >= box.getMaxX() - EDGE && box.getWidth() >= WIDE_ENOUGH) {
            return Grip.LAST_DAY;
        }
        return x <= box.getMinX() + EDGE && box.getWidth() >= WIDE_ENOUGH ? Grip.FIRST_DAY : Grip.MOVE;
    }

    /** The pointer is at {@code x}; tells whether the drag has begun. */
    boolean to(double x, Frame frame) {
        moved |= Math.abs(x - startX) >= SLACK;
        if (moved) {
            target = target(frame.axis().days(x - startX));
        }
        return moved;
    }

    private When target(long days) {
        When when = dated.when();
        Days old = dated.entry().days();
        return switch (grip) {
            case MOVE -> Shift.by(when, days);
            case FIRST_DAY -> {
                long most = old.count() - 1;
                yield Shift.onto(when, new Days(old.first().plusDays(Math.min(days, most)), old.last()));
            }
            case LAST_DAY -> {
                long least = 1 - old.count();
                yield Shift.onto(when, new Days(old.first(), old.last().plusDays(Math.max(days, least))));
            }
        };
    }

    Dated dated() {
        return dated;
    }

    When target() {
        return target;
    }

    boolean moved() {
        return moved;
    }

    /** The days on which the bar would lie. */
    Days days() {
        return Dated.days(target);
    }
}
