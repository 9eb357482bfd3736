package vn.sen.desktop.documents;

import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;

/**
 * A document in the list.
 *
 * @param pages how many pages it has, 0 while that is not known
 */
record DocumentRow(PlanId id, PlanHead head, int pages) {
    boolean draft() {
        return head.number() == null;
    }

    DocumentRow withPages(int newPages) {
        return new DocumentRow(id, head, newPages);
    }
}
