/** Kế hoạch: plans by year, the outline written in place, and the facts of the chosen item. */
@NullMarked
package vn.sen.desktop.plans;

import org.jspecify.annotations.NullMarked;
