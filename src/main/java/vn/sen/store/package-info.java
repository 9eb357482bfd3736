/** The book on the disk: an H2 file, its schema, its SQL, its backups. No SQL stands anywhere else. */
@NullMarked
package vn.sen.store;

import org.jspecify.annotations.NullMarked;
