package vn.sen.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.ItemKind;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Role;

/**
 * Reads who has to do what: 'Giao Văn phòng chủ trì ...', 'Ban Tuyên giáo: ...', 'Tham mưu ... mục 1.8, 1.9'. Desks of the
 * own office are named by what they are; other bodies only count where the text names items for them.
 */
final class TaskReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String DOES = "(?:chủ\\s+trì|chịu\\s+trách\\s+nhiệm|phối\\s+hợp|thực\\s+hiện|tham\\s+mưu|"
            + "là\\s|làm\\s|phụ\\s+trách|theo\\s+dõi|"
            + "hướng\\s+dẫn|tổng\\s+hợp|xây\\s+dựng|tổ\\s+chức|có\\s+trách\\s+nhiệm|triển\\s+khai|đăng|chuẩn\\s+bị|"
            + "biên\\s+tập|tiếp\\s+nhận|"
            + "đôn\\s+đốc|đảm\\s+nhận|giúp|bố\\s+trí|kiểm\\s+tra|đề\\s+xuất|chỉ\\s+đạo|quản\\s+lý|soạn|lập\\s|"
            + "liên\\s+hệ|cân\\s+đối|tuyên\\s+truyền)";
    private static final Pattern GIVEN = Pattern.compile(
            "(?:^|[.;]\\s+)(?:Giao|Phân\\s+công|GIAO)\\s+(?:cho\\s+|nhiệm\\s+vụ\\s+cho\\s+)?(?<who>\\p{L}[^.;:]{2,"
                    + "150}?)(?=\\s*,?\\s+" + DOES + "|\\s*[:.;]|$)");
    private static final Pattern DESK = Pattern.compile(
            "^(?:Cán\\s+bộ|Ban\\s(?!hành|Thường\\s+(?:vụ|trực)|Chấp\\s+hành|Bí\\s+thư)|Văn\\s+phòng|Báo\\s(?!cáo)|"
                    + "Tạp\\s+chí|Trung\\s+tâm|Phòng\\s(?!chống)|Tổ\\s(?!chức)|Bộ\\s+phận|Công\\s+chức|"
                    + "Đồng\\s+chí|Đ/c|Chị\\s|Bà\\s|Ông\\s|Chánh\\s|Nhà\\s(?!nước)|Bảo\\s+tàng|Trường\\s(?!hợp)|"
                    + "Kế\\s+toán|Văn\\s+thư|Thư\\s+ký|Chuyên\\s+viên|"
                    + "Công\\s+đoàn|Chi\\s+đoàn|Nhóm|Thường\\s+trực\\s+Hội|Chủ\\s+tịch\\s+Hội|Phó\\s+Chủ\\s+tịch)",
            FLAGS);
    private static final Pattern SUBJECT = Pattern.compile("^(?<who>\\p{Lu}[^.;:]{2,120}?)\\s*,?\\s+(?=" + DOES + ")");
    private static final Pattern CLAUSE =
            Pattern.compile("(?:^|[:;]\\s*)(?<who>\\p{Lu}[^.;:]{2,120}?)\\s*,?\\s+(?=" + DOES + ")(?<rest>[^:;]+)");
    private static final Pattern LUMP = Pattern.compile(
            "^(?:chủ\\s+động\\s+|" + "tích\\s+cực\\s+)?phối\\s+hợp[^.;]*(?:có\\s+)?liên\\s+quan", FLAGS);
    private static final Pattern POLITE =
            Pattern.compile("^(?:trân\\s+trọng\\s+)?(?:đề\\s+nghị|kính\\s+đề\\s+nghị|" + "mong)", FLAGS);
    private static final Pattern GIVE = Pattern.compile("^(?:giao|phân\\s+công)\\s+(?:cho\\s+)?", FLAGS);
    private static final Pattern TO_OTHERS = Pattern.compile("^(?:phối\\s+hợp|cùng|hỗ\\s+trợ)", FLAGS);
    private static final int LONGEST_TITLE = 160;

    private final Findings findings;
    private final Outline outline;
    private final Set<Knot> told = new HashSet<>();

    TaskReader(Findings findings, Outline outline) {
        this.findings = findings;
        this.outline = outline;
    }

    void read() {
        for (Knot knot : outline.all()) {
            boolean words =
                    knot.kind() != ItemKind.TABLE && knot.kind() != ItemKind.ROW && knot.kind() != ItemKind.FOOTNOTE;
            if (words && Topic.of(knot) == Topic.ORGANISATION && !told.contains(knot)) {
                read(knot);
            }
        }
    }

    private void read(Knot knot) {
        String text = knot.text().strip();
        if (clauses(knot)) {
            return;
        }
        Optional<String> desk = desk(knot, text);
        if (desk.isPresent()) {
            told.addAll(knot.walk().toList());
            List<NamedLabels.Named> named = named(knot);
            if (!named.isEmpty() || !lump(knot)) {
                add(knot, desk.get(), named, knot.words());
            }
            return;
        }
        given(knot);
    }

    /** Whose tasks a heading, a line with a colon, or a line with a verb tells. */
    private static Optional<String> desk(Knot knot, String text) {
        int colon = text.indexOf(':');
        boolean title = knot.kind() == ItemKind.HEADING || text.endsWith(":") && text.length() <= LONGEST_TITLE;
        String who = "";
        if (title) {
            who = Wording.unclosed(text);
        } else if (colon > 0 && colon <= LONGEST_TITLE) {
            who = text.substring(0, colon);
        } else {
            Matcher subject = SUBJECT.matcher(text);
            who = subject.find() ? subject.group("who") : "";
        }
        String name = Wording.oneLine(GIVE.matcher(who.strip()).replaceFirst(""));
        boolean given = GIVE.matcher(who.strip()).find();
        boolean holds = given && title
                || DESK.matcher(name).find() && !POLITE.matcher(text).find();
        boolean named = !NamedLabels.in(text).isEmpty()
                && Names.of(name).size() >= 1
                && name.matches("^" + Names.START + "(?!\\p{L}).*");
        boolean holder = (holds || title && namesItems(knot, name)) && !containsDesks(knot);
        return (holder || named && !title) && Wording.count(name) <= 40 && !name.isEmpty()
                ? Optional.of(name)
                : Optional.empty();
    }

    /** 'Hội LHPN tỉnh' over '- Chủ trì thực hiện nội dung 1.1': a body that the lines right below name items for. */
    private static boolean namesItems(Knot knot, String name) {
        return name.matches(Names.START + "(?!\\p{L}).*")
                && knot.below().stream()
                        .anyMatch(each ->
                                each.leaf() && !NamedLabels.in(each.text()).isEmpty());
    }

    /** 'Ban Tuyên giáo tham mưu mục 1; Văn phòng tham mưu mục 2': several desks in one line, each with its items. */
    private boolean clauses(Knot knot) {
        List<MatchResult> desks = CLAUSE.matcher(knot.text())
                .results()
                .filter(clause -> DESK.matcher(clause.group("who")).find()
                        && !NamedLabels.in(clause.group("rest")).isEmpty())
                .toList();
        if (desks.size() < 2) {
            return false;
        }
        for (MatchResult desk : desks) {
            Words words = knot.words(desk.start("who"), desk.end("rest"));
            add(knot, Wording.oneLine(desk.group("who")), NamedLabels.in(desk.group("rest")), words);
        }
        return true;
    }

    /** Whether the lines below name desks of their own. */
    private static boolean containsDesks(Knot knot) {
        return knot.below().stream()
                .filter(each -> each.kind() == ItemKind.HEADING
                        || each.text().strip().contains(":")
                        || GIVE.matcher(each.text()).find())
                .anyMatch(each -> DESK.matcher(GIVE.matcher(each.text().strip()).replaceFirst(""))
                                .find()
                        && (each.numbered() || each.style() != NumberStyle.PLUS));
    }

    /** Labels that a text and the lines below it name. */
    private static List<NamedLabels.Named> named(Knot knot) {
        List<NamedLabels.Named> all = new ArrayList<>();
        knot.walk().forEach(each -> all.addAll(NamedLabels.in(each.text())));
        return all;
    }

    /** Whether all it has to do is to help with what concerns it. */
    private static boolean lump(Knot knot) {
        String own = knot.text();
        int colon = own.indexOf(':');
        String after = colon >= 0 ? own.substring(colon + 1).strip() : "";
        if (Wording.hasWords(after)) {
            return LUMP.matcher(after).find() && knot.leaf();
        }
        return knot.leaf()
                ? LUMP.matcher(own.replaceFirst("^[^.;:]*?(?=phối hợp|Phối hợp)", ""))
                        .find()
                : knot.below().stream()
                        .allMatch(each -> LUMP.matcher(each.text().strip()).find());
    }

    /** 'Giao X chủ trì ...' inside a line. */
    private void given(Knot knot) {
        Matcher given = GIVEN.matcher(knot.text());
        while (given.find()) {
            String who = Wording.oneLine(given.group("who"));
            int end = knot.text().indexOf('.', given.end("who"));
            String sentence =
                    knot.text().substring(given.start(), end < 0 ? knot.text().length() : Math.max(end, given.end()));
            List<NamedLabels.Named> named = NamedLabels.in(sentence);
            add(knot, who, named, knot.words(given.start("who"), given.end("who")));
        }
    }

    private void add(Knot knot, String who, List<NamedLabels.Named> named, Words words) {
        Set<String> items = new LinkedHashSet<>();
        named.forEach(reference -> items.add(reference.label()));
        List<Integer> nodes = new ArrayList<>();
        for (String item : items) {
            outline.labelled(item)
                    .ifPresentOrElse(
                            target -> nodes.add(target.number()),
                            () -> findings.remark(Remark.Kind.NO_SUCH_ITEM, words, item));
        }
        if (knot.kind() == ItemKind.PARAGRAPH || knot.kind() == ItemKind.ACTIVITY) {
            knot.kind(ItemKind.ASSIGNMENT);
        }
        Sureness sureness = items.isEmpty() ? Sureness.LIKELY : Sureness.SURE;
        findings.add(new Proposal.Task(knot.number(), role(knot), who, List.copyOf(items), nodes, words, sureness));
    }

    /** The role that the sentence with the items names, else the first one. */
    private static Role role(Knot knot) {
        String text = knot.walk()
                .map(Knot::text)
                .filter(each -> !NamedLabels.in(each).isEmpty())
                .findFirst()
                .orElse(knot.text());
        String words = Wording.lower(text);
        if (words.contains("tham mưu")) {
            return Role.ADVISE;
        }
        if (words.contains("chủ trì") || !TO_OTHERS.matcher(words).find() && !words.contains("phối hợp")) {
            return words.contains("chỉ đạo") && !words.contains("chủ trì") ? Role.DIRECT : Role.LEAD;
        }
        return Role.SUPPORT;
    }
}
