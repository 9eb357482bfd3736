package vn.sen.schedule;

/** How finely a date is known, from the finest to the coarsest. */
public enum Precision {
    DAY,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
}
