package vn.sen.book;

import vn.sen.store.Changes;

/**
 * A change of the book as a value: it knows how to do itself, and its opposite. Screens never write; they hand edits to
 * {@link PlanBook#apply}.
 */
public sealed interface Edit permits Edits.Known {
    void apply(Changes changes);

    /** The edit that takes this one back. */
    Edit inverse();
}
