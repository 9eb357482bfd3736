package vn.sen.schedule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.sen.schedule.Found.Kind;
import vn.sen.schedule.Found.Trait;
import vn.sen.schedule.Member.Bound;

/** Reads a whole expression: 'dự kiến tháng 4, tháng 10/2024', 'định kỳ trước ngày 15/6 và 10/12 hằng năm'. */
final class WhenGrammar {
    private static final String[] TENTATIVE = {
        "dự kiến", "dự định", "dự tính", "dk", "có thể", "vào khoảng", "khoảng", "~"
    };
    private static final String[] NOT_TENTATIVE = {"trong khoảng thời gian", "khoảng thời gian"};
    private static final String[] FILLERS = {
        "tổ chức",
        "diễn ra",
        "thực hiện",
        "triển khai",
        "hoàn thành",
        "xong",
        "khai mạc",
        "thời gian",
        "vào",
        "trong",
        "là",
        ":"
    };
    private static final String[] OCCASION = {
        "nhân dịp", "vào dịp", "trong dịp", "dịp", "chào mừng", "nhân ngày", "mừng"
    };
    private static final String[] OCCASION_FILLERS = {"kỷ niệm", "ngày lễ", "lễ", "các ngày", "đón", "chào mừng"};
    private static final String[] PERIOD = {"giai đoạn", "nhiệm kỳ", "nhiệm kì", "thời kỳ", "năm học"};
    private static final String[] YEARLY = {"hằng năm", "hàng năm", "mỗi năm", "mọi năm"};
    private static final String[] SEPARATORS = {", và", ",", ";", "và", "&", "hoặc", "+"};
    /** How far back the words that make a pair of years an anniversary may stand, in tokens. */
    private static final int MEMORY = 40;
    /** How many words the name of an occasion may have before its date. */
    private static final int LONGEST_NAME = 12;

    private final String source;
    private final Cursor cursor;
    private final MemberGrammar grammar;
    private final int assumed;
    private final List<Token> tokens;

    WhenGrammar(String source, List<Token> tokens, Cursor cursor, int assumed) {
        this.source = source;
        this.tokens = tokens;
        this.cursor = cursor;
        this.grammar = new MemberGrammar(cursor, assumed);
        this.assumed = assumed;
    }

    /**
     * The dates of the expression that begins at the cursor, none when there is no expression.
     *
     * @throws NoSuchDate when the calendar lacks one of them; the cursor then stands behind the expression
     */
    List<Found> read() {
        int start = cursor.at();
        boolean tentative = tentative();
        Kind kind = introduced();
        if (cursor.forgiving()) {
            cursor.skip(FILLERS);
        }
        List<Member> members = new ArrayList<>(grammar.read());
        if (members.isEmpty() && kind == Kind.OCCASION) {
            members.addAll(namedOccasion());
        }
        if (members.isEmpty()) {
            cursor.back(start);
            return List.of();
        }
        more(members);
        members.set(0, members.getFirst().startingAt(start));
        boolean yearly = cursor.eatAny(YEARLY);
        tentative |= cursor.eatAny("( dự kiến )", "( tạm thời )")
                || cursor.forgiving() && cursor.eatAny(", dự kiến", "dự kiến");
        Member last = members.removeLast();
        members.add(last.endingAt(cursor.at()));
        Certainty certainty = tentative ? Certainty.TENTATIVE : Certainty.FIXED;
        return founds(members, yearly ? Kind.YEARLY : kind, certainty);
    }

    /** 'nhân dịp Quốc khánh 2/9': the date behind the name. */
    private List<Member> namedOccasion() {
        int start = cursor.at();
        for (int words = 0; words < LONGEST_NAME && cursor.next().isWord(); words++) {
            List<Member> members = grammar.read();
            if (!members.isEmpty()) {
                return members;
            }
        }
        cursor.back(start);
        return List.of();
    }

    private boolean tentative() {
        if (cursor.eatAny(NOT_TENTATIVE)) {
            return false;
        }
        boolean tentative = cursor.eatAny(TENTATIVE);
        if (tentative) {
            cursor.skip(FILLERS);
            cursor.skip(TENTATIVE);
            cursor.skip(FILLERS);
        }
        return tentative;
    }

    /** What the words before the first date make of all of them. */
    private Kind introduced() {
        int start = cursor.at();
        cursor.eat("định kỳ");
        if (cursor.eatAny(OCCASION)) {
            cursor.skip(OCCASION_FILLERS);
            return Kind.OCCASION;
        }
        if (cursor.eatAny(PERIOD)) {
            return Kind.PERIOD;
        }
        if (cursor.at() == start && cursor.forgiving()) {
            cursor.skip("(");
            skipCount();
        }
        return Kind.PLAIN;
    }

    /** How long it takes says nothing new: '3 ngày (8-10/3)', '03 ngày, từ 8 đến 10/3'. */
    private void skipCount() {
        int start = cursor.at();
        boolean counted = cursor.eat("trong") | cursor.number(1, 60) > 0 && cursor.eat("ngày");
        cursor.skip("(", ",", ":");
        if (!counted || !cursor.sees("từ") && !cursor.peek(0).isNumber() && !cursor.sees("ngày")) {
            cursor.back(start);
        }
    }

    /** The rest of a list. In running text only what is of the same sort: after 'tháng 3,' may come anything. */
    private void more(List<Member> members) {
        while (true) {
            int before = cursor.at();
            Member last = members.getLast();
            if (!cursor.eatAny(SEPARATORS)) {
                return;
            }
            List<Member> next = grammar.read();
            boolean fits = !next.isEmpty() && (cursor.forgiving() || alike(last, next.getFirst()));
            if (!fits) {
                cursor.back(before);
                cursor.eatAny(SEPARATORS);
                Member sibling = grammar.next(last.end());
                if (sibling == null) {
                    cursor.back(before);
                    return;
                }
                next = List.of(sibling);
            }
            for (Member member : next) {
                boolean inherits = member.bound() == Bound.AT && member.to() == null && last.bound() == Bound.BEFORE;
                members.add(inherits ? member.withBound(Bound.BEFORE) : member);
            }
        }
    }

    private static boolean alike(Member last, Member next) {
        return next.from().getClass() == last.from().getClass() && !(next.from() instanceof Piece.Year);
    }

    private List<Found> founds(List<Member> members, Kind kind, Certainty certainty) {
        List<Found> founds = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            int year = yearOf(members, i);
            Set<Trait> traits = EnumSet.noneOf(Trait.class);
            if (year == Piece.UNKNOWN) {
                traits.add(Trait.YEAR_ASSUMED);
            }
            if (member.lunar()) {
                traits.add(Trait.LUNAR);
            }
            Span span = member.span(year == Piece.UNKNOWN ? assumed : year);
            Kind own = kindOf(member, kind);
            founds.add(found(member, own == Kind.ANNIVERSARY ? later(span) : span, certainty, own, traits));
        }
        return founds;
    }

    /** A date without a year takes it from a later one of its list, or else an earlier one. */
    private static int yearOf(List<Member> members, int index) {
        Member member = members.get(index);
        if (member.year() != Piece.UNKNOWN) {
            return member.year();
        }
        for (int later = index + 1; later < members.size(); later++) {
            if (members.get(later).year() != Piece.UNKNOWN) {
                return members.get(later).year();
            }
        }
        for (int earlier = index - 1; earlier >= 0; earlier--) {
            if (members.get(earlier).year() != Piece.UNKNOWN) {
                return members.get(earlier).year();
            }
        }
        return Piece.UNKNOWN;
    }

    private Found found(Member member, Span span, Certainty certainty, Kind kind, Set<Trait> traits) {
        int start = tokens.get(member.first()).start();
        int end = tokens.get(member.last() - 1).end();
        return new Found(start, end, new When(span, certainty, source.substring(start, end)), kind, traits);
    }

    private Kind kindOf(Member member, Kind introduced) {
        if (introduced == Kind.YEARLY) {
            return Kind.YEARLY;
        }
        if (introduced == Kind.PLAIN
                && (birthday(member) || member.bound() == Bound.YEARS && remembers(member.first()))) {
            return Kind.ANNIVERSARY;
        }
        if (introduced != Kind.PLAIN) {
            return introduced;
        }
        return switch (member.bound()) {
            case YEARS -> Kind.PERIOD;
            case HORIZON -> Kind.HORIZON;
            case BEFORE, UNTIL -> Kind.DEADLINE;
            case AT, SINCE, AFTER ->
                member.from() instanceof Piece.Year && member.end() instanceof Piece.Year ? Kind.YEAR : Kind.PLAIN;
        };
    }

    /** '24/6/1967 – 24/6/2024': the same day of different years. */
    private static boolean birthday(Member member) {
        return member.bound() == Bound.AT
                && member.from() instanceof Piece.Day from
                && member.to() instanceof Piece.Day to
                && from.day() == to.day()
                && from.month() == to.month()
                && from.year() != Piece.UNKNOWN
                && from.year() < to.year();
    }

    private boolean remembers(int first) {
        for (int i = first - 1; i >= 0 && i > first - MEMORY; i--) {
            Token token = tokens.get(i);
            if (token.is(".") || token.is(";") || token.is("đoạn") || token.is("nhiệm")) {
                return false;
            }
            if (token.is("niệm")
                    || token.is("lập") && tokens.get(Math.max(0, i - 1)).is("thành")) {
                return true;
            }
        }
        return false;
    }

    private static Span later(Span span) {
        return span instanceof Span.Between between ? new Span.At(between.to()) : span;
    }

    /** Whether only closing signs are left. */
    static boolean closed(Cursor cursor) {
        ClockGrammar.skipBehind(cursor);
        return cursor.atEnd();
    }
}
