package vn.sen.desktop.parts.time;

import java.util.List;
import vn.sen.schedule.Days;

/** Tells the observances of some days. */
@FunctionalInterface
public interface Observed {
    List<ObservedDay> in(Days window);
}
