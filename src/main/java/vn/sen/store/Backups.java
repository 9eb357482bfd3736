package vn.sen.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The dated copies of a book in one folder. Of the last day all are kept, of the last month one a day, of the last two years
 * one a month; the newest always.
 */
public final class Backups {
    /** The folder for them beside the book. */
    static final String FOLDER = "backups";

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("sen-(\\d{8}-\\d{6})\\.jsonl\\.gz");

    private static final int DAYS_KEPT = 31;
    private static final int MONTHS_KEPT = 24;

    private final Path folder;

    public Backups(Path folder) {
        this.folder = folder;
    }

    /**
     * A dated copy.
     *
     * @param made when it was made, to the second
     */
    public record Backup(Path file, Instant made) {}

    public Path folder() {
        return folder;
    }

    /** All of them, the newest first. */
    public List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Backup> found = new ArrayList<>();
            files.forEach(file -> made(file).ifPresent(made -> found.add(new Backup(file, made))));
            found.sort(Comparator.comparing(Backup::made).reversed());
            return found;
        } catch (IOException e) {
            return List.of();
        }
    }

    public Optional<Backup> newest() {
        return all().stream().findFirst();
    }

    /** Where a copy of this moment goes. */
    Path fileFor(Instant now) throws IOException {
        BookFolder.make(folder);
        return folder.resolve("sen-" + STAMP.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC)) + ".jsonl.gz");
    }

    /** Gives a copy its name once it is whole, and lets go of those that are too many. */
    Backup keep(Path written, Path file, Instant now) throws IOException {
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Backup old : surplus(all(), now)) {
            Files.deleteIfExists(old.file());
        }
        return new Backup(file, now);
    }

    /** Which copies are no longer needed. */
    static List<Backup> surplus(List<Backup> newestFirst, Instant now) {
        LocalDateTime today = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        Set<String> kept = new HashSet<>();
        List<Backup> surplus = new ArrayList<>();
        for (Backup backup : newestFirst) {
            LocalDateTime made = LocalDateTime.ofInstant(backup.made(), ZoneOffset.UTC);
            String place;
            if (made.isAfter(today.minusDays(1))) {
                place = made.toString();
            } else if (made.isAfter(today.minusDays(DAYS_KEPT))) {
                place = made.toLocalDate().toString();
            } else if (made.isAfter(today.minusMonths(MONTHS_KEPT))) {
                place = made.getYear() + "/" + made.getMonthValue();
            } else {
                place = kept.isEmpty() ? made.toString() : "";
            }
            if (place.isEmpty() || !kept.add(place)) {
                surplus.add(backup);
            }
        }
        return surplus;
    }

    private static Optional<Instant> made(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(LocalDateTime.parse(name.group(1), STAMP).toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }
}
