package vn.sen.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What a section of a plan is about; the same words mean different things in different sections. */
enum Topic {
    /** Bases and opening text before the first section. */
    OPENING,
    /** 'Mục đích, yêu cầu', and looking back: nothing there is planned. */
    PURPOSE,
    TARGETS,
    CONTENT,
    MONEY,
    /** 'Tổ chức thực hiện', 'Phân công': who does it. */
    ORGANISATION;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Words of headings, and what they say of the text below. */
    private record Sign(Pattern words, Topic topic) {
        static Sign of(Topic topic, String words) {
            return new Sign(Pattern.compile(words, FLAGS), topic);
        }
    }

    /** For headings of any depth: they say nothing else. */
    private static final List<Sign> PLAIN = List.of(
            Sign.of(
                    TARGETS,
                    "^(?:một số |các |hệ thống )?chỉ tiêu(?: cụ thể| chủ yếu| phấn đấu| thực hiện| cơ bản| "
                            + "chính)?(?: năm \\d{4}| đến .*)?$"),
            Sign.of(
                    ORGANISATION,
                    "^(?:công tác )?(?:tổ chức thực hiện|phân công.*|trách nhiệm.*|phân công,? tổ "
                            + "chức thực hiện)$"),
            Sign.of(MONEY, "^(?:nguồn |dự toán )?kinh phí.*"),
            Sign.of(PURPOSE, "^(?:mục đích|yêu cầu|mục đích,? (?:và )?yêu cầu|quan điểm.*|mục tiêu(?: chung)?)$"));

    /** For the headings of whole sections. */
    private static final List<Sign> SECTION = List.of(
            Sign.of(TARGETS, "^(?:một số )?(?:chỉ tiêu|mục tiêu,? chỉ tiêu|các chỉ tiêu)"),
            Sign.of(
                    PURPOSE,
                    "^(?:mục đích|yêu cầu|mục tiêu|quan điểm|sự cần thiết|đặc điểm|đánh giá|tình hình|kết quả|"
                            + "cơ sở|căn cứ|bối cảnh|thuận lợi|khó khăn|khái quát|thực trạng|tồn tại|hạn chế|bài học)"),
            Sign.of(MONEY, "^(?:nguồn |dự toán )?kinh phí"),
            Sign.of(ORGANISATION, "tổ chức thực hiện|^phân công|^trách nhiệm|^chế độ báo cáo|^thông tin,? báo cáo"),
            Sign.of(CONTENT, "nội dung|nhiệm vụ|hoạt động|giải pháp|tiến độ|chương trình|thời gian|lịch"));

    /** The topic of the section that a node stands in. */
    static Topic of(Knot knot) {
        return knot.topic(Topic::find);
    }

    private static Topic find(Knot knot) {
        List<Knot> ancestors = knot.ancestors();
        for (int i = 0; i < ancestors.size(); i++) {
            Knot heading = ancestors.get(i);
            if (!heading.numbered()) {
                continue;
            }
            String words = Wording.lower(Wording.unclosed(Wording.oneLine(heading.text())));
            boolean section = sectionLevel(heading);
            for (Sign sign : section ? SECTION : PLAIN) {
                if (sign.words.matcher(words).find()) {
                    return sign.topic;
                }
            }
            if (section) {
                return CONTENT;
            }
        }
        return ancestors.isEmpty() && !knot.numbered() ? OPENING : CONTENT;
    }

    /** 'II.', or whatever stands at the top where no Roman numbers are used. */
    private static boolean sectionLevel(Knot heading) {
        return switch (heading.style()) {
            case ROMAN, PART, UPPER_LETTER -> true;
            default -> heading.above() == null;
        };
    }
}
