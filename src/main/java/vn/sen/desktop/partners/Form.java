package vn.sen.desktop.partners;

/** A record being written. */
interface Form {
    /** Keeps it if it is complete, and leaves the form. */
    void keep();

    /** Puts the cursor into its first field. */
    void begin();
}
