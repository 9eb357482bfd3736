package vn.sen.brokenhouse.desktop.right;

/** A screen. */
public final class Right {}
