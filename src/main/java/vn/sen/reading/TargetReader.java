package vn.sen.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.ItemKind;
import vn.sen.reading.Proposal.Comparator;
import vn.sen.schedule.Found;

/** Reads targets: a comparator, a number and what it counts, in the lines of a section of targets. */
final class TargetReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,/])(?<value>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,6}(?:[,.]\\d{1,"
                    + "2})?)(?![\\d/])\\s*(?<percent>%)?");
    private static final List<Sign> BEFORE = List.of(
            new Sign(Comparator.AT_MOST, "(?:không\\s+(?:vượt\\s+)?quá|tối\\s+đa|nhiều\\s+nhất|dưới)\\s*$"),
            new Sign(
                    Comparator.AT_LEAST,
                    "(?:ít\\s+nhất(?:\\s+là|\\s+có|\\s+từ)?|tối\\s+thiểu(?:\\s+là|\\s+có|"
                            + "\\s+từ)?|không\\s+dưới|không\\s+ít\\s+hơn|không\\s+thấp\\s+hơn|từ)\\s*$"),
            new Sign(Comparator.MORE, "(?<!\\p{L})(?:trên|hơn|vượt)\\s*$"));
    private static final Pattern OR_MORE = Pattern.compile("^[^.;,]{0,60}?trở\\s+lên", FLAGS);
    private static final Pattern FROM = Pattern.compile("từ\\s*$", FLAGS);
    private static final Pattern SECTION = Pattern.compile("chỉ\\s+tiêu|mục\\s+tiêu\\s+cụ\\s+thể|phấn\\s+đấu", FLAGS);
    private static final Pattern PREFIX = Pattern.compile("^chỉ\\s+tiêu\\s*(?:số\\s*)?\\d*\\s*[:.]?", FLAGS);
    private static final Pattern UNIT = Pattern.compile("^\\s*(?<unit>[\\p{L} ]{2,40}?(?:,\\s(?!trong|nhằm|để|gắn|"
            + "có|được)[\\p{L} ]{2,20}?)?)"
            + "(?=\\s+(?:được|tuyên|tôn|về|trong|tham|có|do|của|cho|tại|theo|với|nhằm|để|trở|đối|hỗ|thực|và|hoặc|là|"
            + "đạt|biết|nắm|đăng)(?!\\p{L})|[,.;:(“\"/]|$)");

    /** Words before a number, and what they mean. */
    private record Sign(Comparator comparator, Pattern words) {
        Sign(Comparator comparator, String words) {
            this(comparator, Pattern.compile(words, FLAGS));
        }
    }

    private final Findings findings;
    private final Schedules schedules;

    TargetReader(Findings findings, Schedules schedules) {
        this.findings = findings;
        this.schedules = schedules;
    }

    void read(Outline outline) {
        outline.stream().filter(TargetReader::mayBe).forEach(this::read);
    }

    private static boolean mayBe(Knot knot) {
        boolean line = knot.kind() == ItemKind.PARAGRAPH
                || knot.kind() == ItemKind.ACTIVITY
                || knot.kind() == ItemKind.HEADING && knot.leaf();
        boolean named = knot.ancestors().stream()
                .anyMatch(
                        heading -> (heading.numbered() || heading.text().strip().endsWith(":"))
                                && SECTION.matcher(heading.text()).find()
                                && heading.text().length() < 200);
        return line
                && (named
                        || PREFIX.matcher(knot.text()).find()
                                && knot.text()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .startsWith("chỉ tiêu"));
    }

    private void read(Knot knot) {
        String text = knot.text();
        Matcher prefix = PREFIX.matcher(text);
        int from = prefix.find() ? prefix.end() : 0;
        List<Found> dates = schedules.dates(text, knot.words());
        Matcher number = NUMBER.matcher(text);
        while (number.find(from)) {
            from = number.end();
            int start = number.start();
            boolean date = dates.stream().anyMatch(found -> found.start() <= start && start < found.end());
            boolean year = number.group("value").matches("(?:19|20)\\d{2}") && number.group("percent") == null;
            if (!date && !year) {
                add(knot, number);
                return;
            }
        }
    }

    private void add(Knot knot, Matcher number) {
        String text = knot.text();
        String before = text.substring(0, number.start());
        String after = text.substring(number.end());
        Comparator comparator = Comparator.EXACTLY;
        for (Sign sign : BEFORE) {
            if (comparator == Comparator.EXACTLY && sign.words.matcher(before).find()) {
                comparator = sign.comparator;
            }
        }
        boolean orMore = OR_MORE.matcher(after).find();
        if (orMore) {
            comparator = Comparator.AT_LEAST;
        } else if (FROM.matcher(before).find()
                && !Pattern.compile("(?:ít nhất|tối thiểu)\\s+từ\\s*$", FLAGS)
                        .matcher(before)
                        .find()) {
            comparator = Comparator.EXACTLY;
        }
        Matcher unit = UNIT.matcher(after);
        String counted = number.group("percent") != null
                ? "%"
                : unit.find() ? unit.group("unit").strip() : "";
        String value = number.group("value");
        boolean thousands = value.matches("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
        double amount = Double.parseDouble((thousands ? value.replace(".", "") : value).replace(',', '.'));
        if (knot.kind() == ItemKind.PARAGRAPH || knot.kind() == ItemKind.ACTIVITY) {
            knot.kind(ItemKind.TARGET);
        }
        findings.add(new Proposal.Target(
                knot.number(),
                text,
                comparator,
                amount,
                counted,
                knot.words(number.start(), number.end()),
                Sureness.SURE));
    }
}
