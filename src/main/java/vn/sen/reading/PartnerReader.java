package vn.sen.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.office.Direction;
import vn.sen.plan.ItemKind;
import vn.sen.reading.Bodies.Body;
import vn.sen.reading.Proposal.AgreementKind;
import vn.sen.schedule.Found;
import vn.sen.schedule.Span;
import vn.sen.schedule.When;

/** Reads what is done with partners abroad: delegations out and in, agreements, aid projects. */
final class PartnerReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String GROUP = "(?<!\\p{L})(?<!liên\\s|công\\s|tập\\s|Chi\\s|chi\\s|trung\\s|"
            + "sư\\s)[Đđ]oàn(?!\\p{L})(?!\\s+(?:kết|thể|viên|Chủ|chủ|Thanh|thanh|TN|phí|TNCS|ra|vào))";
    private static final Pattern COUNTED = Pattern.compile("(?<count>\\d{1,2})\\s+(?:đoàn)(?!\\p{L})", FLAGS);
    private static final Pattern MEMBERS = Pattern.compile(
            "(?<count>\\d{1,3})\\s+(?:người|thành\\s+viên|" + "đại\\s+biểu|đồng\\s+chí|cán\\s+bộ|khách)(?!\\p{L})",
            FLAGS);
    private static final Pattern IN = Pattern.compile(
            "(?<!\\p{L})(?:đón(?:\\s+tiếp)?|tiếp(?:\\s+đón)?|đón,\\s*tiếp|mời|tiếp\\s+nhận)(?!\\p{L})[^.;]{0,60}?"
                    + GROUP,
            FLAGS);
    private static final Pattern OUT = Pattern.compile(
            "(?<!\\p{L})(?:(?:tổ\\s+chức|cử|thành\\s+lập|tham\\s+gia|bố\\s+trí|có|dự\\s+kiến|đưa)\\s[^.;]{0,60}?)?"
                    + GROUP
                    + "[^.;]{0,80}?(?<!\\p{L})(?:sang|đi|thăm|đến|tham\\s+dự|tham\\s+quan|học\\s+tập|"
                    + "công\\s+tác\\s+tại|làm\\s+việc\\s+tại|tại)(?!\\p{L})",
            FLAGS);
    private static final Pattern GOES =
            Pattern.compile("\\s(?:sang|đến|đi|về|tới)?\\s*thăm\\s|\\s(?:sang|đến|đi|về|" + "tới)\\s");
    private static final Pattern IN_HEADING = Pattern.compile("đoàn\\s+vào|đón\\s+(?:tiếp\\s+)?đoàn", FLAGS);
    private static final Pattern OUT_HEADING = Pattern.compile("đoàn\\s+ra", FLAGS);
    private static final Pattern OF_GROUP = Pattern.compile(
            "đoàn\\s+(?:(?:đại\\s+biểu|công\\s+tác|cán\\s+bộ|chuyên\\s+gia|cấp\\s+cao|khách|lãnh\\s+đạo|phụ\\s+nữ|"
                    + "hữu\\s+nghị|giao\\s+lưu)\\s+)*(?:của\\s+|từ\\s+)?$",
            FLAGS);
    private static final Pattern HOST = Pattern.compile("(?<!\\p{L})(?:với|thăm|tại|của|cùng)\\s+$", FLAGS);
    private static final Pattern PURPOSE = Pattern.compile("(?:để|nhằm)\\s+(?<purpose>[^.;()]{3,200})");
    private static final Pattern PAPER = Pattern.compile(
            "(?<mou>(?:biên\\s+bản|bản|văn\\s+bản)?\\s*ghi\\s+nhớ|MOU)|(?<signing>ký\\s+kết\\s+hợp\\s+tác)|(?:thỏa|"
                    + "thoả)\\s+thuận|chương\\s+trình\\s+hợp\\s+tác|kết\\s+nghĩa|bản\\s+cam\\s+kết\\s+hợp\\s+tác",
            FLAGS);
    private static final Pattern PROJECT = Pattern.compile(
            "dự\\s+án\\s*[:]?\\s*(?:[“\"„](?<quoted>[^”\"“]{3,"
                    + "300})[”\"]|(?<bare>(?:(?!dự\\s+án)[^;.“”\"]){5,180}?)(?=\\s+(?:giai\\s+đoạn|do)\\s|\\s*\\())",
            FLAGS);
    private static final Pattern DONOR = Pattern.compile(
            "(?:(?<!\\p{L})do\\s+(?<by>[^;.]{2,150}?)\\s+(?:tài\\s+trợ|hỗ\\s+trợ|viện\\s+trợ)"
                    + "|(?:tài\\s+trợ|viện\\s+trợ)\\s+(?:của|bởi|từ)\\s+(?<of>[^;.,]{2,120}?))"
                    + "(?=\\s*(?:[;.,)]|$|\\s(?:thông\\s+qua|giai|với|cho|từ|trong|tại|để|nhằm|trị)))"
                    + "(?:[,\\s]*thông\\s+qua\\s+(?<via>[^;.,]{2,120}?)(?=\\s*(?:[;.,]|$|\\s(?:giai|với|cho|trong|"
                    + "tại|từ|để|nhằm))))?",
            FLAGS);
    private static final Pattern JOINT = Pattern.compile(
            "(?:phối\\s+hợp|hợp\\s+tác|cùng)\\s+(?:với\\s+)?(?<with>tổ\\s+chức\\s+[^;.,:]{2,80}?)\\s+(?:tiếp\\s+tục\\s+)?"
                    + "(?:thực\\s+hiện|triển\\s+khai)\\s+(?:hiệu\\s+quả\\s+)?$",
            FLAGS);
    private static final Pattern SHORT = Pattern.compile("\\((?<short>\\p{Lu}[\\p{L}&. -]{1,20})\\)\\s*$");

    private final Findings findings;
    private final Schedules schedules;
    private final Set<String> agreements = new HashSet<>();

    PartnerReader(Findings findings, Schedules schedules) {
        this.findings = findings;
        this.schedules = schedules;
    }

    void read(Outline outline) {
        for (Knot knot : outline.all()) {
            Topic topic = Topic.of(knot);
            if (knot.kind() == ItemKind.TABLE || knot.kind() == ItemKind.FOOTNOTE) {
                continue;
            }
            sentences(knot, topic);
            projects(knot);
        }
        if (findings.proposals().stream().noneMatch(Proposal.Visit.class::isInstance)) {
            findings.head(Proposal.Field.TITLE).ifPresent(this::titleVisit);
        }
    }

    /** A plan that is about one delegation names it in its title alone ('Đón tiếp Đoàn đại biểu ...'). */
    private void titleVisit(Proposal.Head title) {
        boolean in = IN.matcher(title.value()).find();
        if (!in && !OUT.matcher(title.value()).find()) {
            return;
        }
        Direction direction = in ? Direction.IN : Direction.OUT;
        List<Body> abroad =
                Bodies.in(title.value()).stream().filter(Body::abroad).toList();
        Optional<Body> partner = partner(direction, title.value(), abroad, 0);
        if (partner.isEmpty()) {
            return;
        }
        When dates = findings.proposals().stream()
                .filter(Proposal.Event.class::isInstance)
                .flatMap(event -> ((Proposal.Event) event).schedule().stream())
                .findFirst()
                .orElse(null);
        findings.add(new Proposal.Visit(
                0,
                direction,
                partner.get().country(),
                partner.get().name(),
                Math.max(1, count(title.value())),
                dates,
                "",
                title.words(),
                Sureness.LIKELY));
    }

    private void sentences(Knot knot, Topic topic) {
        int from = 0;
        String text = knot.text();
        for (String sentence : text.split("(?<=[;])\\s+|(?<=\\p{L}[.])\\s+(?=\\p{Lu})|(?<=\\)[.])\\s+", -1)) {
            int at = Math.max(0, text.indexOf(sentence, from));
            from = at + sentence.length();
            agreement(knot, sentence, at);
            if (topic == Topic.CONTENT || topic == Topic.TARGETS || topic == Topic.PURPOSE && report()) {
                visit(knot, sentence, at);
            }
        }
    }

    /** A report tells of the delegations that came and went. */
    private boolean report() {
        return findings.head(Proposal.Field.KIND)
                .filter(kind -> kind.value().equals("BC"))
                .isPresent();
    }

    private void visit(Knot knot, String sentence, int at) {
        Direction direction = direction(knot, sentence);
        if (direction == null) {
            return;
        }
        Matcher group = Pattern.compile(GROUP).matcher(sentence);
        int start = group.find() ? group.start() : 0;
        List<Body> abroad = Bodies.in(sentence).stream().filter(Body::abroad).toList();
        Optional<Body> partner = partner(direction, sentence, abroad, start);
        List<Countries.Named> countries = Countries.in(sentence);
        Matcher goes = GOES.matcher(sentence).region(start, sentence.length());
        int origin = goes.find() ? goes.start() : sentence.length();
        String country = direction == Direction.IN && partner.isPresent()
                ? partner.get().country()
                : countries.stream()
                        .filter(each -> each.start() >= start && (direction == Direction.OUT || each.start() < origin))
                        .map(Countries.Named::country)
                        .findFirst()
                        .or(() -> partner.map(Body::country))
                        .orElse("");
        if (country.isEmpty() && partner.isEmpty()) {
            return;
        }
        Optional<Body> other =
                direction == Direction.OUT ? partner.or(() -> host(sentence, country, countries)) : partner;
        Matcher purpose = PURPOSE.matcher(sentence).region(start, sentence.length());
        findings.add(new Proposal.Visit(
                knot.number(),
                direction,
                country,
                other.map(Body::name).orElse(""),
                count(sentence),
                date(knot, sentence, at),
                purpose.find() ? Wording.oneLine(purpose.group("purpose")) : "",
                knot.words(at, at + sentence.length()),
                other.isPresent() ? Sureness.SURE : Sureness.LIKELY));
    }

    private static @Nullable Direction direction(Knot knot, String sentence) {
        if (!Pattern.compile(GROUP).matcher(sentence).find()) {
            return null;
        }
        if (IN.matcher(sentence).find()) {
            return Direction.IN;
        }
        String heading = knot.text() + " "
                + knot.ancestors().stream().limit(1).map(Knot::text).findFirst().orElse("");
        boolean in = IN_HEADING.matcher(heading).find();
        boolean out = OUT_HEADING.matcher(heading).find();
        if (in != out) {
            return in ? Direction.IN : Direction.OUT;
        }
        return OUT.matcher(sentence).find() ? Direction.OUT : null;
    }

    private static Optional<Body> partner(Direction direction, String sentence, List<Body> abroad, int start) {
        if (direction == Direction.IN) {
            Optional<Body> own = abroad.stream()
                    .filter(body -> OF_GROUP.matcher(sentence.substring(0, body.start()))
                            .find())
                    .findFirst();
            return own.isPresent()
                    ? own
                    : abroad.stream().filter(body -> body.start() >= start).findFirst();
        }
        Optional<Body> after =
                abroad.stream().filter(body -> body.start() >= start).findFirst();
        return after.isPresent() ? after : abroad.stream().findFirst();
    }

    /** 'sang Nhật Bản làm việc với Hội Phụ nữ tỉnh Fukui': the country is named apart from the body. */
    private static Optional<Body> host(String sentence, String country, List<Countries.Named> countries) {
        int from = countries.stream().mapToInt(Countries.Named::start).min().orElse(sentence.length());
        return Bodies.in(sentence).stream()
                .filter(body -> body.start() > from
                        && HOST.matcher(sentence.substring(0, body.start())).find())
                .findFirst()
                .map(body -> new Body(body.name(), body.start(), body.end(), country));
    }

    private static int count(String sentence) {
        Matcher groups = COUNTED.matcher(sentence);
        if (groups.find()) {
            return Integer.parseInt(groups.group("count"));
        }
        Matcher members = MEMBERS.matcher(sentence);
        return members.find() ? Integer.parseInt(members.group("count")) : 0;
    }

    private @Nullable When date(Knot knot, String sentence, int at) {
        List<When> own = schedules.inText(sentence, knot.words(at, at + sentence.length()));
        if (!own.isEmpty()) {
            return own.getFirst();
        }
        return findings.proposals().stream()
                .filter(proposal -> proposal instanceof Proposal.Event event && event.node() == knot.number())
                .map(Proposal.Event.class::cast)
                .flatMap(event -> event.schedule().stream())
                .findFirst()
                .orElse(null);
    }

    private void agreement(Knot knot, String sentence, int at) {
        Matcher paper = PAPER.matcher(sentence);
        if (!paper.find()) {
            return;
        }
        Optional<Body> partner = Bodies.in(sentence).stream()
                .filter(body -> body.abroad() && body.start() > paper.start())
                .findFirst();
        if (partner.isEmpty()) {
            return;
        }
        int end = partner.get().end();
        String period = period(knot, sentence, at, end)
                .or(() -> period(knot, sentence, at, paper.start()))
                .orElse(null);
        boolean stillToSign = paper.group("signing") != null && period == null;
        if (stillToSign || !agreements.add(Wording.lower(partner.get().name()))) {
            return;
        }
        boolean mou = paper.group("mou") != null;
        findings.add(new Proposal.Agreement(
                partner.get().name(),
                partner.get().country(),
                period,
                mou ? AgreementKind.MOU : AgreementKind.AGREEMENT,
                knot.words(at + paper.start(), at + Math.max(paper.end(), end)),
                period == null ? Sureness.LIKELY : Sureness.SURE));
    }

    /** The first period that a stretch of a sentence names, as EDTF. */
    private Optional<String> period(Knot knot, String sentence, int at, int from) {
        return schedules.dates(sentence, knot.words(at, at + sentence.length())).stream()
                .filter(found -> found.start() >= from
                        && (found.kind() == Found.Kind.PERIOD || found.when().span() instanceof Span.Between))
                .map(found -> found.when().edtf().replace("~", ""))
                .findFirst();
    }

    private void projects(Knot knot) {
        String text = knot.text();
        Matcher project = PROJECT.matcher(text);
        int from = 0;
        while (project.find(from)) {
            from = project.end();
            String name = project.group("quoted") == null ? project.group("bare") : project.group("quoted");
            Matcher next = PROJECT.matcher(text);
            int end = next.find(project.end()) ? next.start() : text.length();
            int stop = text.indexOf(';', project.end());
            String rest = text.substring(project.end(), stop < 0 ? end : Math.min(end, stop));
            int at = project.end();
            Donor donor = donor(rest)
                    .or(() -> joint(text.substring(0, project.start())))
                    .orElse(null);
            if (donor == null) {
                continue;
            }
            String full = donor.name();
            String period = period(knot, rest, at, 0).orElse(null);
            findings.add(new Proposal.Project(
                    Wording.oneLine(name),
                    period,
                    shortName(full),
                    Wording.oneLine(full),
                    knot.words(project.start(), at + donor.end()),
                    project.group("quoted") == null ? Sureness.LIKELY : Sureness.SURE));
        }
    }

    /**
     * Who pays for a project.
     *
     * @param end where the words that say so end behind the name of the project
     */
    private record Donor(String name, int end) {}

    private static Optional<Donor> donor(String rest) {
        Matcher donor = DONOR.matcher(rest);
        if (!donor.find()) {
            return Optional.empty();
        }
        String by = donor.group("by") == null ? donor.group("of") : donor.group("by");
        return Optional.of(new Donor(donor.group("via") == null ? by : donor.group("via"), donor.end()));
    }

    /** 'Phối hợp với tổ chức Oxfam thực hiện dự án ...'. */
    private static Optional<Donor> joint(String before) {
        Matcher joint = JOINT.matcher(before);
        return joint.find() ? Optional.of(new Donor(joint.group("with"), 0)) : Optional.empty();
    }

    private static String shortName(String donor) {
        Matcher matcher = SHORT.matcher(donor.strip());
        return matcher.find()
                ? matcher.group("short")
                : Wording.oneLine(donor.replaceFirst("^(?:Tổ chức|tổ chức)\\s+", ""));
    }
}
