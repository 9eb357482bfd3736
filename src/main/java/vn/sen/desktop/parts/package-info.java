/** Controls and services that the screens share. */
@NullMarked
package vn.sen.desktop.parts;

import org.jspecify.annotations.NullMarked;
