package vn.sen.desktop.parts;

/** How large the interface is written. */
public enum TextSize {
    NORMAL(13),
    LARGE(14.5),
    LARGER(16);

    private final double pixels;

    TextSize(double pixels) {
        this.pixels = pixels;
    }

    /** The size of body text, in pixels. */
    public double pixels() {
        return pixels;
    }
}
