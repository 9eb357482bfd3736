/** The calendar: week, month, year and a list, with a pane for the chosen day. */
@NullMarked
package vn.sen.desktop.calendar;

import org.jspecify.annotations.NullMarked;
