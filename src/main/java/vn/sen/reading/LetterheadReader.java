package vn.sen.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.reading.Proposal.Field;

/**
 * Reads what stands above the kind and title: superior, issuer, number, symbol, place and date. Two columns come as
 * lines of their own, or side by side with a tab between.
 */
final class LetterheadReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Words that every such document bears; they tell nothing. */
    private static final Pattern EMBLEM = Pattern.compile(
            "CỘNG\\s+H(?:OÀ|ÒA|OA)\\s+XÃ\\s+HỘI\\s+CHỦ\\s+NGHĨA\\s+VIỆT\\s+NAM"
                    + "|ĐỘC\\s+LẬP\\s*[-–—]\\s*TỰ\\s+DO\\s*[-–—]\\s*HẠNH\\s+PHÚC"
                    + "|ĐẢNG\\s+CỘNG\\s+SẢN\\s+VIỆT\\s+NAM",
            FLAGS);

    private static final Pattern NUMBER = Pattern.compile(
            "Số\\s*:?\\s*(?<number>\\d{1,6}|[.…_\\s]*)\\s*(?:[/–—-]\\s*)"
                    + "(?<symbol>\\p{Lu}[\\p{L}\\p{N}]{0,11}(?:\\s?[-–—/]\\s?\\p{Lu}[\\p{L}\\p{N}]{0,11})*)",
            FLAGS & ~Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "(?<place>\\p{Lu}[^,;\\t\\v]{1,50}?)\\s*,\\s*ngày\\s*(?<day>\\d{1,2}|[.…_ ]*)\\s*(?:tháng|/)\\s*"
                    + "(?<month>\\d{1,2}|[.…_ ]*)\\s*(?:năm|/)\\s*(?<year>\\d{4}|[.…_ ]*)",
            Pattern.UNICODE_CASE);
    private static final Pattern BODY_OF_NAME = Pattern.compile(
            "^(?:HỘI|BAN|(?:ỦY|UỶ)\\s+BAN|UBND|UBMTTQ|MẶT\\s+TRẬN|ĐẢNG|ĐOÀN|CÔNG\\s+ĐOÀN|LIÊN|TRUNG|SỞ|PHÒNG|CHI|"
                    + "(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ)\\s+(?:ỦY|UỶ)|VĂN\\s+PHÒNG|BỘ|CỤC|VIỆN|TRƯỜNG|BÁO|CLB|"
                    + "CÂU\\s+LẠC).*");

    private static final Pattern BLANKS = Pattern.compile("(?<=Số:|Số|ngày|tháng)[\\t ]+(?=/|tháng|năm|$)");
    private static final int LONGEST = 25;

    /** A piece of a line between tabs. */
    private record Segment(int line, int start, int end) {}

    private final Findings findings;

    LetterheadReader(Findings findings) {
        this.findings = findings;
    }

    /** Where the letterhead of a paper without a kind ends: after its last line with emblem, number or date. */
    static int endWithoutKind(Findings findings) {
        int end = 0;
        for (int line = 0; line < Math.min(LONGEST, findings.size()); line++) {
            String text = findings.plain(line);
            if (Marker.read(findings.line(line)).isPresent()) {
                break;
            }
            boolean head = EMBLEM.matcher(text).find()
                    || NUMBER.matcher(text).lookingAt()
                    || DATE.matcher(text).lookingAt();
            end = head && text.length() < 200 ? line + 1 : end;
        }
        return end;
    }

    /** Reads the lines before {@code end}. What is not understood there stays in the outline. */
    void read(int end) {
        List<Segment> names = new ArrayList<>();
        for (int line = 0; line < end; line++) {
            readLine(line, names);
        }
        organisation(names);
    }

    private void readLine(int line, List<Segment> names) {
        String text = typed(line);
        boolean known = true;
        int start = 0;
        while (start <= text.length()) {
            int stop = next(text, start);
            known &= segment(new Segment(line, start, stop), names);
            start = stop + 1;
        }
        if (known) {
            findings.take(line);
        }
    }

    /** The line, with the blanks that a draft leaves open ('Số:    /KH-BTV') told apart from those between columns. */
    private String typed(int line) {
        return BLANKS.matcher(Wording.columns(findings.plain(line)))
                .replaceAll(blanks -> " ".repeat(blanks.group().length()));
    }

    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\t' || text.charAt(i) == '\n') {
                return i;
            }
        }
        return text.length();
    }

    /** Whether all words of the segment are understood. */
    private boolean segment(Segment segment, List<Segment> names) {
        StringBuilder left = new StringBuilder(typed(segment.line()).substring(segment.start(), segment.end()));
        blank(left, EMBLEM);
        number(left, segment);
        date(left, segment);
        int start = 0;
        while (start < left.length() && !Character.isLetterOrDigit(left.charAt(start))) {
            start++;
        }
        int end = left.length();
        while (end > start && Character.isWhitespace(left.charAt(end - 1))) {
            end--;
        }
        if (start >= end) {
            return true;
        }
        String name = left.substring(start, end);
        boolean organisation = Wording.capitals(name) && Wording.count(name) <= 16 && !name.startsWith("DỰ THẢO");
        if (organisation) {
            names.add(new Segment(segment.line(), segment.start() + start, segment.start() + end));
        }
        return organisation;
    }

    private static void blank(StringBuilder text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text.toString());
        while (matcher.find()) {
            blank(text, matcher.start(), matcher.end());
        }
    }

    private static void blank(StringBuilder text, int start, int end) {
        for (int i = start; i < end; i++) {
            text.setCharAt(i, ' ');
        }
    }

    private void number(StringBuilder text, Segment segment) {
        Matcher matcher = NUMBER.matcher(text.toString());
        if (findings.head(Field.SYMBOL).isPresent() || !matcher.find()) {
            return;
        }
        String digits = matcher.group("number").strip();
        if (!digits.isEmpty() && Character.isDigit(digits.charAt(0))) {
            add(
                    Field.NUMBER,
                    Integer.toString(Integer.parseInt(digits)),
                    segment,
                    matcher.start("number"),
                    matcher.end("number"));
        }
        String symbol = matcher.group("symbol").replaceAll("\\s", "").replaceAll("[–—]", "-");
        add(Field.SYMBOL, symbol, segment, matcher.start("symbol"), matcher.end("symbol"));
        blank(text, matcher.start(), matcher.end());
    }

    private void date(StringBuilder text, Segment segment) {
        Matcher matcher = DATE.matcher(text.toString());
        if (findings.head(Field.PLACE).isPresent() || !matcher.find()) {
            return;
        }
        add(
                Field.PLACE,
                Wording.oneLine(matcher.group("place")),
                segment,
                matcher.start("place"),
                matcher.end("place"));
        try {
            LocalDate date = LocalDate.of(
                    Integer.parseInt(matcher.group("year").strip()),
                    Integer.parseInt(matcher.group("month").strip()),
                    Integer.parseInt(matcher.group("day").strip()));
            add(Field.DATE, date.toString(), segment, matcher.start("day"), matcher.end("year"));
        } catch (NumberFormatException e) {
            // a draft: the day is still to be written in by hand
        } catch (DateTimeException e) {
            Words words = new Words(
                    segment.line(), segment.start() + matcher.start("day"), segment.start() + matcher.end("year"));
            findings.remark(
                    Remark.Kind.NO_SUCH_DATE,
                    words,
                    findings.plain(segment.line()).substring(words.start(), words.end()));
        }
        blank(text, matcher.start(), matcher.end());
    }

    private void add(Field field, String value, Segment segment, int start, int end) {
        Words words = new Words(segment.line(), segment.start() + start, segment.start() + end);
        findings.add(new Proposal.Head(field, value, words, Sureness.SURE));
    }

    /** Superior and issuer; a name that goes over two lines is one. */
    private void organisation(List<Segment> names) {
        List<List<Segment>> bodies = new ArrayList<>();
        for (Segment name : names) {
            boolean starts = BODY_OF_NAME.matcher(words(name)).matches();
            if (starts || bodies.isEmpty()) {
                bodies.add(new ArrayList<>());
            }
            bodies.getLast().add(name);
        }
        if (bodies.size() == 1) {
            name(Field.ISSUER, bodies.getFirst());
        } else if (bodies.size() > 1) {
            name(Field.SUPERIOR, bodies.get(0));
            name(Field.ISSUER, bodies.get(1));
        }
    }

    private void name(Field field, List<Segment> lines) {
        List<String> parts = lines.stream().map(this::words).toList();
        Segment first = lines.getFirst();
        Words words = new Words(first.line(), first.start(), first.end());
        Sureness sureness = lines.size() == 1 ? Sureness.SURE : Sureness.LIKELY;
        findings.add(new Proposal.Head(field, Wording.oneLine(String.join(" ", parts)), words, sureness));
    }

    private String words(Segment segment) {
        return findings.plain(segment.line()).substring(segment.start(), segment.end());
    }
}
