/**
 * A date as far as it is known: precision, certainty, lunar days, observances. Stands on java.time, Time4J and {@link
 * vn.sen.text}.
 */
@NullMarked
package vn.sen.schedule;

import org.jspecify.annotations.NullMarked;
