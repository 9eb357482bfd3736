package vn.sen.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.Labels;
import vn.sen.plan.NumberStyle;

/**
 * Tells headings from lines that are complete by themselves: a heading introduces lines below it, or stands before the
 * colon of its own line ('2.2. Đoàn vào: Theo ...').
 */
final class HeadingReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int LONGEST = 320;
    private static final int LONGEST_RUN_IN = 16;
    /** What stands before a colon and introduces a list of things, not a section. */
    private static final Pattern LISTING = Pattern.compile(
            "(?:(?<!\\p{L})(?:sau(?: đây)?|gồm(?: có)?|bao gồm|như|chủ đề|cụ thể|tên gọi|với nội dung|với các nội "
                    + "dung|thông điệp|khẩu hiệu|là)|đ/c)$",
            FLAGS);
    /** What is a heading before a colon even where the words behind it begin small. */
    private static final Pattern NAMED = Pattern.compile(
            "^(?:(?:về\\s+)?(?:thời\\s+gian|địa\\s+điểm|thành\\s+phần|đối\\s+tượng|hình\\s+thức|quy\\s+mô|số\\s+lượng|"
                    + "kinh\\s+phí)(?!\\p{L})|giai\\s+đoạn\\s+(?:\\d|[IVX]))",
            FLAGS);

    private static final Pattern SENTENCE_INSIDE = Pattern.compile("[.;!?]\\s+\\p{Lu}|;");

    private final Findings findings;

    HeadingReader(Findings findings) {
        this.findings = findings;
    }

    void read(Outline outline) {
        outline.stream().forEach(this::read);
    }

    private void read(Knot knot) {
        if (knot.kind() != ItemKind.PARAGRAPH || !knot.numbered()) {
            return;
        }
        String text = knot.text().strip();
        if (introducesLines(knot, text)) {
            knot.kind(ItemKind.HEADING);
            add(knot, 0, knot.text().length());
            return;
        }
        runIn(knot).ifPresent(end -> add(knot, 0, end));
    }

    private static boolean introducesLines(Knot knot, String text) {
        boolean section = knot.style() == NumberStyle.ROMAN
                || knot.style() == NumberStyle.UPPER_LETTER
                || knot.style() == NumberStyle.PART;
        if (knot.leaf() || onlyNotes(knot)) {
            return section && Wording.capitals(text) && text.length() <= LONGEST;
        }
        if (section && Wording.capitals(text)) {
            return true;
        }
        boolean titleThenText = runIn(knot).isPresent();
        return !titleThenText
                && text.length() <= LONGEST
                && !SENTENCE_INSIDE.matcher(text).find();
    }

    private static boolean onlyNotes(Knot knot) {
        return knot.below().stream().allMatch(each -> each.kind() == ItemKind.FOOTNOTE);
    }

    /** Where the colon of a run-in heading stands in the text. */
    static Optional<Integer> runIn(Knot knot) {
        String text = knot.text();
        int colon = text.indexOf(':');
        if (colon <= 0 || !Wording.hasWords(text.substring(colon + 1))) {
            return Optional.empty();
        }
        String before = text.substring(0, colon).strip();
        if (knot.emphasized(0, colon)) {
            return Optional.of(colon);
        }
        String after = text.substring(colon + 1).strip();
        boolean capital = Character.isUpperCase(after.charAt(0)) || Character.isDigit(after.charAt(0));
        boolean short_ = Wording.count(before) <= LONGEST_RUN_IN && before.indexOf('“') < 0 && before.indexOf('"') < 0;
        boolean phrase = !SENTENCE_INSIDE.matcher(before).find()
                && !LISTING.matcher(before).find()
                && !Verbs.startsAction(before);
        return (capital || NAMED.matcher(before).find()) && short_ && phrase ? Optional.of(colon) : Optional.empty();
    }

    private void add(Knot knot, int start, int end) {
        String words = Wording.unclosed(Wording.oneLine(knot.text().substring(start, end)));
        findings.add(new Proposal.Heading(knot.number(), key(knot), words, knot.words(start, end), Sureness.SURE));
    }

    private static String key(Knot knot) {
        return knot.label().key().replaceFirst("^\\(", "");
    }

    /** Labels that jump or repeat. */
    void remarkNumbers(Outline outline) {
        siblings(outline.roots());
        outline.stream().forEach(knot -> siblings(knot.below()));
    }

    private void siblings(List<Knot> knots) {
        Knot before = null;
        for (Knot knot : knots) {
            if (before != null && knot.numbered() && before.style() == knot.style()) {
                String expected = Labels.next(plainLabel(before)).key();
                if (!expected.isEmpty() && !expected.equals(key(knot))) {
                    Words words = new Words(knot.line(), 0, knot.textStart());
                    findings.remark(Remark.Kind.MISNUMBERED, words, key(knot), expected);
                }
            }
            before = knot.numbered() ? knot : before;
        }
    }

    /** The label without an opening bracket. */
    private static Label plainLabel(Knot knot) {
        Label label = knot.label();
        return label.printed().startsWith("(")
                ? new Label(label.style(), label.printed().substring(1))
                : label;
    }

    static String keyOf(Knot knot) {
        return key(knot);
    }
}
