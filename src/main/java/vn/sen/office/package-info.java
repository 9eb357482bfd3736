/** Who the office is and whom it works with: own office, desks, partners, delegations. */
@NullMarked
package vn.sen.office;

import org.jspecify.annotations.NullMarked;
