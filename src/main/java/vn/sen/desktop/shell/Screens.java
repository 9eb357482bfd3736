package vn.sen.desktop.shell;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import vn.sen.desktop.parts.Habits;
import vn.sen.desktop.parts.Screen;
import vn.sen.desktop.parts.Workbench;

/** Which screens there are, and how each is made. */
public final class Screens {
    /** Makes a screen. */
    public interface Maker extends BiFunction<Workbench, Habits, Screen> {}

    private final Map<Destination, Maker> makers = new EnumMap<>(Destination.class);

    /** Adds a screen, or puts another in its place. */
    public Screens with(Destination destination, Maker maker) {
        makers.put(destination, maker);
        return this;
    }

    Set<Destination> offered() {
        return Collections.unmodifiableSet(makers.keySet());
    }

    Screen make(Destination destination, Workbench workbench, Habits habits) {
        Maker maker = makers.get(destination);
        if (maker == null) {
            throw new IllegalArgumentException("no such screen: " + destination);
        }
        return maker.apply(workbench, habits);
    }
}
