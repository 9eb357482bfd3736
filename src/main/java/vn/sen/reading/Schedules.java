package vn.sen.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.schedule.Found;
import vn.sen.schedule.Found.Kind;
import vn.sen.schedule.Found.Trait;
import vn.sen.schedule.Precision;
import vn.sen.schedule.When;
import vn.sen.schedule.WhenText;

/**
 * Decides which dates of a text are days on which something happens. Dates of cited documents, of periods of validity, of
 * the past and of reports are none.
 */
final class Schedules {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Taken where no year is known; dates that need one are left out. */
    static final int NO_YEAR = 2000;
    /** 'Thời gian thực hiện: ' and the like: what follows up to the end of the clause is a time given as such. */
    private static final Pattern TIME_LABEL =
            Pattern.compile("(?:thời\\s+(?:gian|điểm|hạn)|tiến\\s+độ)(?:\\s+[^.;:]{0,40})?\\s*:[^.;\\v]*$", FLAGS);
    /** What stands before a date of something past or of a paper. */
    private static final Pattern OTHER_DATE = Pattern.compile(
            "(?:ban\\s+hành|hiệu\\s+lực|kể|tính|tính\\s+đến|số\\s+liệu|quyết\\s+định|nghị\\s+quyết|nghị\\s+định|"
                    + "thông\\s+báo|công\\s+văn|"
                    + "kết\\s+luận|chỉ\\s+thị|luật|hướng\\s+dẫn|tờ\\s+trình|báo\\s+cáo|kế\\s+hoạch|"
                    + "sinh)(?:\\s+(?:từ|đến|vào))?\\s*,?\\s*$",
            FLAGS);
    /** What is counted by halves and quarters without happening in them. */
    private static final Pattern OF_PAPERS = Pattern.compile(
            "(?:báo\\s+cáo|sơ\\s+kết|tổng\\s+kết|kết\\s+quả|kế\\s+hoạch|nhiệm\\s+vụ|chỉ\\s+tiêu|số\\s+liệu|"
                    + "công\\s+tác(?:\\s+hội)?)[^.;,(]{0,12}$",
            FLAGS);

    private static final Pattern HINT = Pattern.compile(
            "\\d|tháng|quý|quí|rằm|mùng|mồng|tết|giỗ|trung thu|vu lan|(?:trong|cả|quanh|suốt|đầu|giữa|cuối) năm|tuần",
            FLAGS);
    /** Characters beside a hint that may belong to its date or tell its sense. */
    private static final int AROUND = 80;
    /** What may stand beside a day that is a heading: 'Ngày thứ hai (thứ Ba, 18/8)', 'Sáng 18/8'. */
    private static final Pattern PART_OF_WEEK = Pattern.compile(
            "(?<!\\p{L})(?:ngày\\s+)?(?:thứ\\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|[1-7])|chủ\\s+nhật|CN|sáng|trưa|chiều|tối)"
                    + "(?!\\p{L})",
            FLAGS);
    /** 'Mỗi tháng 02 tin, bài' counts things; it names no month. */
    private static final Pattern RECURRING = Pattern.compile("(?<!\\p{L})(?:mỗi|hằng|hàng|từng)\\s*$", FLAGS);
    /** 'Tổng kết vào quý IV' happens then. */
    private static final Pattern HAPPENS_THEN = Pattern.compile("(?<!\\p{L})vào\\s*$", FLAGS);

    private static final Pattern DAY = Pattern.compile("\\d|tháng|rằm|mùng|mồng", FLAGS);

    private final CitationReader citations;
    private final OptionalInt year;
    /** Several readers ask for the dates of the same text. */
    private final Map<String, List<Found>> known = new HashMap<>();

    Schedules(Findings findings, CitationReader citations) {
        this.citations = citations;
        this.year = findings.head(Proposal.Field.YEAR).stream()
                .mapToInt(head -> Integer.parseInt(head.value()))
                .findFirst();
    }

    /** All dates of a text, of whatever sense, but those of cited documents. */
    List<Found> dates(String text, Words place) {
        return known.computeIfAbsent(text, this::findAll).stream()
                .filter(found -> year.isPresent() || !found.has(Trait.YEAR_ASSUMED) || found.kind() == Kind.YEARLY)
                .filter(found -> !citations.covers(
                        new Words(place.line(), place.start() + found.start(), place.start() + found.end())))
                .toList();
    }

    /** Looks for dates only where a word or number of one stands: most of a plan has none. */
    private List<Found> findAll(String text) {
        Matcher hint = HINT.matcher(text);
        if (!hint.find()) {
            return List.of();
        }
        int first = hint.start();
        int last = hint.end();
        while (hint.find()) {
            last = hint.end();
        }
        int from = first <= AROUND ? 0 : text.lastIndexOf(' ', first - AROUND) + 1;
        int space = last + AROUND >= text.length() ? -1 : text.indexOf(' ', last + AROUND);
        String window = text.substring(from, space < 0 ? text.length() : space);
        return WhenText.findAll(window, year.orElse(NO_YEAR)).stream()
                .map(found ->
                        new Found(found.start() + from, found.end() + from, found.when(), found.kind(), found.traits()))
                .toList();
    }

    /** When something happens that running text tells of. */
    List<When> inText(String text, Words place) {
        List<When> schedule = new ArrayList<>();
        for (Found found : dates(text, place)) {
            String before = text.substring(0, found.start());
            boolean given = TIME_LABEL.matcher(before).find();
            if (given ? happensInTime(found) : happens(found, before)) {
                add(schedule, found.when());
            }
        }
        return schedule;
    }

    /** When something happens that a time cell or a line 'Thời gian: ...' tells of. */
    List<When> inTime(String text, Words place) {
        List<When> schedule = new ArrayList<>();
        for (Found found : dates(text, place)) {
            if (happensInTime(found)) {
                add(schedule, found.when());
            }
        }
        return schedule;
    }

    private static void add(List<When> schedule, When when) {
        if (schedule.stream().noneMatch(known -> known.edtf().equals(when.edtf()))) {
            schedule.add(when);
        }
    }

    private static boolean happensInTime(Found found) {
        return found.kind() != Kind.HORIZON;
    }

    private boolean happens(Found found, String before) {
        boolean sense = switch (found.kind()) {
            case PLAIN, OCCASION, ANNIVERSARY -> true;
            case DEADLINE, YEARLY, PERIOD, HORIZON, YEAR -> false;
        };
        When when = found.when();
        // a feast that is only named ('dịp Tết Nguyên đán') is an occasion of many days
        boolean feast =
                found.kind() == Kind.OCCASION && !DAY.matcher(when.words()).find();
        if (!sense
                || feast
                || when.precision() == Precision.YEAR
                || past(when)
                || RECURRING.matcher(before).find()
                || OTHER_DATE.matcher(before).find()) {
            return false;
        }
        boolean coarse = when.precision() == Precision.HALF_YEAR || when.precision() == Precision.QUARTER;
        return !coarse
                || HAPPENS_THEN.matcher(before).find()
                || !OF_PAPERS.matcher(before).find();
    }

    private boolean past(When when) {
        return year.isPresent() && when.last().isBefore(LocalDate.of(year.getAsInt(), 1, 1));
    }

    /** The date that a text is, where it is nothing but a date ('Tháng 3/2026:'). */
    Optional<When> only(String text, Words place) {
        String words = Wording.unclosed(text);
        List<Found> found = dates(words, place);
        if (found.size() != 1 || found.getFirst().kind() == Kind.HORIZON) {
            return Optional.empty();
        }
        String rest = words.substring(0, found.getFirst().start())
                + words.substring(found.getFirst().end());
        return Wording.hasWords(PART_OF_WEEK.matcher(rest).replaceAll(" "))
                ? Optional.empty()
                : Optional.of(found.getFirst().when());
    }
}
