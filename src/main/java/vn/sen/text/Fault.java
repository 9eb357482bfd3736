package vn.sen.text;

import java.util.List;

/**
 * Something that is not as it should be, found by a check: unlike a {@link Problem} it stops nothing.
 *
 * @param key of its sentence in the messages
 * @param arguments of that sentence
 */
public record Fault(String key, List<Object> arguments) {
    public Fault {
        arguments = List.copyOf(arguments);
    }

    public Fault(String key, Object... arguments) {
        this(key, List.of(arguments));
    }

    /** One line in the user's words. */
    public String sentence(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
