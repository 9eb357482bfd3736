package vn.sen.plan;

/** What an item of the outline is. */
public enum ItemKind {
    /** A numbered or unnumbered heading with items below it. */
    HEADING,
    /** Running text, or a list line. */
    PARAGRAPH,
    /** Something that is done: it bears {@link Activity} facts. A heading may bear them too. */
    ACTIVITY,
    /** A line that sets a target. */
    TARGET,
    /** A line that says who does what. */
    ASSIGNMENT,
    /** A legal basis ('Căn cứ ...', 'Thực hiện ...') before the first section. */
    BASIS,
    /** The closing formula ('Trên đây là Kế hoạch ...'). */
    CLOSING,
    /** A table; its items are {@link #ROW}s. */
    TABLE,
    /** A row of a table: cells separated by a tab; the first row of a table is its head. */
    ROW,
    /** A footnote, standing after the item that cites it. */
    FOOTNOTE
}
