package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.plan.Label;
import vn.sen.plan.Labels;
import vn.sen.plan.NumberStyle;

/** Labels that a text names: 'mục 1.8, 1.9', 'mục 1.1 đến 1.4', 'nội dung 2.1 và 2.3'. */
final class NamedLabels {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String LABEL =
            "(?:\\d{1,2}(?:\\.\\d{1,2})*(?![\\d/%])|[IVX]{1,5}(?:\\.\\d{1," + "2})*(?![\\p{L}])|[a-zđ](?=\\)))";
    private static final String JOIN = "\\s*(?:,|;|và|đến|tới|-|–|&)\\s*(?:mục\\s+|điểm\\s+|nội\\s+dung\\s+)?";
    private static final Pattern NAMES = Pattern.compile(
            "(?<![\\p{L}])(?:các\\s+)?(?:tiểu\\s+mục|mục|điểm|nội\\s+dung(?:\\s+số)?|hoạt\\s+động(?:\\s+số)?|"
                    + "nhiệm\\s+vụ(?:\\s+số)?|ý|phần)\\s+(?:số\\s+)?"
                    + "(?<list>" + LABEL + "\\)?(?:\\.(?=\\s|$))?(?:" + JOIN + LABEL + "\\)?)*)(?<rest>.{0,30})",
            FLAGS);
    private static final Pattern ONE = Pattern.compile(
            "(?<range>đến|tới|-|–)?\\s*(?:mục\\s+|điểm\\s+|" + "nội\\s+dung\\s+)?(?<label>" + LABEL + ")", FLAGS);
    /** The label is one of another paper: 'mục 2 Kế hoạch số 5/KH-BTV', or counts things: 'nội dung 03 chương trình'. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "^\\s*(?:(?:của|trong|tại)\\s+)?(?:kế hoạch số|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|luật|"
                    + "công văn|hướng dẫn số|nhiệm vụ|điều|đề án|mô hình|chương trình|cuộc|hoạt động|lớp|tháng|hội "
                    + "nghị|hội thi)",
            FLAGS);

    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final int LONGEST_RANGE = 40;

    /**
     * A named label.
     *
     * @param start where its words begin in the text
     */
    record Named(String label, int start, int end) {}

    private NamedLabels() {}

    static List<Named> in(String text) {
        List<Named> found = new ArrayList<>();
        Matcher named = NAMES.matcher(text);
        int from = 0;
        while (named.find(from)) {
            from = named.end("list");
            if (!ELSEWHERE.matcher(named.group("rest")).find()) {
                list(named, found);
            }
        }
        return found;
    }

    private static void list(Matcher named, List<Named> found) {
        Matcher one = ONE.matcher(named.group("list"));
        String before = "";
        while (one.find()) {
            String label = one.group("label");
            int start = named.start("list") + one.start("label");
            int end = named.start("list") + one.end("label");
            if (one.group("range") != null && !before.isEmpty()) {
                between(before, label).forEach(each -> found.add(new Named(each, start, end)));
            }
            found.add(new Named(label, start, end));
            before = label;
        }
    }

    /** The labels between the ends of '1.1 đến 1.4'. */
    private static List<String> between(String from, String to) {
        String stem = from.substring(0, from.lastIndexOf('.') + 1);
        String last = to.startsWith(stem) ? to.substring(stem.length()) : to;
        String first = from.substring(stem.length());
        List<String> between = new ArrayList<>();
        if (first.matches("\\d+") && last.matches("\\d+") && to.startsWith(stem)) {
            int end = Math.min(Integer.parseInt(last), Integer.parseInt(first) + LONGEST_RANGE);
            for (int i = Integer.parseInt(first) + 1; i < end; i++) {
                between.add(stem + i);
            }
        } else if (ROMAN.matcher(first).matches() && ROMAN.matcher(last).matches()) {
            Label label = Labels.next(new Label(NumberStyle.ROMAN, first));
            while (!label.key().equals(last) && between.size() < LONGEST_RANGE) {
                between.add(stem + label.key());
                label = Labels.next(label);
            }
        }
        return between;
    }
}
