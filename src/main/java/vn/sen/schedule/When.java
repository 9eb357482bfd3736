package vn.sen.schedule;

import java.time.LocalDate;

/**
 * A date as far as it is known: what stretch of time, how sure, and the words of its source.
 *
 * <p>Canonical text is EDTF (ISO 8601-2): {@code 2024-05-07}, {@code 2024-04}, {@code 2024-04~} (tentative),
 * {@code 2024-34}, {@code 2024-03-01/2024-03-17}, {@code ../2024-06-20}. The words are kept beside it and printed back.
 *
 * @param span the stretch of time
 * @param certainty settled or foreseen
 * @param words the source's own words, '' when it was made by hand
 */
public record When(Span span, Certainty certainty, String words) {
    /** Stands for an open start in ranges of possible days. */
    public static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);
    /** Stands for an open end in ranges of possible days. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public static When fixed(Span span) {
        return new When(span, Certainty.FIXED, "");
    }

    public static When on(LocalDate day) {
        return fixed(new Span.At(Point.day(day)));
    }

    public static When between(LocalDate first, LocalDate last) {
        return first.equals(last) ? on(first) : fixed(new Span.Between(Point.day(first), Point.day(last)));
    }

    /**
     * Reads EDTF.
     *
     * @throws IllegalArgumentException when the text is no date that exists
     */
    public static When parse(String edtf) {
        return parse(edtf, "");
    }

    /** Reads EDTF and keeps the words of its source beside it. */
    public static When parse(String edtf, String words) {
        boolean tentative = edtf.endsWith("~");
        String body = tentative ? edtf.substring(0, edtf.length() - 1) : edtf;
        int slash = body.indexOf('/');
        Span span;
        if (slash < 0) {
            span = new Span.At(Point.parse(body));
        } else {
            String from = body.substring(0, slash);
            String to = body.substring(slash + 1);
            if (from.equals("..")) {
                span = new Span.Before(Point.parse(to));
            } else if (to.equals("..")) {
                span = new Span.Since(Point.parse(from));
            } else {
                span = new Span.Between(Point.parse(from), Point.parse(to));
            }
        }
        return new When(span, tentative ? Certainty.TENTATIVE : Certainty.FIXED, words);
    }

    public String edtf() {
        return tentative() ? span + "~" : span.toString();
    }

    /** First possible day; {@link #OPEN_START} for a deadline. */
    public LocalDate first() {
        return switch (span) {
            case Span.At at -> at.point().first();
            case Span.Between between -> between.from().first();
            case Span.Before before -> OPEN_START;
            case Span.Since since -> since.from().first();
        };
    }

    /** Last possible day; {@link #OPEN_END} where there is no end. */
    public LocalDate last() {
        return switch (span) {
            case Span.At at -> at.point().last();
            case Span.Between between -> between.to().last();
            case Span.Before before -> before.due().last();
            case Span.Since since -> OPEN_END;
        };
    }

    public Days possibleDays() {
        return new Days(first(), last());
    }

    /** The days on which a view shows it: a deadline stands on the day it is due, an open range on its first day. */
    public Days shownDays() {
        return switch (span) {
            case Span.Before before -> Days.of(before.due().last());
            case Span.Since since -> Days.of(since.from().first());
            case Span.At at -> at.point().days();
            case Span.Between between -> possibleDays();
        };
    }

    public boolean tentative() {
        return certainty == Certainty.TENTATIVE;
    }

    public boolean deadline() {
        return span instanceof Span.Before;
    }

    /** The coarsest precision that it names: a range from a month to a year is known by the year. */
    public Precision precision() {
        return switch (span) {
            case Span.At at -> at.point().precision();
            case Span.Between between ->
                coarser(between.from().precision(), between.to().precision());
            case Span.Before before -> before.due().precision();
            case Span.Since since -> since.from().precision();
        };
    }

    /** Whether it is drawn on days of its own; false when only the month, quarter or year is known. */
    public boolean dayPrecise() {
        return precision() == Precision.DAY;
    }

    public When withWords(String newWords) {
        return new When(span, certainty, newWords);
    }

    private static Precision coarser(Precision a, Precision b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    /** EDTF text. */
    @Override
    public String toString() {
        return edtf();
    }
}
