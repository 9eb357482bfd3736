/** Văn bản: the documents of the book, their pages, saving and printing them. */
@NullMarked
package vn.sen.desktop.documents;

import org.jspecify.annotations.NullMarked;
