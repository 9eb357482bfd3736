package vn.sen.book;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sen.office.OwnOffice;
import vn.sen.plan.Plan;

/**
 * A book to look around in: an invented commune's plans of this year and the last, its partners, delegations and desks.
 * Its dates follow the day on which it is made, so that something is always past, under way, due and late.
 */
public final class SampleBook {
    /** The plans, in {@code vn/sen/book/sample}. */
    private static final List<String> PLANS =
            List.of("foreign-affairs", "ao-dai", "border", "pakse", "draft", "last-year");

    private SampleBook() {}

    /** All of it as one edit, for a book whose own office is not known yet. */
    public static Edit edit(LocalDate today) {
        return edit(today, OwnOffice.UNKNOWN);
    }

    /**
     * All of it as one edit, which one undo takes back.
     *
     * @param today the day that it is dated around
     * @param before what the book knows of its own office now
     */
    public static Edit edit(LocalDate today, OwnOffice before) {
        SampleDates dates = new SampleDates(today);
        SampleOffice office = SampleOffice.read(lines("office", dates));
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edits.ChangeOffice(before, office.own()));
        office.desks().values().forEach(desk -> edits.add(new Edits.ChangeDesk(null, desk)));
        office.partners().values().forEach(partner -> edits.add(new Edits.ChangePartner(null, partner)));
        office.delegations().forEach(delegation -> edits.add(new Edits.ChangeDelegation(null, delegation)));
        plans(dates, office).forEach(plan -> edits.add(new Edits.AddPlan(plan)));
        return new Edits.Several(edits);
    }

    /** The plans alone, the year's foreign-affairs plan first. */
    public static List<Plan> plans(LocalDate today) {
        SampleDates dates = new SampleDates(today);
        return plans(dates, SampleOffice.read(lines("office", dates)));
    }

    private static List<Plan> plans(SampleDates dates, SampleOffice office) {
        return PLANS.stream()
                .map(name -> new SamplePlan(office, dates.today()).read(lines(name, dates)))
                .toList();
    }

    private static List<String> lines(String name, SampleDates dates) {
        String resource = "sample/" + name + ".txt";
        try (InputStream in = SampleBook.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(dates::fill)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
