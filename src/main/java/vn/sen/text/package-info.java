/** Words for people in the chosen language, and what is particular to Vietnamese text. Stands on the JDK alone. */
@NullMarked
package vn.sen.text;

import org.jspecify.annotations.NullMarked;
