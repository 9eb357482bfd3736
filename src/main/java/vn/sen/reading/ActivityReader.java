package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.ItemKind;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Role;
import vn.sen.reading.Proposal.Owner;
import vn.sen.schedule.When;

/**
 * Reads which lines are activities, and when they happen. A numbered line of a content section is one; any other line is
 * one if it names a day. A heading with a line 'Thời gian: ...' below it is an event told in several lines.
 */
final class ActivityReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TIME = Pattern.compile(
            "^(?:về\\s+)?thời\\s+(?:gian|điểm|hạn)[^:.]{0,40}?(?::|" + "(?=\\s(?:từ|tháng|ngày|dự)))", FLAGS);
    private static final Pattern PLACE = Pattern.compile("^(?:về\\s+)?địa\\s+điểm[^:.]{0,30}:\\s*", FLAGS);
    private static final Pattern LEAD = Pattern.compile(
            "^(?:đơn\\s+vị|cơ\\s+quan|ban|bộ\\s+phận)?\\s*(?:chủ\\s+trì|"
                    + "thực\\s+hiện|phụ\\s+trách)[^:.]{0,20}:\\s*",
            FLAGS);
    private static final Pattern SUPPORT =
            Pattern.compile("^(?:đơn\\s+vị|cơ\\s+quan)?\\s*phối\\s+hợp[^:.]{0,20}:\\s*", FLAGS);
    /** In the section that says who does it, a date is an event only where something is held. */
    private static final Pattern HELD = Pattern.compile(
            "(?:tổ\\s+chức|khai\\s+mạc|bế\\s+mạc|ra\\s+mắt|phát\\s+động|diễn\\s+ra|hội\\s+nghị|hội\\s+thi|"
                    + "tổng\\s+kết|sơ\\s+kết|kiểm\\s+tra|giám\\s+sát|tập\\s+huấn)",
            FLAGS);

    private final Findings findings;
    private final Schedules schedules;

    ActivityReader(Findings findings, Schedules schedules) {
        this.findings = findings;
        this.schedules = schedules;
    }

    void read(Outline outline) {
        outline.stream().forEach(this::read);
    }

    private void read(Knot knot) {
        if (knot.kind() == ItemKind.TABLE) {
            new TableReader(findings, schedules).read(knot);
            return;
        }
        Topic topic = Topic.of(knot);
        boolean apart = switch (knot.kind()) {
            case FOOTNOTE, CLOSING, BASIS, ROW, TABLE -> true;
            default ->
                topic == Topic.OPENING || topic == Topic.PURPOSE || topic == Topic.MONEY || topic == Topic.TARGETS;
        };
        if (apart || detail(knot)) {
            return;
        }
        if (knot.kind() == ItemKind.HEADING) {
            heading(knot);
        } else {
            line(knot, topic);
        }
    }

    /** Whether a line is part of an event that is told in several lines. */
    private static boolean detail(Knot knot) {
        return knot.ancestors().stream().anyMatch(ActivityReader::toldInLines);
    }

    private static boolean toldInLines(Knot knot) {
        return !section(knot)
                && knot.below().stream()
                        .anyMatch(each -> TIME.matcher(each.text()).find());
    }

    private static boolean section(Knot knot) {
        return knot.style() == NumberStyle.ROMAN
                || knot.style() == NumberStyle.PART
                || knot.style() == NumberStyle.UPPER_LETTER;
    }

    private void heading(Knot knot) {
        if (toldInLines(knot)) {
            List<When> schedule = new ArrayList<>();
            for (Knot each : knot.below()) {
                Matcher time = TIME.matcher(each.text());
                if (time.find()) {
                    schedule.addAll(schedules.inTime(
                            each.text().substring(time.end()),
                            each.words(time.end(), each.text().length())));
                }
            }
            add(knot, schedule.isEmpty() ? schedules.inText(knot.text(), knot.words()) : schedule, Sureness.SURE);
            return;
        }
        boolean onlyDate = schedules.only(knot.text(), knot.words()).isPresent();
        List<When> own = schedules.inText(knot.text(), knot.words());
        if (!section(knot) && !onlyDate && !own.isEmpty()) {
            add(knot, own, Sureness.LIKELY);
        }
    }

    private void line(Knot knot, Topic topic) {
        List<When> schedule = schedules.inText(knot.text(), knot.words());
        if (TIME.matcher(knot.text()).find()) {
            schedule = schedules.inTime(knot.text(), knot.words());
        }
        if (schedule.isEmpty()) {
            schedule = dateOfHeading(knot);
        }
        boolean counts = knot.numbered() && topic == Topic.CONTENT;
        boolean dated = !schedule.isEmpty()
                && (topic == Topic.CONTENT || HELD.matcher(knot.text()).find());
        if (counts || dated) {
            if (knot.kind() == ItemKind.PARAGRAPH) {
                knot.kind(ItemKind.ACTIVITY);
            }
            add(knot, schedule, schedule.isEmpty() ? Sureness.LIKELY : Sureness.SURE);
        }
    }

    /** Lines below 'Tháng 3/2026' happen in March. */
    private List<When> dateOfHeading(Knot knot) {
        Knot above = knot.above();
        if (above == null || Wording.count(knot.text()) < 3) {
            return List.of();
        }
        Optional<When> date = schedules.only(above.text(), above.words());
        return date.map(List::of).orElse(List.of());
    }

    private void add(Knot knot, List<When> schedule, Sureness sureness) {
        String label = knot.numbered() ? HeadingReader.keyOf(knot) : "";
        findings.add(new Proposal.Event(
                knot.number(), label, knot.text(), schedule, owners(knot), place(knot), knot.words(), sureness));
    }

    private static String place(Knot knot) {
        return Wording.unclosed(Wording.oneLine(detailAfter(knot, PLACE)));
    }

    private static List<Owner> owners(Knot knot) {
        List<Owner> owners = new ArrayList<>();
        Names.of(detailAfter(knot, LEAD)).forEach(name -> owners.add(new Owner(Role.LEAD, name)));
        Names.of(detailAfter(knot, SUPPORT)).forEach(name -> owners.add(new Owner(Role.SUPPORT, name)));
        return owners;
    }

    /** What a line below says after its lead ('Địa điểm: ...'), '' where there is none. */
    private static String detailAfter(Knot knot, Pattern lead) {
        for (Knot each : knot.below()) {
            Matcher matcher = lead.matcher(each.text());
            if (matcher.find()) {
                return each.text().substring(matcher.end());
            }
        }
        return "";
    }
}
