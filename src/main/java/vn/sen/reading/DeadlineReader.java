package vn.sen.reading;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.ItemKind;
import vn.sen.reading.Proposal.Rhythm;
import vn.sen.schedule.Found;
import vn.sen.schedule.Point;
import vn.sen.schedule.Precision;
import vn.sen.schedule.Span;

/** Reads what is due by a day, once or every year, and how often reports are asked for. */
final class DeadlineReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern REPORT = Pattern.compile("báo\\s+cáo", FLAGS);
    /** 'Định kỳ 6 tháng, năm báo cáo kết quả' names the rhythm first. */
    private static final Pattern PERIODIC = Pattern.compile("định\\s+kỳ(?=[^.;:]{0,60}báo\\s+cáo)", FLAGS);

    private static final Map<Rhythm, Pattern> RHYTHMS = new EnumMap<>(Map.of(
            Rhythm.MONTH,
                    Pattern.compile(
                            "(?:(?:hằng|hàng|mỗi|theo|định\\s+kỳ|báo\\s+cáo)\\s+tháng|,"
                                    + "\\s*tháng(?=\\s*[,;.]|\\s+và)|tháng\\s*,\\s*(?:hằng\\s+|hàng\\s+)?(?:quý|0?6|sáu))(?!\\s*\\d)",
                            FLAGS),
            Rhythm.QUARTER,
                    Pattern.compile(
                            "(?:hằng|hàng|mỗi|theo|định\\s+kỳ|"
                                    + "báo\\s+cáo)\\s+quý(?!\\s*(?:(?-i:[IVX]+)|\\d))|(?<!\\p{L})quý(?!\\s*(?:(?-i:[IVX]+)|\\d|báu|"
                                    + "vị))(?=\\s*[,;.)]|\\s+(?:và|một|/)|$|\\s+\\d)",
                            FLAGS),
            Rhythm.HALF_YEAR,
                    Pattern.compile(
                            "(?<![\\d.,/])(?:0?6|sáu)\\s+tháng(?!\\s*/)|báo\\s+cáo\\s+sơ\\s+kết|" + "giữa\\s+năm",
                            FLAGS),
            Rhythm.YEAR,
                    Pattern.compile(
                            "báo\\s+cáo\\s+(?:tổng\\s+kết\\s+|kết\\s+quả\\s+|công\\s+tác\\s+|cuối\\s+|cả\\s+)*(?:0?1\\s+)?năm|"
                                    + "(?:,|và|và\\s+cả|tổng\\s+kết(?:\\s+cuối)?|cuối|hằng|hàng|quý,|tháng,"
                                    + ")\\s*(?:tổng\\s+kết\\s+)?(?:0?1\\s+)?năm(?!\\s*(?:học|qua|tới|nay))",
                            FLAGS)));
    private static final int MID_YEAR_FROM = 5;
    private static final int MID_YEAR_TO = 7;
    private static final int YEAR_END_FROM = 10;

    private final Findings findings;
    private final Schedules schedules;
    private final Map<Rhythm, Words> rhythms = new EnumMap<>(Rhythm.class);

    DeadlineReader(Findings findings, Schedules schedules) {
        this.findings = findings;
        this.schedules = schedules;
    }

    void read(Outline outline) {
        outline.stream().forEach(this::read);
        rhythms.forEach((rhythm, words) -> findings.add(new Proposal.Report(rhythm, words, Sureness.SURE)));
    }

    private void read(Knot knot) {
        Topic topic = Topic.of(knot);
        boolean apart =
                knot.kind() == ItemKind.ROW || knot.kind() == ItemKind.TABLE || knot.kind() == ItemKind.FOOTNOTE;
        if (apart || topic == Topic.OPENING || topic == Topic.PURPOSE) {
            return;
        }
        boolean yearly = false;
        for (Found found : schedules.dates(knot.text(), knot.words())) {
            yearly |= found.kind() == Found.Kind.YEARLY;
            deadline(knot, found);
        }
        if (topic != Topic.CONTENT || REPORT.matcher(knot.text()).find()) {
            reports(knot, yearly);
        }
    }

    private void deadline(Knot knot, Found found) {
        if (found.when().precision() == Precision.YEAR) {
            return;
        }
        Words words = knot.words(found.start(), found.end());
        String sentence = Wording.oneLine(knot.text());
        if (found.kind() == Found.Kind.DEADLINE) {
            findings.add(new Proposal.Deadline(knot.number(), found.when().edtf(), sentence, words, Sureness.SURE));
        } else if (found.kind() == Found.Kind.YEARLY) {
            Point due = switch (found.when().span()) {
                case Span.Before before -> before.due();
                case Span.At at -> at.point();
                case Span.Between between -> between.to();
                case Span.Since since -> since.from();
            };
            boolean before = found.when().span() instanceof Span.Before
                    || REPORT.matcher(sentence).find();
            if (before && due.precision() == Precision.DAY) {
                String day = "R/../%02d-%02d"
                        .formatted(due.first().getMonthValue(), due.first().getDayOfMonth());
                findings.add(new Proposal.Deadline(knot.number(), day, sentence, words, Sureness.SURE));
                if (REPORT.matcher(sentence).find()) {
                    rhythmOf(due.first().getMonthValue(), words);
                }
            }
        }
    }

    /** Reports due every year in June are of the half-year, those of the last months of the year. */
    private void rhythmOf(int month, Words words) {
        if (month >= MID_YEAR_FROM && month <= MID_YEAR_TO) {
            rhythms.putIfAbsent(Rhythm.HALF_YEAR, words);
        } else if (month >= YEAR_END_FROM) {
            rhythms.putIfAbsent(Rhythm.YEAR, words);
        }
    }

    private void reports(Knot knot, boolean yearly) {
        int from = 0;
        for (String sentence : knot.text().split("(?<=[.;])\\s+", -1)) {
            int at = Math.max(0, knot.text().indexOf(sentence, from));
            from = at + sentence.length();
            Matcher report = REPORT.matcher(sentence);
            if (!report.find()) {
                continue;
            }
            Matcher periodic = PERIODIC.matcher(sentence);
            int start = periodic.find() ? Math.min(periodic.start(), report.start()) : report.start();
            RHYTHMS.forEach((rhythm, pattern) -> {
                Matcher matcher = pattern.matcher(sentence)
                        .region(start, sentence.length())
                        .useTransparentBounds(true);
                boolean dated = rhythm == Rhythm.YEAR && yearly;
                if (!dated && matcher.find()) {
                    rhythms.putIfAbsent(rhythm, knot.words(at + matcher.start(), at + matcher.end()));
                }
            });
        }
    }
}
