package vn.sen.schedule;

import java.util.List;
import vn.sen.text.Problem;

/** A well-formed date that the calendar does not have (31/4). Inside the grammar alone; people get a {@link Problem}. */
final class NoSuchDate extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    NoSuchDate(String key, Object... arguments) {
        super(key + " " + List.of(arguments), null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    Problem problem() {
        return new Problem(key, arguments.toArray());
    }
}
