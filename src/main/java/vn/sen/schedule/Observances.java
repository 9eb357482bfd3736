package vn.sen.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sen.schedule.Observance.Coming;

/** The observances that Sen knows, from its data file. */
public final class Observances {
    private static final String DATA = "observances.csv";
    private static final Comparator<Coming> BY_DAY = Comparator.<Coming, LocalDate>comparing(
                    coming -> coming.days().first())
            .thenComparing(coming -> coming.days().last());

    private final List<Observance> all;

    private Observances(List<Observance> all) {
        this.all = List.copyOf(all);
    }

    /** Those that come with the program. */
    public static Observances standard() {
        try (InputStream data = Observances.class.getResourceAsStream(DATA)) {
            if (data == null) {
                throw new IllegalStateException("the program lacks its " + DATA);
            }
            return read(new InputStreamReader(data, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the form of the data file; blank lines and lines that begin with # say nothing.
     *
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static Observances read(Reader data) throws IOException {
        List<Observance> observances = new ArrayList<>();
        BufferedReader lines = new BufferedReader(data);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                observances.add(Observance.parse(line));
            }
        }
        return new Observances(observances);
    }

    public List<Observance> all() {
        return all;
    }

    /** Those whose days touch the window, by first day. */
    public List<Coming> in(Days window) {
        List<Coming> comings = new ArrayList<>();
        for (int year = window.first().getYear() - 1; year <= window.last().getYear(); year++) {
            for (Observance observance : all) {
                observance
                        .in(year)
                        .filter(coming -> coming.days().overlaps(window))
                        .ifPresent(comings::add);
            }
        }
        comings.sort(BY_DAY);
        return comings;
    }
}
