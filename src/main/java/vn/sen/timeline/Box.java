package vn.sen.timeline;

/**
 * The part of an entry that lies in one week.
 *
 * @param week row of the week in its layout, from 0
 * @param first first column, 0 for Monday to 6 for Sunday
 * @param last last column, not before the first
 * @param lane line within the week, from 0 at the top
 * @param left how it begins
 * @param right how it ends
 */
public record Box(Entry entry, int week, int first, int last, int lane, End left, End right) {
    /** An end of a box. */
    public enum End {
        /** The entry begins or ends here. */
        OWN,
        /** The entry goes on beyond the week: drawn square, up to the edge. */
        CUT
    }

    public Box {
        if (first < 0 || last > 6 || first > last || lane < 0 || week < 0) {
            throw new IllegalArgumentException(
                    "no box: week %d, lane %d, columns %d to %d".formatted(week, lane, first, last));
        }
    }

    /** Whether it covers a column. */
    public boolean covers(int column) {
        return first <= column && column <= last;
    }

    /** The columns of it from one to another; where it goes on beyond them it is cut. */
    Box part(int from, int to) {
        return new Box(entry, week, from, to, lane, from == first ? left : End.CUT, to == last ? right : End.CUT);
    }

    Box inLane(int newLane) {
        return new Box(entry, week, first, last, newLane, left, right);
    }
}
