package vn.sen.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Breaks a centred title into lines of about one length: a last line of one word looks like a mistake. */
final class TitleLines {
    /** Words that read badly when a title ends its line between them. */
    private static final Set<String> COMPOUNDS = Set.of(
            "liên hiệp",
            "phụ nữ",
            "ban thường",
            "thường vụ",
            "ban chấp",
            "chấp hành",
            "thường trực",
            "việt nam",
            "quốc tế",
            "thành phố",
            "nhân dân",
            "đối ngoại",
            "hội nhập",
            "hoạt động",
            "kế hoạch",
            "phối hợp",
            "tổ chức",
            "công tác",
            "xây dựng",
            "thủ đô",
            "sáng tạo",
            "hòa bình",
            "hoà bình",
            "phát triển",
            "ủy ban",
            "mặt trận",
            "tổ quốc",
            "thực hiện",
            "hữu nghị");

    private TitleLines() {}

    /**
     * As few lines as the width allows, each about as long as the others.
     *
     * @param width in millimetres
     * @param size in points
     */
    static List<String> balanced(String text, FontFace face, double size, double width) {
        List<String> lines = greedy(text, face, size, width);
        if (lines.size() < 2) {
            return lines;
        }
        double tooNarrow = 0;
        double wideEnough = width;
        while (wideEnough - tooNarrow > 1) {
            double middle = (tooNarrow + wideEnough) / 2;
            List<String> narrower = greedy(text, face, size, middle);
            if (narrower.size() <= lines.size() && fits(narrower, face, size, middle)) {
                wideEnough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return greedy(text, face, size, wideEnough);
    }

    private static boolean fits(List<String> lines, FontFace face, double size, double width) {
        return lines.stream().allMatch(line -> face.width(line, size) <= width);
    }

    private static List<String> greedy(String text, FontFace face, double size, double width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int end = rest.length();
            if (face.width(rest, size) > width) {
                end = lastFitting(rest, face, size, width);
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    private static int lastFitting(String text, FontFace face, double size, double width) {
        int end = -1;
        for (int next = next(text, 0); next >= 0; next = next(text, next)) {
            if (end >= 0 && face.width(text.substring(0, next).strip(), size) > width) {
                break;
            }
            end = next;
        }
        return end < 0 ? text.length() : end;
    }

    private static int next(String text, int from) {
        int next = LineBreaks.next(text, from);
        while (next >= 0 && splitsCompound(text, next)) {
            next = LineBreaks.next(text, next);
        }
        return next;
    }

    private static boolean splitsCompound(String text, int at) {
        int start = text.lastIndexOf(' ', at - 2) + 1;
        int end = text.indexOf(' ', at);
        String pair = text.substring(start, end < 0 ? text.length() : end);
        return COMPOUNDS.contains(pair.toLowerCase(Locale.ROOT));
    }
}
