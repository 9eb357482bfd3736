package vn.sen.plan;

/**
 * A stretch of an item's text that names another item ('1.8' in 'mục 1.8, 1.9') and prints the label it bears now.
 *
 * @param start first character, counted from 0
 * @param end one past the last character
 * @param target the item that is named
 */
public record Reference(int start, int end, ItemId target) {}
