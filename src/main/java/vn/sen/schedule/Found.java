package vn.sen.schedule;

import java.util.Set;

/**
 * A date found in running text.
 *
 * @param start offset of the first character of its words ('dự kiến', 'từ ngày' and 'trước' belong to them)
 * @param end offset after the last
 * @param when what it means, with the words of the text
 * @param kind in what sense the text names it
 * @param traits what else is known of how it was read
 */
public record Found(int start, int end, When when, Kind kind, Set<Trait> traits) {
    /** In what sense a text names a date. The words around decide whether something happens on it. */
    public enum Kind {
        /** A day, a month, a quarter, a range of them. */
        PLAIN,
        /** 'trước ngày 20/6', 'chậm nhất 15/6', 'đến hết tháng 6'. */
        DEADLINE,
        /** 'ngày 15/6 hằng năm', also 'định kỳ trước ngày 15/6 và 10/12 hằng năm'; read for the assumed year. */
        YEARLY,
        /** '(24/6/1967 – 24/6/2024)', '(2012 – 2024)' of something kept in memory; the date is the later one. */
        ANNIVERSARY,
        /** 'giai đoạn 2022-2025', 'nhiệm kỳ 2021 – 2026'. */
        PERIOD,
        /** 'đến năm 2030', 'tầm nhìn 2045'. */
        HORIZON,
        /** 'nhân dịp 8/3, 20/10', 'dịp Tết Nguyên đán'. */
        OCCASION,
        /** A year alone: 'năm 2024', 'trong năm'. */
        YEAR
    }

    /** How a date was read. */
    public enum Trait {
        /** The text names no year; that of the plan was taken. */
        YEAR_ASSUMED,
        /** The text names a day of the lunar calendar. */
        LUNAR
    }

    public Found {
        traits = Set.copyOf(traits);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
