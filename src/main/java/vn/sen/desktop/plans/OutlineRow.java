package vn.sen.desktop.plans;

import vn.sen.plan.Item;

/**
 * A line of the outline as it is shown.
 *
 * @param item without what stands below it
 * @param depth how many items stand above it
 * @param folding whether something stands below it, and whether that is shown
 * @param note what is hidden below it, '' for nothing
 * @param mark how well its time is known
 * @param time its time in few words, '' for none
 * @param owner who has it in few words, '' for nobody
 */
record OutlineRow(Item item, int depth, Folding folding, String note, TimeMark.Look mark, String time, String owner) {
    enum Folding {
        LEAF,
        OPEN,
        CLOSED
    }

    /** Whether it bears a time or an owner, which stand in columns of their own. */
    boolean columned() {
        return !time.isEmpty() || !owner.isEmpty();
    }
}
