/** How things that stand in time look and change, the same in the calendar and in the Gantt chart. */
@NullMarked
package vn.sen.desktop.parts.time;

import org.jspecify.annotations.NullMarked;
