package vn.sen.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A failure that the user can mend: it is told in her words. The message of this exception is for the log alone.
 */
public class Problem extends Exception {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<Object> arguments;

    /** @param key of the sentence in the messages, as {@code problem.file.empty} */
    public Problem(String key, Object... arguments) {
        this(null, key, arguments);
    }

    public Problem(@Nullable Throwable cause, String key, Object... arguments) {
        super(key + " " + List.of(arguments), cause);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    /** The one clear sentence: what happened, what is safe, what to do next. */
    public String sentence(Messages messages) {
        return messages.text(key, arguments.toArray());
    }
}
