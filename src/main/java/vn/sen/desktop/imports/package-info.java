/** The import check: what was understood of a document, beside its own words, before anything is written. */
@NullMarked
package vn.sen.desktop.imports;

import org.jspecify.annotations.NullMarked;
