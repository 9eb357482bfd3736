package vn.sen.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;
import vn.sen.plan.RichText;
import vn.sen.plan.Signer;

/**
 * A part of an official document, in reading order. Blocks say what stands on paper, not how: the {@link PageProfile}
 * knows sizes, places and fixed words, and every writer renders the same blocks by the same profile.
 */
public sealed interface Block {

    /** The item of the outline that this block shows; empty for what stands around the outline. */
    default Optional<ItemId> item() {
        return Optional.empty();
    }

    /**
     * The head of the first page: issuing body, number, state title, place and date.
     *
     * @param superior first line of the left column, '' if none
     * @param issuer second line, the issuing body
     * @param number null while it is a draft
     * @param symbol 'KH-BTV'
     * @param date null while it is not signed
     * @param year printed where the date is still open
     */
    record Letterhead(
            String superior,
            String issuer,
            @Nullable Integer number,
            String symbol,
            String place,
            @Nullable LocalDate date,
            int year)
            implements Block {
        public boolean draft() {
            return number == null;
        }
    }

    /**
     * Kind and subject of the document.
     *
     * @param kind type symbol of NĐ 30/2020, Phụ lục III: 'KH', 'BC', ...
     * @param subject one line, '' if not known yet
     */
    record Title(String kind, String subject) implements Block {}

    /** A legal basis. */
    record Basis(ItemId source, RichText text) implements Block {
        @Override
        public Optional<ItemId> item() {
            return Optional.of(source);
        }
    }

    /**
     * A heading; never the last line of a page.
     *
     * @param depth how deep it stands in the outline, from 1
     * @param label printed label with its mark, '' if none
     */
    record Heading(ItemId source, int depth, Rank rank, String label, RichText text) implements Block {
        @Override
        public Optional<ItemId> item() {
            return Optional.of(source);
        }
    }

    /** How a heading is set (NĐ 30/2020, Phụ lục I, phần I, mục 6). */
    enum Rank {
        /** 'Phần thứ nhất', 'Chương I': centred, bold. */
        PART,
        /** 'I.', '1.', '1.1.': bold, at the indent. */
        TITLE,
        /** 'a)': bold italic is not in the rule; upright as the body, kept with what follows. */
        PLAIN,
        /** Without a number ('Cán bộ phụ trách Văn phòng:'): italic. */
        UNNUMBERED
    }

    /** Running text. */
    record Paragraph(ItemId source, RichText text) implements Block {
        @Override
        public Optional<ItemId> item() {
            return Optional.of(source);
        }
    }

    /**
     * A paragraph with a number or mark.
     *
     * @param label printed label with its mark: '1.10', 'a)', '-'
     */
    record ListLine(ItemId source, String label, RichText text) implements Block {
        @Override
        public Optional<ItemId> item() {
            return Optional.of(source);
        }
    }

    /**
     * A table; its head is repeated on every page.
     *
     * @param head cells of the first row
     * @param rows all others; a row may have fewer cells than the head
     */
    record Table(ItemId source, List<RichText> head, List<Row> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public Optional<ItemId> item() {
            return Optional.of(source);
        }

        /** How many columns the widest row has. */
        public int columns() {
            return Math.max(
                    head.size(),
                    rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        }
    }

    /** A row of a table. */
    record Row(ItemId source, List<RichText> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A note, set smaller after the paragraph that cites it. */
    record Note(ItemId source, String label, RichText text) implements Block {
        @Override
        public Optional<ItemId> item() {
            return Optional.of(source);
        }
    }

    /** The closing formula. */
    record Closing(ItemId source, RichText text) implements Block {
        @Override
        public Optional<ItemId> item() {
            return Optional.of(source);
        }
    }

    /**
     * Recipients beside the signature, on one page with the end of the text.
     *
     * @param recipients lines without dash and closing mark
     */
    record Signature(List<String> recipients, Signer signer) implements Block {
        public Signature {
            recipients = List.copyOf(recipients);
        }
    }
}
