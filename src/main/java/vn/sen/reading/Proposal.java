package vn.sen.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Direction;
import vn.sen.plan.Role;
import vn.sen.schedule.When;

/** A fact that the reader proposes, with the words that prove it. The clerk accepts, corrects or drops it. */
public sealed interface Proposal {
    /** The words of the source that prove it. */
    Words words();

    Sureness sureness();

    /** A field of the letterhead or title. */
    enum Field {
        KIND,
        NUMBER,
        SYMBOL,
        SUPERIOR,
        ISSUER,
        PLACE,
        /** ISO date. */
        DATE,
        /** The year that the plan is for. */
        YEAR,
        TITLE
    }

    /** Part of who signs. */
    enum SignerPart {
        AUTHORITY,
        POSITION,
        NAME
    }

    /** How a target compares. */
    enum Comparator {
        /** 'trên' */
        MORE(">"),
        /** 'ít nhất', 'tối thiểu', 'từ ... trở lên' */
        AT_LEAST(">="),
        /** a bare number */
        EXACTLY("="),
        /** 'không quá' */
        AT_MOST("<=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Whether an agreement is a memorandum ('biên bản ghi nhớ') or more. */
    enum AgreementKind {
        MOU,
        AGREEMENT
    }

    /** How often a report is asked for. */
    enum Rhythm {
        MONTH,
        QUARTER,
        HALF_YEAR,
        YEAR
    }

    /** A field of the letterhead or title; its value as text. */
    record Head(Field field, String value, Words words, Sureness sureness) implements Proposal {}

    /**
     * A document cited by number.
     *
     * @param number '11/KH-BTV', '12-CT/TW', '80/2020/NĐ-CP': no inner spaces, hyphens for dashes
     * @param date its date, null where none is given
     */
    record Citation(String number, @Nullable LocalDate date, Words words, Sureness sureness) implements Proposal {}

    /** A numbered heading: its label without closing mark, its text without closing colon. */
    record Heading(int node, String label, String text, Words words, Sureness sureness) implements Proposal {}

    /**
     * Something that is done.
     *
     * @param node the node of the outline that tells it
     * @param label its number without closing mark, '' where it has none
     * @param text its whole text; for a row, its content cell
     * @param schedule when it happens, in the order of the text; empty where no date is given
     * @param owners who leads and supports it, as its row says
     * @param place where, '' if not said
     */
    record Event(
            int node,
            String label,
            String text,
            List<When> schedule,
            List<Owner> owners,
            String place,
            Words words,
            Sureness sureness)
            implements Proposal {
        public Event {
            schedule = List.copyOf(schedule);
            owners = List.copyOf(owners);
        }
    }

    /** Somebody with a role in an activity. */
    record Owner(Role role, String who) {}

    /**
     * Who has to do what.
     *
     * @param items labels named in the text, in its order, ranges spelled out; empty where none is named
     * @param nodes the nodes that the labels name, as far as they are found
     */
    record Task(
            int node, Role role, String who, List<String> items, List<Integer> nodes, Words words, Sureness sureness)
            implements Proposal {
        public Task {
            items = List.copyOf(items);
            nodes = List.copyOf(nodes);
        }
    }

    /** A target: 'Trên 90% cán bộ ...' is {@code > 90 %}. */
    record Target(
            int node, String text, Comparator comparator, double value, String unit, Words words, Sureness sureness)
            implements Proposal {}

    /**
     * Something due.
     *
     * @param due EDTF; 'R/../06-15' is before 15 June every year
     * @param text the sentence
     */
    record Deadline(int node, String due, String text, Words words, Sureness sureness) implements Proposal {
        public boolean yearly() {
            return due.startsWith("R/");
        }
    }

    /** A rhythm of reports that is asked for. */
    record Report(Rhythm rhythm, Words words, Sureness sureness) implements Proposal {}

    /** A delegation out or in. */
    record Visit(
            int node,
            Direction direction,
            String country,
            String partner,
            int count,
            @Nullable When dates,
            String purpose,
            Words words,
            Sureness sureness)
            implements Proposal {}

    /** An agreement with a partner; period as EDTF, null where none is given. */
    record Agreement(
            String partner, String country, @Nullable String period, AgreementKind kind, Words words, Sureness sureness)
            implements Proposal {}

    /** An aid project. */
    record Project(String name, @Nullable String period, String donor, String fullDonor, Words words, Sureness sureness)
            implements Proposal {}

    /** A line of 'Nơi nhận'. */
    record Recipient(String text, Words words, Sureness sureness) implements Proposal {}

    /** A part of who signs. */
    record Signature(SignerPart part, String text, Words words, Sureness sureness) implements Proposal {}
}
