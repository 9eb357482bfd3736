package vn.sen.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.schedule.Member.Bound;

/** Reads one date of an expression, with the words that bound it: 'từ 1/3 đến 17/3', 'trước 20/6', '15-17/10'. */
final class MemberGrammar {
    private static final String[] BEFORE = {"trước ngày", "trước", "không quá"};
    private static final String[] UNTIL = {
        "chậm nhất",
        "muộn nhất",
        "hạn cuối cùng",
        "hạn cuối",
        "hạn chót",
        "thời hạn",
        "hạn",
        "từ nay đến hết",
        "từ nay đến",
        "từ nay tới",
        "không muộn hơn",
        "hạn hoàn thành",
        "deadline",
        "cho đến hết",
        "đến hết",
        "tới hết",
        "hết"
    };
    private static final String[] AIM = {"tầm nhìn đến", "tầm nhìn", "cho đến", "đến", "tới"};
    private static final String[] SINCE = {"bắt đầu từ", "kể từ", "tính từ", "từ sau", "từ"};
    private static final String[] FILLERS = {"là", "vào", "đến", "trước", "hết", "trong", "khoảng", ":"};
    private static final String[] TO = {"cho đến hết", "cho đến", "đến hết", "đến", "tới hết", "tới", "-"};

    private final Cursor cursor;
    private final PieceGrammar pieces;
    private final YearGrammar years;
    private final int assumed;

    MemberGrammar(Cursor cursor, int assumed) {
        this.cursor = cursor;
        this.pieces = new PieceGrammar(cursor, assumed);
        this.years = new YearGrammar(cursor, assumed);
        this.assumed = assumed;
    }

    /** The dates that stand next: mostly one, several for '15, 16 và 17/3'; none leaves the cursor where it is. */
    List<Member> read() {
        int start = cursor.at();
        Member one = one(start);
        if (one != null) {
            return List.of(one.startingAt(start).endingAt(cursor.at()));
        }
        cursor.back(start);
        List<Member> days = daysOfOneMonth();
        if (days.isEmpty()) {
            cursor.back(start);
        }
        return days;
    }

    private @Nullable Member one(int begin) {
        int start = ClockGrammar.skipHours(cursor) ? cursor.at() : begin;
        if (cursor.eatAny(BEFORE)) {
            return bounded(Bound.BEFORE);
        }
        if (cursor.eatAny(UNTIL)) {
            return bounded(Bound.UNTIL);
        }
        if (cursor.eatAny(SINCE)) {
            Member range = range();
            return range != null && range.bound() == Bound.AT ? range.withBound(Bound.SINCE) : range;
        }
        if (cursor.eatAny(AIM)) {
            Member aim = bounded(Bound.UNTIL);
            return aim != null && aim.from() instanceof Piece.Year ? aim.withBound(Bound.HORIZON) : aim;
        }
        if (cursor.eat("sau")) {
            return bounded(Bound.AFTER);
        }
        cursor.back(start);
        return range();
    }

    private @Nullable Member bounded(Bound bound) {
        int start = cursor.at();
        cursor.skip(FILLERS);
        Piece piece = pieces.read();
        if (piece == null) {
            piece = yearAlone();
        }
        if (piece == null) {
            return null;
        }
        boolean farYear = piece instanceof Piece.Year && piece.year() > assumed;
        return new Member(start, cursor.at(), farYear ? Bound.HORIZON : bound, piece, null);
    }

    /** The year of 'đến 2030', and that of 'đến hết năm'. */
    private @Nullable Piece yearAlone() {
        int year = cursor.number(assumed, YearGrammar.MOST);
        if (year > 0) {
            return new Piece.Year(year);
        }
        boolean whole =
                cursor.sees(-1, "hết") && cursor.eat("năm") && !cursor.peek(0).isWord();
        return whole ? new Piece.Year(Piece.UNKNOWN) : null;
    }

    /** A piece, or two with 'đến' or a dash between them. */
    private @Nullable Member range() {
        int start = cursor.at();
        Member span = yearPair();
        if (span == null) {
            cursor.back(start);
            span = fromBareNumber();
        }
        if (span != null) {
            return span;
        }
        cursor.back(start);
        Piece from = pieces.read();
        if (from == null) {
            return null;
        }
        if (from instanceof Piece.Day) {
            pieces.skipGloss();
        }
        int single = cursor.at();
        Piece to = cursor.eatAny(TO) ? endOf(from, start) : null;
        if (to == null) {
            cursor.back(single);
        }
        return new Member(start, cursor.at(), Bound.AT, from, to);
    }

    private @Nullable Piece endOf(Piece from, int start) {
        boolean dash = cursor.sees(-1, "-");
        int end = cursor.at();
        Piece to = pieces.read();
        if (to == null) {
            to = yearAlone();
        }
        if (to != null && (to.getClass() == from.getClass() || cursor.forgiving() || !dash)) {
            return to;
        }
        cursor.back(end);
        boolean opened = cursor.forgiving() || cursor.sees(start - end - 1, "từ");
        return sibling(from, opened);
    }

    /** The 'III/2024' behind 'quý II-', the '5' behind 'tháng 3-'. */
    private @Nullable Piece sibling(Piece first, boolean expected) {
        int number = pieces.bare();
        Piece piece = number < 1 ? null : first.sibling(number);
        if (piece == null) {
            return null;
        }
        int year = years.suffix();
        boolean day = first instanceof Piece.Day || first instanceof Piece.Lunar;
        boolean closed = year != Piece.UNKNOWN || !day && !cursor.peek(0).isWord() && NumberGuard.mayEndMonth(cursor);
        if (!expected && !closed) {
            return null;
        }
        return year == Piece.UNKNOWN ? piece : piece.in(year);
    }

    /** The next of a list that names its month or quarter only once: 'quý I, II', 'tháng 3, 4 và 5'. */
    @Nullable
    Member next(Piece first) {
        int start = cursor.at();
        Piece piece = first instanceof Piece.Day ? null : sibling(first, cursor.forgiving());
        if (piece == null || first instanceof Piece.Year) {
            cursor.back(start);
            return null;
        }
        return Member.at(start, cursor.at(), piece);
    }

    /** '2022-2025', 'năm 2022 đến năm 2025'. */
    private @Nullable Member yearPair() {
        int start = cursor.at();
        cursor.eat("năm");
        int first = NumberGuard.mayStart(cursor) ? cursor.number(YearGrammar.LEAST, YearGrammar.MOST) : -1;
        if (first < 0 || !cursor.eatAny(TO)) {
            return null;
        }
        cursor.eat("năm");
        int second = cursor.number(YearGrammar.LEAST, YearGrammar.MOST);
        boolean pair = second > first && NumberGuard.mayEnd(cursor) && !cursor.sees("-");
        return pair ? new Member(start, cursor.at(), Bound.YEARS, new Piece.Year(first), new Piece.Year(second)) : null;
    }

    /** '15-17/10', 'ngày 15 đến ngày 17 tháng 10', 'I - II' of 'quý I - II/2024' being read elsewhere. */
    private @Nullable Member fromBareNumber() {
        int start = cursor.at();
        boolean opened = cursor.sees(-1, "từ") || cursor.sees("ngày") || cursor.forgiving();
        int number = NumberGuard.mayStart(cursor) ? pieces.bare() : -1;
        if (number < 1 || !cursor.eatAny(TO) || !opened && !cursor.sees(-1, "-")) {
            return null;
        }
        boolean dashes = cursor.peek(1).is("-");
        Piece to = pieces.read();
        Piece from = to == null || dashes ? null : earlier(to, number);
        return from == null || !named(start, to) ? null : new Member(start, cursor.at(), Bound.AT, from, to);
    }

    /** A day may go without 'ngày'; '3-5/2024' are months, but '3-5-2024' is a day. */
    private boolean named(int start, @Nullable Piece to) {
        Token word = cursor.peek(start - cursor.at());
        return switch (to) {
            case Piece.Day day -> !word.is("tháng") && !word.is("quý") && !word.is("năm");
            case Piece.Lunar day -> !word.is("tháng");
            case Piece.Month month -> cursor.sees(-2, "/") || word.is("tháng");
            case Piece.Quarter quarter -> cursor.forgiving() || word.is("quý");
            case null, default -> false;
        };
    }

    /** The begin of a range that names only a number: '28 - 03/3' begins in the month before. */
    private static @Nullable Piece earlier(Piece to, int number) {
        if (to instanceof Piece.Day day && number > day.day()) {
            boolean january = day.month() == 1;
            int year = january && day.year() != Piece.UNKNOWN ? day.year() - 1 : day.year();
            return new Piece.Day(number, january ? 12 : day.month() - 1, year);
        }
        return to.sibling(number);
    }

    /** 'ngày 15, 16 và 17/3/2024'. */
    private List<Member> daysOfOneMonth() {
        int begin = cursor.at();
        boolean called = cursor.eatAny("các ngày", "trong các ngày", "ngày", "mùng", "mồng");
        if (!called && !cursor.forgiving()) {
            return List.of();
        }
        record Number(int first, int last, int value) {}
        List<Number> numbers = new ArrayList<>();
        int first = begin;
        int value = cursor.number(1, 31);
        while (value > 0 && cursor.eatAny(", và", ",", "và", "&", "+", "hoặc")) {
            numbers.add(new Number(first, cursor.at() - 1, value));
            first = cursor.at();
            Piece last = pieces.read();
            if (last instanceof Piece.Day || last instanceof Piece.Lunar) {
                List<Member> members = new ArrayList<>();
                for (Number number : numbers) {
                    Piece sibling = last.sibling(number.value());
                    if (sibling != null) {
                        members.add(Member.at(number.first(), number.last(), sibling));
                    }
                }
                members.add(Member.at(first, cursor.at(), last));
                return members;
            }
            cursor.back(first);
            value = cursor.number(1, 31);
        }
        return List.of();
    }
}
