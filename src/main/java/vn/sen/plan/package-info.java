/** A plan is one outline of items in reading order; everything else is a view of it. */
@NullMarked
package vn.sen.plan;

import org.jspecify.annotations.NullMarked;
