package vn.sen.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which documents are cited by number: of the state ('939/QĐ-TTg', with the year inside: '80/2020/NĐ-CP'), of the
 * union ('11/KH-BTV') and of the Party ('12-CT/TW'), with spaces and dashes as people type them.
 */
final class CitationReader {
    private static final String DASH = "\\s?[-–—]\\s?";
    /** A part of a symbol: mostly capitals ('QĐ', 'TTg', 'CTr', 'BĐNTW', 'QH14'), never a word. */
    private static final String PART = "\\p{Lu}[\\p{Lu}\\d]*(?:[a-zđ]{1,2}\\p{Lu}*|\\p{Lu}*)(?![\\p{L}\\d])";

    private static final String SYMBOL = PART + "(?:" + DASH + PART + ")*";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/.,])(?<number>\\d{1,6}[A-Za-z]?)\\s?(?:"
            + "/\\s?(?<year>(?:19|20)\\d{2})\\s?/\\s?(?<inside>" + SYMBOL + ")"
            + "|/\\s?(?<state>" + SYMBOL + ")"
            + "|[-–—]\\s?(?<party>" + PART + ")\\s?/\\s?(?<unit>" + SYMBOL + "))");
    /** A date right behind it, perhaps after who issued it, but never after what it is about. */
    private static final Pattern DATE = Pattern.compile(
            "^\\s*(?:,|\\(|-|–)?\\s*(?:(?:ban\\s+hành|ký|ngày\\s+ban\\s+hành)\\s+)?"
                    + "(?:của\\s+(?:(?!\\svề\\s|\\sngày\\s|[.;:()“\"\\d]).){2,90}?,?\\s*)?"
                    + "(?:ngày\\s*(?<day>\\d{1,2})\\s*(?:[/.–-]|tháng)\\s*(?<month>\\d{1,2})\\s*(?:[/.–-]|"
                    + "năm)\\s*(?<year>\\d{4})"
                    + "|\\(?\\s*(?<day2>\\d{1,2})\\s*[/.-]\\s*(?<month2>\\d{1,2})\\s*[/.-]\\s*(?<year2>\\d{4})\\s*\\))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final int DATE_WINDOW = 160;

    /** Where a citation stands, its date included. */
    private final List<Words> places = new ArrayList<>();

    private final Findings findings;

    CitationReader(Findings findings) {
        this.findings = findings;
    }

    private static final class Cited {
        final Words words;

        @Nullable
        LocalDate date;

        Cited(Words words) {
            this.words = words;
        }
    }

    /** Reads all lines but those of the letterhead. */
    void read(int letterheadEnd) {
        Map<String, Cited> cited = new LinkedHashMap<>();
        for (int line = letterheadEnd; line < findings.size(); line++) {
            read(line, cited);
        }
        cited.forEach(
                (number, found) -> findings.add(new Proposal.Citation(number, found.date, found.words, Sureness.SURE)));
    }

    /** Whether a stretch belongs to a cited document. */
    boolean covers(Words words) {
        return places.stream().anyMatch(place -> place.overlaps(words));
    }

    private void read(int line, Map<String, Cited> cited) {
        String text = findings.plain(line);
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String number = normal(matcher);
            if (number.isEmpty()) {
                continue;
            }
            Matcher dated =
                    DATE.matcher(text.substring(matcher.end(), Math.min(text.length(), matcher.end() + DATE_WINDOW)));
            boolean hasDate = dated.find();
            int end = hasDate ? matcher.end() + dated.end() : matcher.end();
            Words words = new Words(line, matcher.start(), end);
            places.add(words);
            Cited known = cited.computeIfAbsent(number, key -> new Cited(words));
            if (hasDate) {
                date(dated)
                        .ifPresentOrElse(
                                date -> remember(number, known, date, words),
                                () -> findings.remark(
                                        Remark.Kind.NO_SUCH_DATE,
                                        words,
                                        dated.group().strip()));
            }
        }
    }

    private void remember(String number, Cited known, LocalDate date, Words words) {
        LocalDate earlier = known.date;
        if (earlier == null) {
            known.date = date;
        } else if (!earlier.equals(date)) {
            findings.remark(Remark.Kind.TWO_DATES, words, number, earlier.toString(), date.toString());
        }
    }

    private static String normal(Matcher matcher) {
        String number = matcher.group("number");
        String state = matcher.group("state");
        String inside = matcher.group("inside");
        String written;
        if (inside != null) {
            written = number + "/" + matcher.group("year") + "/" + inside;
        } else if (state != null) {
            // '01/KH' names no body; a ratio such as '3/A' neither
            written = state.contains("-") || state.contains("–") || state.length() >= 2 ? number + "/" + state : "";
        } else {
            written = number + "-" + matcher.group("party") + "/" + matcher.group("unit");
        }
        return written.replaceAll("\\s", "").replaceAll("[–—]", "-");
    }

    private static Optional<LocalDate> date(Matcher dated) {
        String suffix = dated.group("day") == null ? "2" : "";
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(dated.group("year" + suffix)),
                    Integer.parseInt(dated.group("month" + suffix)),
                    Integer.parseInt(dated.group("day" + suffix))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
