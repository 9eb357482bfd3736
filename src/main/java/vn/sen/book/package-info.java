/** The open plan book: every query, every edit, undo, and word of what changed. */
@NullMarked
package vn.sen.book;

import org.jspecify.annotations.NullMarked;
