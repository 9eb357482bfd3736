package vn.sen.reading;

/**
 * The words of the source that prove a fact.
 *
 * @param line paragraph of {@link Reading#lines()}, from 0
 * @param start first character in it, from 0
 * @param end one past the last character
 */
public record Words(int line, int start, int end) {
    public Words {
        if (line < 0 || start < 0 || end < start) {
            throw new IllegalArgumentException("no words: " + line + ", " + start + " to " + end);
        }
    }

    /** Whether all of the other's words are among these. */
    public boolean contains(Words other) {
        return line == other.line && start <= other.start && end >= other.end;
    }

    /** Whether both have a character in common. */
    public boolean overlaps(Words other) {
        return line == other.line && start < other.end && other.start < end;
    }
}
