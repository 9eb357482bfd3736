/** A date as far as it is known: precision, certainty, lunar days, observances. Stands on java.time and Time4J alone. */
@NullMarked
package vn.sen.schedule;

import org.jspecify.annotations.NullMarked;
