/** Pure geometry of month, year and Gantt chart: boxes, lanes, axis ticks. */
@NullMarked
package vn.sen.timeline;

import org.jspecify.annotations.NullMarked;
