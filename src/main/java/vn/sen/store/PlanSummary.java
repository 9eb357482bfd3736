package vn.sen.store;

import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;

/**
 * A plan in a list.
 *
 * @param items how many items it has
 * @param activities how many of them are activities
 */
public record PlanSummary(PlanId id, PlanHead head, int items, int activities) {}
