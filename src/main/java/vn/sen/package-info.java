/** Sen: one plan, many views. */
@NullMarked
package vn.sen;

import org.jspecify.annotations.NullMarked;
