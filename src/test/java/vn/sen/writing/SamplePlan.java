package vn.sen.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.RichText;
import vn.sen.plan.RichText.Emphasis;
import vn.sen.plan.RichText.Style;
import vn.sen.plan.Signer;

/** A plan of an invented office that has every kind of block. */
public final class SamplePlan {
    private SamplePlan() {}

    public static Plan signed() {
        return plan(5, LocalDate.of(2026, 2, 7), 1);
    }

    public static Plan draft() {
        return plan(null, null, 1);
    }

    /** About six pages. */
    public static Plan sixPages() {
        return plan(12, LocalDate.of(2026, 3, 10), 4);
    }

    public static PlanHead head(@Nullable Integer number, @Nullable LocalDate issued) {
        return new PlanHead(
                "KH",
                number,
                "KH-BTV",
                "HỘI LIÊN HIỆP PHỤ NỮ XÃ HÒA GIANG",
                "BAN THƯỜNG VỤ",
                "Hòa Giang",
                issued,
                2026,
                "Hoạt động đối ngoại nhân dân và hội nhập quốc tế của Hội Liên hiệp Phụ nữ xã Hòa Giang năm 2026",
                List.of(
                        "Ban Thường vụ Hội LHPN tỉnh (để báo cáo)",
                        "Thường trực Đảng ủy, HĐND xã",
                        "Ủy ban MTTQ Việt Nam xã",
                        "Các chi hội trực thuộc (để thực hiện)",
                        "Lưu: VT, TG"),
                new Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Bùi Thị Minh Nguyệt"),
                Numbering.AUTOMATIC);
    }

    static Plan plan(@Nullable Integer number, @Nullable LocalDate issued, int rounds) {
        List<Item> items = new ArrayList<>();
        items.add(line(
                ItemKind.BASIS,
                Label.NONE,
                "Căn cứ Kế hoạch số 07/KH-BTV ngày 18 tháng 01 năm 2026 của Ban Thường vụ Hội Liên hiệp Phụ nữ (LHPN) tỉnh"
                        + " về công tác đối ngoại nhân dân năm 2026;"));
        items.add(line(
                ItemKind.BASIS,
                Label.NONE,
                "Căn cứ Chương trình số 03/CTr-BCH ngày 10 tháng 01 năm 2026 của Ban Chấp hành Hội LHPN xã về công tác"
                        + " Hội và phong trào phụ nữ năm 2026,"));
        items.add(line(
                ItemKind.PARAGRAPH,
                Label.NONE,
                "Ban Thường vụ Hội LHPN xã Hòa Giang xây dựng Kế hoạch hoạt động đối ngoại nhân dân năm 2026 với các nội"
                        + " dung sau:"));
        items.add(
                section(
                        "I.",
                        "MỤC ĐÍCH, YÊU CẦU",
                        List.of(
                                line(
                                        ItemKind.PARAGRAPH,
                                        number("1."),
                                        "Giới thiệu hình ảnh đất nước, con người Hòa Giang và phụ nữ địa phương với bạn bè quốc"
                                                + " tế; tăng cường tình hữu nghị với phụ nữ các tỉnh bạn Lào, Campuchia."),
                                line(
                                        ItemKind.PARAGRAPH,
                                        number("2."),
                                        "Hoạt động thiết thực, tiết kiệm, an toàn, phù hợp với điều kiện của từng chi hội; phấn"
                                                + " đấu trên 90% hội viên được tuyên truyền, 12 chi hội có ít nhất 01 hoạt động."))));
        for (int round = 0; round < rounds; round++) {
            items.add(content(round));
        }
        items.add(section(
                "III.",
                "KINH PHÍ",
                List.of(line(
                        ItemKind.PARAGRAPH,
                        Label.NONE,
                        "Từ nguồn kinh phí hoạt động năm 2026 của Hội LHPN xã (dự kiến 45.000.000 đồng) và nguồn vận động xã"
                                + " hội hóa theo quy định."))));
        items.add(section(
                "IV.",
                "TỔ CHỨC THỰC HIỆN",
                List.of(
                        Item.of(
                                ItemKind.HEADING,
                                number("1."),
                                RichText.of("Hội LHPN xã"),
                                List.of(
                                        Item.of(
                                                ItemKind.ASSIGNMENT,
                                                Label.NONE,
                                                new RichText(
                                                        "Cán bộ phụ trách Tuyên giáo: tham mưu thực hiện mục 1.1, 1.3; đưa tin trên trang"
                                                                + " thông tin điện tử của Hội.",
                                                        List.of(new Emphasis(0, 28, Style.ITALIC))),
                                                List.of()),
                                        line(
                                                ItemKind.ASSIGNMENT,
                                                dash("-"),
                                                "Cán bộ phụ trách Kinh tế: tham mưu thực hiện mục 1.2."))),
                        Item.of(
                                ItemKind.HEADING,
                                number("2."),
                                RichText.of("Các chi hội"),
                                List.of(Item.of(
                                        ItemKind.PARAGRAPH,
                                        Label.NONE,
                                        new RichText(
                                                "Đăng ký 01 hoạt động gửi về Văn phòng Hội LHPN xã trước ngày 20/6/2026.",
                                                List.of(new Emphasis(50, 71, Style.BOLD))),
                                        List.of()))))));
        items.add(line(
                ItemKind.CLOSING,
                Label.NONE,
                "Trên đây là Kế hoạch hoạt động đối ngoại nhân dân năm 2026 của Hội LHPN xã Hòa Giang, đề nghị các đơn vị"
                        + " quan tâm thực hiện./."));
        return new Plan(PlanId.fresh(), head(number, issued), items);
    }

    private static Item content(int round) {
        List<Item> activities = new ArrayList<>();
        for (int i = 1; i <= 11; i++) {
            activities.add(line(
                    ItemKind.ACTIVITY,
                    new Label(NumberStyle.PATH, "1." + i),
                    i % 2 == 0
                            ? "Tổ chức tọa đàm “Phụ nữ Hòa Giang với bạn bè quốc tế” cho 120 đại biểu nhân kỷ niệm Ngày"
                                    + " Quốc tế Phụ nữ 8/3, từ ngày 01/3 đến ngày 17/3/2026 tại hội trường xã."
                            : "Đón đoàn phụ nữ huyện Pak Tha, tỉnh Bokeo, Cộng hòa dân chủ nhân dân Lào sang thăm và giao"
                                    + " lưu văn nghệ, dự kiến trong quý II năm 2026; giới thiệu 15 sản phẩm của hợp tác xã"
                                    + " do phụ nữ làm chủ theo Quyết định số 939/QĐ – TTg."));
        }
        activities.add(Item.of(
                ItemKind.TABLE,
                Label.NONE,
                RichText.EMPTY,
                List.of(
                        row("TT\tNội dung\tThời gian\tChủ trì"),
                        row("1\tPhát động Tuần lễ Áo dài\t01/3/2026\tTuyên giáo"),
                        row(
                                "2\tHọp mặt phụ nữ nước ngoài sinh sống trên địa bàn xã, tặng quà lưu niệm và mời tham quan làng"
                                        + " nghề\t07/3/2026\tVăn phòng"),
                        row("3\tĐồng diễn Áo dài, bế mạc Tuần lễ\t08/3/2026\tTuyên giáo"))));
        return section(
                "II.",
                "NỘI DUNG " + (round + 1),
                List.of(
                        Item.of(ItemKind.HEADING, number("1."), RichText.of("Hoạt động của Hội LHPN xã"), activities),
                        Item.of(
                                ItemKind.HEADING,
                                number("2."),
                                RichText.of("Các chi hội: tùy điều kiện tổ chức các hoạt động phù" + " hợp."),
                                List.of(
                                        line(
                                                ItemKind.PARAGRAPH,
                                                new Label(NumberStyle.LETTER, "a)"),
                                                "Tuyên truyền trên loa truyền thanh" + " ấp."),
                                        line(
                                                ItemKind.PARAGRAPH,
                                                new Label(NumberStyle.LETTER, "đ)"),
                                                "Giữ gìn cảnh quan khu dân cư."),
                                        line(
                                                ItemKind.PARAGRAPH,
                                                new Label(NumberStyle.PLUS, "+"),
                                                "Vận động 02 triệu đồng.")))));
    }

    static Item row(String cells) {
        return Item.of(ItemKind.ROW, Label.NONE, RichText.of(cells), List.of());
    }

    static Item section(String label, String title, List<Item> items) {
        return Item.of(ItemKind.HEADING, new Label(NumberStyle.ROMAN, label), RichText.of(title), items);
    }

    static Item line(ItemKind kind, Label label, String text) {
        return Item.of(kind, label, RichText.of(text), List.of());
    }

    static Label number(String printed) {
        return new Label(NumberStyle.DECIMAL, printed);
    }

    static Label dash(String printed) {
        return new Label(NumberStyle.DASH, printed);
    }
}
