/** The Gantt chart: the outline of a plan against time. */
@NullMarked
package vn.sen.desktop.gantt;

import org.jspecify.annotations.NullMarked;
