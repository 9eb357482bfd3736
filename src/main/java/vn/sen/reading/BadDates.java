package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.schedule.Found;
import vn.sen.schedule.WhenText;
import vn.sen.schedule.WhenText.NotADay;

/** Remarks days that the calendar does not have ('31/4'), and what looks like a date but is none ('tháng 13'). */
final class BadDates {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Numbers that mean a day: with its word before them, or with a year; or a day that only some months lack. */
    private static final Pattern MEANT =
            Pattern.compile("ngày.*|.*\\d{4}|(?:29|30|31)\\s?[/.-]\\s?\\d{1,2}", FLAGS | Pattern.DOTALL);

    private static final Pattern LIKE_A_DATE = Pattern.compile(
            "(?<![\\p{L}])(?:ngày\\s+\\d{1,2}\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{2,4})?|tháng\\s+(?:1[3-9]|[2-9]\\d)"
                    + "(?=\\s?/\\s?20\\d\\d|\\s+năm\\s+20|[\\s,;.]*$)|quý\\s+(?:[5-9]|V\\p{Lu}*|I{4,})(?=\\s?/|\\s+năm|[\\s,;.]*$))"
                    + "(?!\\d)",
            FLAGS);
    private static final Pattern DIGIT = Pattern.compile("\\d|quý", FLAGS);
    private static final Pattern DAY_WORD = Pattern.compile("ngày\\s+$", FLAGS);

    private final Findings findings;
    private final CitationReader citations;
    private final int year;

    BadDates(Findings findings, CitationReader citations) {
        this.findings = findings;
        this.citations = citations;
        this.year = findings.head(Proposal.Field.YEAR)
                .map(head -> Integer.parseInt(head.value()))
                .orElse(Schedules.NO_YEAR);
    }

    void read() {
        for (int line = 0; line < findings.size(); line++) {
            if (!findings.taken(line) && DIGIT.matcher(findings.plain(line)).find()) {
                read(line);
            }
        }
    }

    private void read(int line) {
        String text = findings.plain(line);
        List<Words> known = new ArrayList<>();
        for (NotADay missing : WhenText.findMissing(text, year)) {
            Words words = new Words(line, missing.start(), missing.end());
            String day = text.substring(words.start(), words.end());
            boolean meant = MEANT.matcher(day).matches()
                    || DAY_WORD.matcher(text.substring(0, words.start())).find();
            known.add(words);
            if (meant && !citations.covers(words)) {
                findings.remark(Remark.Kind.NO_SUCH_DATE, words, day);
            }
        }
        Matcher like = LIKE_A_DATE.matcher(text);
        while (like.find()) {
            Words words = new Words(line, like.start(), like.end());
            boolean told = known.stream().anyMatch(each -> each.start() < words.end() && each.end() > words.start());
            if (!told && !citations.covers(words) && !found(text, words)) {
                findings.remark(Remark.Kind.NOT_UNDERSTOOD, words, like.group());
            }
        }
    }

    private boolean found(String text, Words words) {
        for (Found found : WhenText.findAll(text, year)) {
            if (found.start() < words.end() && found.end() > words.start()) {
                return true;
            }
        }
        return false;
    }
}
