package vn.sen.plan;

/** How far an activity is. */
public enum State {
    /** dự kiến */
    PLANNED,
    /** đã chốt */
    SETTLED,
    /** đang làm */
    DOING,
    /** xong */
    DONE,
    /** hoãn */
    POSTPONED,
    /** hủy */
    CANCELLED;

    /** Whether nothing is left to do. */
    public boolean closed() {
        return this == DONE || this == CANCELLED;
    }
}
