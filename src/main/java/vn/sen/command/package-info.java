/** The command line; loads no JavaFX. */
@NullMarked
package vn.sen.command;

import org.jspecify.annotations.NullMarked;
