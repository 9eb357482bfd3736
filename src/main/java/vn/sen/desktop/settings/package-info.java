/** The settings: own office, desks, language and look. */
@NullMarked
package vn.sen.desktop.settings;

import org.jspecify.annotations.NullMarked;
