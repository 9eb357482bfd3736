package vn.sen.brokenhouse.cellar;

/** Wrong on purpose: the house has no cellar. */
public final class Ghost {}
