/** The pages of a document on the screen, as they will be printed. */
@NullMarked
package vn.sen.desktop.parts.pages;

import org.jspecify.annotations.NullMarked;
