package vn.sen.reading;

import java.util.List;

/**
 * Something in the document that the clerk should look at; nothing of it was changed.
 *
 * @param kind what it is; its sentence is the message {@code reading.remark.KIND}
 * @param details what the sentence names, as {0}, {1}, ...
 */
public record Remark(Kind kind, List<String> details, Words words) {
    /** What is odd. */
    public enum Kind {
        /** A word stands twice: {0}. */
        DOUBLED_WORD,
        /** Document {0} is dated {1} and {2}. */
        TWO_DATES,
        /** Label {0} stands where {1} would follow. */
        MISNUMBERED,
        /** {0} is no date that exists. */
        NO_SUCH_DATE,
        /** The text {0} looks like a date and could not be read as one. */
        NOT_UNDERSTOOD,
        /** The letters were in an old encoding ({0}) and were converted. */
        OLD_ENCODING,
        /** An assignment names the item {0}, which is not there. */
        NO_SUCH_ITEM
    }

    public Remark {
        details = List.copyOf(details);
    }
}
