package vn.sen.brokenhouse.desktop.left;

import vn.sen.brokenhouse.desktop.right.Right;

/** Wrong on purpose: one screen knows another. */
public record Left(Right right) {}
