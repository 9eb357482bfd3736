package vn.sen.desktop.partners;

import java.util.Optional;
import vn.sen.book.Edit;

/** A record being written. */
interface Form {
    /** What is to be kept of it as it stands; empty while it is incomplete, or if nothing was changed. */
    Optional<Edit> edit();

    /** Whether something stands in it that cannot be kept yet and would be lost. */
    boolean unfinished();

    /** Puts the cursor into its first field. */
    void begin();
}
