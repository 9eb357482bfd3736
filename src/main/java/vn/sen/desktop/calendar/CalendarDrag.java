package vn.sen.desktop.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import vn.sen.desktop.parts.time.Dated;
import vn.sen.schedule.Days;
import vn.sen.schedule.Shift;
import vn.sen.schedule.When;
import vn.sen.timeline.Entry;
import vn.sen.timeline.Entry.Shape;

/**
 * A drag of a box: its middle moves it, an edge stretches it, a box of the strip is settled on the day where it is
 * dropped. It listens at the pane that holds them all, for a drag leaves the box where it began.
 */
final class CalendarDrag {
    private static final double EDGE = 7;
    private static final double SLACK = 4;

    /** What a drag does. */
    enum Grip {
        MOVE,
        FIRST_DAY,
        LAST_DAY,
        SETTLE
    }

    /** What is told of a drag. */
    interface Listener {
        /** It would come to lie on these days; null when it is over nothing. */
        void over(@Nullable Days days, Grip grip, double sceneX, double sceneY);

        void over();

        void dropped(Dated dated, Grip grip, When when);
    }

    private record Held(Dated dated, Grip grip, LocalDate from, double sceneX, double sceneY) {}

    private final BiFunction<Double, Double, Optional<LocalDate>> dayAt;
    private final Listener listener;
    private @Nullable Held held;
    private @Nullable When target;
    private boolean moved;

    CalendarDrag(BiFunction<Double, Double, Optional<LocalDate>> dayAt, Listener listener) {
        this.dayAt = dayAt;
        this.listener = listener;
    }

    /** The box under an event, if any. */
    static @Nullable BoxView boxOf(MouseEvent event) {
        if (!(event.getTarget() instanceof Node node)) {
            return null;
        }
        @Nullable Node at = node;
        while (at != null && !(at instanceof BoxView)) {
            at = at.getParent();
        }
        return (BoxView) at;
    }

    void pressed(MouseEvent event, BoxView box, Dated dated) {
        boolean throughout =
                box.getStyleClass().contains("whole") && box.entry().shape() == Shape.BAR;
        if (event.getButton() != MouseButton.PRIMARY || throughout) {
            return;
        }
        double x = box.sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
        Grip grip = grip(box, x);
        LocalDate from = dayAt.apply(event.getSceneX(), event.getSceneY())
                .orElse(dated.entry().days().first());
        held = new Held(dated, grip, from, event.getSceneX(), event.getSceneY());
        target = null;
        moved = false;
    }

    void dragged(MouseEvent event) {
        @Nullable Held now = held;
        if (now == null) {
            return;
        }
        double far = Math.hypot(event.getSceneX() - now.sceneX(), event.getSceneY() - now.sceneY());
        if (!moved && far < SLACK) {
            return;
        }
        moved = true;
        @Nullable
        LocalDate day = dayAt.apply(event.getSceneX(), event.getSceneY()).orElse(null);
        target = day == null ? null : target(now, day);
        @Nullable When to = target;
        listener.over(to == null ? null : to.shownDays(), now.grip(), event.getSceneX(), event.getSceneY());
    }

    /** Ends the drag; false when it was none, but a click. */
    boolean released() {
        @Nullable Held now = held;
        @Nullable When to = target;
        boolean was = moved;
        cancel();
        if (now != null && was && to != null) {
            listener.dropped(now.dated(), now.grip(), to);
        }
        return was;
    }

    /** Ends the drag without a drop; false when there was none. */
    boolean cancel() {
        boolean was = held != null && moved;
        held = null;
        target = null;
        moved = false;
        if (was) {
            listener.over();
        }
        return was;
    }

    /** The pointer that tells what a press would do. */
    static Cursor cursor(BoxView box, double x) {
        return switch (grip(box, x)) {
            case FIRST_DAY, LAST_DAY -> Cursor.H_RESIZE;
            case MOVE, SETTLE -> Cursor.HAND;
        };
    }

    private static Grip grip(BoxView box, double x) {
        Entry entry = box.entry();
        if (entry.shape() == Shape.PERIOD) {
            return Grip.SETTLE;
        }
        if (entry.shape() == Shape.BAR) {
            if (x >= box.getWidth() - EDGE && !box.getStyleClass().contains("cut-right")) {
                return Grip.LAST_DAY;
            }
            if (x <= EDGE && !box.getStyleClass().contains("cut-left")) {
                return Grip.FIRST_DAY;
            }
        }
        return Grip.MOVE;
    }

    private static When target(Held held, LocalDate day) {
        When when = held.dated().when();
        Days days = held.dated().entry().days();
        return switch (held.grip()) {
            case SETTLE -> When.on(day);
            case MOVE -> Shift.by(when, ChronoUnit.DAYS.between(held.from(), day));
            case FIRST_DAY -> Shift.onto(when, new Days(day.isAfter(days.last()) ? days.last() : day, days.last()));
            case LAST_DAY -> Shift.onto(when, new Days(days.first(), day.isBefore(days.first()) ? days.first() : day));
        };
    }
}
