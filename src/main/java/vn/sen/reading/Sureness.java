package vn.sen.reading;

/** How sure the reader is of a fact. */
public enum Sureness {
    /** The words say so in a form that means nothing else. */
    SURE,
    /** The usual meaning of such words. */
    LIKELY,
    /** Look at it. */
    DOUBTFUL
}
