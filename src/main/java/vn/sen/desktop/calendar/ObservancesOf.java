package vn.sen.desktop.calendar;

import java.util.List;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;

/** Observances in the words of the interface. */
final class ObservancesOf implements Observed {
    private final Messages messages;

    ObservancesOf(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<ObservedDay> in(Days window) {
        return List.of();
    }
}
