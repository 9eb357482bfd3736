/** An outline becomes blocks of an official document, and these become PDF and Word. */
@NullMarked
package vn.sen.writing;

import org.jspecify.annotations.NullMarked;
