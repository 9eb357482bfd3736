package vn.sen.plan;

/** Whether labels follow the order of items, or stay as they were printed. */
public enum Numbering {
    AUTOMATIC,
    AS_PRINTED
}
