/** Documents of every kind as one list of paragraphs: words, emphasis, cells and footnotes, and nothing of their meaning. */
@NullMarked
package vn.sen.reading.source;

import org.jspecify.annotations.NullMarked;
