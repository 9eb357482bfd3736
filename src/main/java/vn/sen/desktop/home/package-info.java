/** The home screen: what is overdue, what comes this week, what is missing; and the welcome on a first start. */
@NullMarked
package vn.sen.desktop.home;

import org.jspecify.annotations.NullMarked;
