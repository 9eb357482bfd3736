package vn.sen.desktop.documents;

/** What decides how large pages are shown. */
public enum Fit {
    /** Pages are as wide as there is room. */
    WIDTH,
    /** Whole pages are seen. */
    PAGE,
    /** The zoom that was chosen. */
    CHOSEN
}
