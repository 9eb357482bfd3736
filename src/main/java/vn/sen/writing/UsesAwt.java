package vn.sen.writing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a class below the desktop that touches AWT all the same, and says why. */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UsesAwt {
    /** The reason. */
    String value();
}
