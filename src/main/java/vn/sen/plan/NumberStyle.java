package vn.sen.plan;

/** The form of a label. */
public enum NumberStyle {
    /** No label. */
    NONE,
    /** 'Phần thứ nhất', 'Chương I'. */
    PART,
    /** 'A.' */
    UPPER_LETTER,
    /** 'I.' */
    ROMAN,
    /** '1.' */
    DECIMAL,
    /** '1.1', under a decimal. */
    PATH,
    /** 'a)' in Vietnamese letter order, with đ. */
    LETTER,
    /** '-' */
    DASH,
    /** '+' */
    PLUS,
    /** '*' */
    STAR
}
