package vn.sen.command;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import vn.sen.text.Messages;

/**
 * What a command is given: the language that it speaks, where it prints, what time it is. Output is UTF-8, whatever the
 * locale says, so that scripts get the same everywhere.
 */
public record Terminal(Messages messages, PrintWriter out, PrintWriter err, Clock clock) {
    /** The terminal that Sen was started in. */
    public static Terminal of(PrintStream out, PrintStream err) {
        return new Terminal(new Messages(language(System.getenv())), utf8(out), utf8(err), Clock.systemDefaultZone());
    }

    /** English where the environment asks for it; Vietnamese otherwise, also where it says nothing ('C'). */
    static Locale language(Map<String, String> environment) {
        for (String variable : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isBlank()) {
                return value.startsWith("en") ? Messages.ENGLISH : Messages.VIETNAMESE;
            }
        }
        return Messages.VIETNAMESE;
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /** Prints one line. */
    public void line(String text) {
        out.println(text);
    }

    /** Prints one line of the messages. */
    public void say(String key, Object... arguments) {
        out.println(messages.text(key, arguments));
    }
}
