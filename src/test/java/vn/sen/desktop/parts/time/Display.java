package vn.sen.desktop.parts.time;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Whether there is a real display: without one a drag's events go to the node under the pointer. */
public final class Display {
    private Display() {}

    /** Skips the test where there is none. */
    public static void need() {
        String platform = System.getProperty("glass.platform", "");
        boolean headless = platform.equals("Headless") || (System.getenv("DISPLAY") == null && isLinux());
        assumeTrue(!headless, "left out: drags need a display (run under xvfb without -Dglass.platform=Headless)");
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }
}
