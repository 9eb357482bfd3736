package vn.sen.desktop.parts.pages;

/** What decides how large pages are shown. */
public enum Fit {
    /** Pages are as wide as there is room. */
    WIDTH,
    /** Whole pages are seen. */
    PAGE,
    /** The zoom that was chosen. */
    CHOSEN
}
