package vn.sen.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.ItemKind;

/** Marks the bases before the first section, and remarks words that stand twice. */
final class BodyKinds {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BASIS =
            Pattern.compile("^(?:-\\s*)?(?:Căn\\s+cứ|Thực\\s+hiện|Xét\\s|Theo\\s|" + "Trên\\s+cơ\\s+sở)", FLAGS);
    private static final Pattern DOUBLED = Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,})\\s+\\1(?![\\p{L}\\d])");
    /** Words that Vietnamese doubles. */
    private static final Pattern NATURAL = Pattern.compile(
            "^(?:luôn|ngày|thường|xanh|đời|người|nhà|nơi|từng|dần|mãi|rất|sáng|ai|đâu|gì|nào|lớp|tầng|vạn|muôn|"
                    + "chung|riêng|tháng|năm|hằng|song|lâu|xa|chiều|đêm|hàng|khắp|ngành|nghề|trăm|ngàn|tràn|ba|mẹ|"
                    + "chi|to|cao|sớm|nhanh|đều|dài|nối)$",
            FLAGS);

    private final Findings findings;

    BodyKinds(Findings findings) {
        this.findings = findings;
    }

    void read(Outline outline) {
        for (Knot knot : outline.roots()) {
            if (knot.kind() == ItemKind.PARAGRAPH
                    && !knot.numbered()
                    && BASIS.matcher(knot.text()).find()
                    && Topic.of(knot) == Topic.OPENING) {
                knot.kind(ItemKind.BASIS);
            }
        }
        for (int line = 0; line < findings.size(); line++) {
            Matcher matcher = DOUBLED.matcher(findings.plain(line));
            while (matcher.find()) {
                if (!NATURAL.matcher(matcher.group(1)).matches()) {
                    findings.remark(
                            Remark.Kind.DOUBLED_WORD,
                            new Words(line, matcher.start(), matcher.end()),
                            matcher.group(1));
                }
            }
        }
    }
}
