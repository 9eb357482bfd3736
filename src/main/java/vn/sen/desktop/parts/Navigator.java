package vn.sen.desktop.parts;

/** Goes to places. */
public interface Navigator {
    void go(Place place);
}
