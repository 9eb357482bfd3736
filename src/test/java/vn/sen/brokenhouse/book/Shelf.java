package vn.sen.brokenhouse.book;

import java.sql.Connection;

/** Wrong on purpose: the store is the only room that speaks SQL. */
public record Shelf(Connection connection) {}
