package vn.sen.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date of an expression before its years are known.
 *
 * @param first token at which its words begin
 * @param last token after which they end
 * @param from the piece, or where a range begins
 * @param to where a range ends, null if it is none
 */
record Member(
        int first,
        int last,
        Bound bound,
        Piece from,
        @Nullable Piece to) {
    /** How a piece bounds the time that is meant. */
    enum Bound {
        /** On it, or from one to the other. */
        AT,
        /** 'trước': it must be done when the piece begins; a day is told as it is typed. */
        BEFORE,
        /** 'đến hết', 'chậm nhất': the piece itself is still good. */
        UNTIL,
        /** 'đến năm 2030': an aim, not a due date. */
        HORIZON,
        /** 'từ', 'kể từ': from its first day on, or to where the range ends. */
        SINCE,
        /** 'sau': from its end on. */
        AFTER,
        /** From year to year. */
        YEARS
    }

    static Member at(int first, int last, Piece piece) {
        return new Member(first, last, Bound.AT, piece, null);
    }

    Piece end() {
        return to == null ? from : to;
    }

    /** A year that its words name, {@link Piece#UNKNOWN} if none. */
    int year() {
        return end().year() != Piece.UNKNOWN ? end().year() : from.year();
    }

    boolean lunar() {
        return from.lunar() || end().lunar();
    }

    Member withBound(Bound newBound) {
        return new Member(first, last, newBound, from, to);
    }

    Member startingAt(int token) {
        return new Member(token, last, bound, from, to);
    }

    Member endingAt(int token) {
        return new Member(first, token, bound, from, to);
    }

    /**
     * The stretch of time.
     *
     * @param assumed the year of pieces that name none
     */
    Span span(int assumed) {
        if (to != null) {
            return range(from, to, assumed);
        }
        Piece dated = from.year() == Piece.UNKNOWN ? from.in(assumed) : from;
        Piece.Ends ends = dated.ends();
        boolean day = ends.from().precision() == Precision.DAY && ends.from().equals(ends.to());
        return switch (bound) {
            case AT, YEARS -> ends.span();
            case BEFORE ->
                new Span.Before(day ? ends.from() : Point.day(ends.from().first()));
            case UNTIL, HORIZON -> new Span.Before(ends.to());
            case SINCE -> new Span.Since(ends.from());
            case AFTER ->
                new Span.Since(day ? ends.from() : Point.day(ends.to().last().plusDays(1)));
        };
    }

    private static Span range(Piece from, Piece to, int assumed) {
        boolean fromKnown = from.year() != Piece.UNKNOWN;
        boolean toKnown = to.year() != Piece.UNKNOWN;
        if (fromKnown && toKnown) {
            return between(from, to);
        }
        if (toKnown) {
            int year = to instanceof Piece.Year ? Math.min(assumed, to.year()) : to.year();
            return backwards(from.in(year), to) ? between(from.in(year - 1), to) : between(from.in(year), to);
        }
        int year = fromKnown ? from.year() : assumed;
        Piece begin = fromKnown ? from : from.in(assumed);
        return backwards(begin, to.in(year)) ? between(begin, to.in(year + 1)) : between(begin, to.in(year));
    }

    /** 'từ đầu năm' begins on a day, whatever 'đầu năm' means by itself. */
    private static Point edge(Piece piece, Point point, LocalDate day) {
        return piece instanceof Piece.Months && point.precision() != Precision.HALF_YEAR ? Point.day(day) : point;
    }

    private static boolean backwards(Piece from, Piece to) {
        return to.ends().to().last().isBefore(from.ends().from().first());
    }

    private static Span between(Piece from, Piece to) {
        Point begin = edge(from, from.ends().from(), from.ends().from().first());
        Point end = edge(to, to.ends().to(), to.ends().to().last());
        if (end.last().isBefore(begin.first())) {
            throw new NoSuchDate("problem.when.backwards");
        }
        return begin.equals(end) ? new Span.At(begin) : new Span.Between(begin, end);
    }
}
