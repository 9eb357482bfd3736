package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of bodies in running text, and which of them are abroad. */
final class Bodies {
    private static final String STOP = "(?=\\s*[,;.:()“”\"\\t\\v]|\\s+(?:giai\\s+đoạn|nhiệm\\s+kỳ|để|nhằm|trong|vào|"
            + "từ|tháng|ngày|quý|dự\\s+kiến|sang|thăm|đến|do|theo|năm|tổ\\s+chức|"
            + "nhân\\s+dịp|về|tại|tài\\s+trợ|gồm|với|đã|là|có|được|sẽ|khi|ký|cùng|trên|qua|thông|hỗ\\s+trợ|"
            + "phối\\s+hợp|tham|làm|giao|lưu|trao|học|bằng|tới|nhân|kỷ)(?!\\p{L})|\\s+và\\s+(?:" + Names.START
            + "(?!\\p{L})|\\p{Ll})|\\s+[-–]\\s|$)";
    private static final Pattern BODY = Pattern.compile(
            "(?<!\\p{L})(?<name>(?:Hội|Liên\\s+hiệp|Liên\\s+đoàn|Liên\\s+minh|Tổ\\s+chức|Đại\\s+sứ\\s+quán|ĐSQ|"
                    + "Tổng\\s+Lãnh\\s+sự\\s+quán|Tổng\\s+lãnh\\s+sự|Lãnh\\s+sự\\s+quán|Trung\\s+tâm|"
                    + "Ủy\\s+ban|Uỷ\\s+ban|Ban|Viện|Chính\\s+quyền|Hiệp\\s+hội|Mặt\\s+trận|Quỹ|Cơ\\s+quan|"
                    + "Văn\\s+phòng|Học\\s+viện|Trường|Tập\\s+đoàn|Công\\s+ty|Câu\\s+lạc\\s+bộ|Mạng\\s+lưới|Sở|"
                    + "Thành\\s+phố|Tỉnh|Quận|UN|Care|World|Plan|Save)"
                    + "(?!\\p{L})[^,;.:()“”\"\\t\\v]{0,110}?)" + STOP);

    /** A body named in a text. */
    record Body(String name, int start, int end, String country) {
        boolean abroad() {
            return !country.isEmpty();
        }
    }

    private Bodies() {}

    /** Bodies in their order; the country is that of the name, or the one right behind it. */
    static List<Body> in(String text) {
        List<Body> found = new ArrayList<>();
        Matcher matcher = BODY.matcher(text);
        int from = 0;
        while (from <= text.length() && matcher.find(from)) {
            String name = Wording.oneLine(matcher.group("name"));
            int end = matcher.end("name");
            from = Math.max(end, matcher.start() + 1);
            if (Wording.count(name) < 2 && name.length() < 4) {
                continue;
            }
            String behind = text.substring(end, Math.min(text.length(), end + 60));
            Matcher apposition = Pattern.compile(
                            "^(?:,\\s*|\\s*\\(|\\s+-\\s+)(?:tỉnh\\s|thành\\s+phố\\s|" + "nước\\s)?[^,;.)]{0,45}")
                    .matcher(behind);
            String country = foreign(name)
                    .or(() -> apposition.find() ? Countries.first(apposition.group()) : Optional.empty())
                    .orElse("");
            found.add(new Body(name, matcher.start(), end, country));
        }
        return found;
    }

    /** 'Hội Hữu nghị Việt Nam - Campuchia' and embassies in Vietnam tell their country too. */
    private static Optional<String> foreign(String name) {
        boolean ours = name.contains("Hữu nghị Việt Nam")
                || name.contains("hữu nghị Việt Nam")
                || name.contains("hữu nghị Việt");
        return ours ? Optional.empty() : Countries.first(name);
    }
}
