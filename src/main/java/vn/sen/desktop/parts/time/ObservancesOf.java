package vn.sen.desktop.parts.time;

import java.util.List;
import vn.sen.schedule.Days;
import vn.sen.text.Messages;

/** Observances in the words of the interface. */
public final class ObservancesOf implements Observed {
    private final Messages messages;

    public ObservancesOf(Messages messages) {
        this.messages = messages;
    }

    @Override
    public List<ObservedDay> in(Days window) {
        return List.of();
    }
}
