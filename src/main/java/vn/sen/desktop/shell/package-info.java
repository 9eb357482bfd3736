/** The window around the screens. */
@NullMarked
package vn.sen.desktop.shell;

import org.jspecify.annotations.NullMarked;
