package vn.sen.schedule;

/** Whether a date is settled, or only foreseen ('dự kiến'). */
public enum Certainty {
    FIXED,
    TENTATIVE
}
