package vn.sen.reading;

import java.util.regex.Pattern;

/** Verbs that begin a line that tells something to be done. */
final class Verbs {
    private static final Pattern ACTION = Pattern.compile(
            "^(?:tiếp tục |chủ động |tích cực |phối hợp |tham mưu |đề xuất )*(?:tổ chức|tham gia|tham dự|tập huấn|"
                    + "xây dựng|"
                    + "triển khai|thực hiện|phát động|phối hợp|đón|tiếp|thăm|cử|ký kết|ký|hưởng ứng|chỉ đạo|hướng dẫn|"
                    + "giám sát|kiểm tra|khảo sát|biên soạn|in ấn|phát hành|tuyên truyền|vận động|hỗ trợ|trao|tặng|"
                    + "gặp mặt|"
                    + "khai mạc|sơ kết|tổng kết|thành lập|ra mắt|duy trì|mở|gửi|chúc mừng|giao lưu|rà soát|tiếp nhận|"
                    + "tham mưu|đăng ký|báo cáo|đẩy mạnh|tăng cường)(?=\\s|$|:)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Verbs() {}

    static boolean startsAction(String text) {
        return ACTION.matcher(text.strip()).find();
    }
}
