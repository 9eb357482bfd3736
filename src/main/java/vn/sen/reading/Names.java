package vn.sen.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of bodies and people in lists such as 'Ban Tuyên giáo, Văn phòng; Hội LHPN các xã, phường'. */
final class Names {
    /** Words that a name of a body or person begins with; a comma before any other word belongs to the name. */
    static final String START = "(?:Ban|Văn phòng|VP|Hội|Sở|Phòng|UBND|UBMTTQ|Ủy ban|Uỷ ban|Ủy Ban|Công an|CA|Đoàn|"
            + "Chi hội|Chi đoàn|"
            + "Trung tâm|TT|Báo|Đài|MTTQ|Mặt trận|Trường|Cán bộ|Đ/c|đ/c|Đồng chí|đồng chí|Bà|Ông|Chị|Anh|Tổ|CLB|Câu "
            + "lạc bộ|Các|"
            + "Liên hiệp|Liên minh|Liên đoàn|Trạm|Bộ|Công chức|Công đoàn|Thường trực|Thường vụ|BTV|BCH|Đảng|Nhà|Cơ "
            + "quan|Đồn|Đơn vị|"
            + "Hiệp hội|Quỹ|Bảo tàng|Viện|Ngân hàng|Huyện|Tỉnh|Thành|Xã|Phường|Chủ tịch|Phó|Bí thư|Kế toán|Văn thư|"
            + "Cụm|Tổng|Đại sứ|"
            + "Học viện|Bệnh viện|Ngành|Hợp tác xã|HTX|Doanh nghiệp|Ấp|Thôn|Khu|Cộng|Hải quan|Bưu điện|Điện lực|"
            + "LĐLĐ|TNCS|Toàn)";

    private static final Pattern BREAK = Pattern.compile(";|,(?=\\s*" + START + "(?![\\p{L}]))|\\s+và\\s+(?=" + START
            + "(?![\\p{L}]))|\\v(?=\\s*(?:[-–+•*]|" + START + "(?![\\p{L}])))|\\s*&\\s*");

    private Names() {}

    static List<String> of(String text) {
        List<String> names = new ArrayList<>();
        for (String part : BREAK.split(text)) {
            String name = Wording.unclosed(Wording.oneLine(part.strip().replaceFirst("^[-–+•*]\\s*", "")));
            if (Wording.hasWords(name)) {
                names.add(name);
            }
        }
        return names;
    }
}
