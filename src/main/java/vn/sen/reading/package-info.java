/** A Word, PDF or text file becomes an outline and proposed facts. */
@NullMarked
package vn.sen.reading;

import org.jspecify.annotations.NullMarked;
