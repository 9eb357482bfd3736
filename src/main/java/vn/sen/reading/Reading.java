package vn.sen.reading;

/** What was understood of a document; facts carry the words that prove them. */
public record Reading() {}
