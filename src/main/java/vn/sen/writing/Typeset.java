package vn.sen.writing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.sen.plan.ItemId;

/**
 * A document set on pages.
 *
 * @param pdf the file
 * @param pages how many pages it has
 * @param spots where each item stands, in reading order
 */
@SuppressWarnings("ArrayRecordComponent") // one file, handed on as it is
public record Typeset(byte[] pdf, int pages, List<Spot> spots) {
    public Typeset {
        spots = List.copyOf(spots);
    }

    /**
     * Where an item stands on a page; one that goes over to the next page has a spot on each.
     *
     * @param page from 0
     * @param top distance of its first line from the top of the page, in millimetres
     * @param bottom distance of the end of its last line from the top of the page, in millimetres
     */
    public record Spot(ItemId item, int page, double top, double bottom) {}

    /** Where an item stands; empty if it is not on paper. */
    public List<Spot> spots(ItemId item) {
        return spots.stream().filter(spot -> spot.item().equals(item)).toList();
    }

    /**
     * The item that stands at a height of a page.
     *
     * @param page from 0
     * @param height distance from the top of the page, in millimetres
     */
    public Optional<ItemId> itemAt(int page, double height) {
        return spots.stream()
                .filter(spot -> spot.page() < page || spot.page() == page && spot.top() <= height)
                .max(Comparator.comparingInt(Spot::page).thenComparingDouble(Spot::top))
                .map(Spot::item);
    }
}
