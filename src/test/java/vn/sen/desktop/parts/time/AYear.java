package vn.sen.desktop.parts.time;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.book.TestBooks;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Direction;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemId;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.RichText;
import vn.sen.plan.Role;
import vn.sen.plan.Signer;
import vn.sen.plan.State;
import vn.sen.schedule.When;
import vn.sen.text.Problem;

/** A year of an invented office, 2024, with every kind of date; today is meant to be 6 March. */
public final class AYear {
    public static final PlanId PLAN = new PlanId("plan-2024");

    private AYear() {}

    /** A book with the year in a folder. */
    public static PlanBook in(Path folder) throws Problem {
        PlanBook book = TestBooks.empty(folder);
        book.apply(new Edits.AddPlan(plan()));
        visits().forEach(visit -> {
            try {
                book.apply(new Edits.ChangeDelegation(null, visit));
            } catch (Problem e) {
                throw new IllegalStateException(e);
            }
        });
        return book;
    }

    public static ItemId id(String label) {
        return new ItemId("item-" + label);
    }

    public static Plan plan() {
        Item first = heading(
                "1.",
                NumberStyle.DECIMAL,
                "Thông tin, tuyên truyền đối ngoại",
                activity(
                        "1.1",
                        "Tổ chức Tuần lễ Áo dài “Nét đẹp ngày thường”.",
                        "Tuyên giáo",
                        State.SETTLED,
                        "2024-03-01/2024-03-08"),
                activity("1.2", "Gian hàng “Áo dài 0 đồng” tại 03 xã.", "Kinh tế", State.PLANNED, "2024-03"),
                activity("1.3", "Hội thi nấu ăn “Bữa cơm sum vầy”.", "Gia đình – Xã hội", State.SETTLED, "2024-03-20"),
                activity("1.4", "Hội thi tìm hiểu về nước Lào.", "Văn phòng", State.PLANNED, "2024-08-15/2024-09-05"),
                activity("1.5", "Đồng diễn Áo dài, bế mạc Tuần lễ Áo dài.", "Tuyên giáo", State.SETTLED, "2024-03-08"),
                activity("1.6", "Đăng ký gian hàng phiên chợ.", "Kinh tế", State.PLANNED, "2024-03-01"),
                activity("1.7", "Họp Ban Thường vụ.", "Văn phòng", State.DONE, "2024-03-04"));
        Item second = heading(
                "2.",
                NumberStyle.DECIMAL,
                "Giao lưu, hợp tác hữu nghị",
                activity(
                        "2.1",
                        "Họp mặt phụ nữ nước ngoài sinh sống trên địa bàn.",
                        "Văn phòng",
                        State.SETTLED,
                        "2024-03-07"),
                activity("2.2", "Gửi thư chúc Tết Bunpimay.", "Văn phòng", State.PLANNED, "../2024-04-12"),
                activity("2.3", "Gửi báo cáo tháng 2.", "Văn phòng", State.PLANNED, "../2024-03-05"),
                activity("2.4", "Gửi thư mời đại biểu.", "Văn phòng", State.PLANNED, "../2024-03-06"),
                activity("2.5", "Trình hồ sơ đoàn đi Pakse.", "Văn phòng", State.PLANNED, "../2024-03-15"));
        Item third = heading(
                "3.",
                NumberStyle.DECIMAL,
                "Nâng cao năng lực hội nhập quốc tế",
                activity(
                        "3.1",
                        "Tập huấn kỹ năng đối ngoại.",
                        "Tổ chức – Kiểm tra",
                        State.SETTLED,
                        "2024-03-21/2024-03-22"),
                activity("3.2", "Hội nghị chuyên đề hội nhập.", "Tổ chức – Kiểm tra", State.PLANNED, "2024-35"),
                activity(
                        "3.3",
                        "Khảo sát phụ nữ di cư hồi hương.",
                        "Chính sách – Luật pháp",
                        State.PLANNED,
                        "2024-03~"));
        Item fourth = heading(
                "4.",
                NumberStyle.DECIMAL,
                "Đồng hành cùng phụ nữ biên cương",
                activity(
                        "4.1",
                        "Thăm xã biên giới kết nghĩa.",
                        "Gia đình – Xã hội",
                        State.PLANNED,
                        "2024-03-13/2024-03-14~"),
                activity(
                        "4.2",
                        "Đỡ đầu trẻ em mồ côi xã biên giới.",
                        "Gia đình – Xã hội",
                        State.DOING,
                        "2024-02-20/2024-12-20"),
                activity("4.3", "Tiếp nhận hồ sơ hội viên.", "Văn phòng", State.PLANNED, "2024-03-12"),
                activity("4.4", "Gặp mặt hội viên tiêu biểu.", "Văn phòng", State.PLANNED, "2024-03-12"),
                activity("4.5", "Gửi danh sách hội chợ.", "Văn phòng", State.PLANNED, "../2024-03-12"),
                activity("4.6", "Kiểm tra chuyên đề tại 02 chi hội.", "Văn phòng", State.PLANNED, "2024-03-12"));
        Item content = heading("II.", NumberStyle.ROMAN, "NỘI DUNG HOẠT ĐỘNG", first, second, third, fourth);
        Item carrying = heading(
                "III.",
                NumberStyle.ROMAN,
                "TỔ CHỨC THỰC HIỆN",
                activity("5", "Mỗi cơ sở Hội đăng ký 01 hoạt động.", "Văn phòng", State.PLANNED, "../2024-06-20"));
        PlanHead head = new PlanHead(
                "KH",
                24,
                "KH-BTV",
                "HỘI LHPN TỈNH VĨNH AN",
                "BAN THƯỜNG VỤ",
                "Bình Minh",
                LocalDate.of(2024, 2, 6),
                2024,
                "Hoạt động đối ngoại nhân dân năm 2024",
                List.of("Lưu: VT"),
                new Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Lê Thị Mơ"),
                Numbering.AS_PRINTED);
        return new Plan(PLAN, head, List.of(content, carrying));
    }

    private static List<Delegation> visits() {
        return List.of(
                visit(Direction.OUT, "Đoàn công tác sang Pakse", "Lào", "2024-05~"),
                visit(Direction.IN, "Đón đoàn phụ nữ Champasak", "Lào", "2024-10-18/2024-10-21"),
                visit(Direction.IN, "Tiếp đoàn tổ chức di cư", "", "2024-03-27~"));
    }

    private static Delegation visit(Direction direction, String title, String country, String when) {
        return new Delegation(
                DelegationId.fresh(), direction, title, null, country, "", "", 0, When.parse(when), "", "");
    }

    private static Item heading(String label, NumberStyle style, String text, Item... items) {
        return new Item(
                id(label),
                ItemKind.HEADING,
                new Label(style, label),
                RichText.of(text),
                List.of(),
                null,
                List.of(items));
    }

    private static Item activity(String label, String text, String who, State state, String... when) {
        List<When> schedule = new ArrayList<>(Stream.of(when).map(When::parse).toList());
        Activity facts = new Activity(schedule, List.of(new Assignment(Role.LEAD, who)), List.of(), "", 0, state, "");
        return new Item(
                id(label),
                ItemKind.ACTIVITY,
                new Label(NumberStyle.PATH, label),
                RichText.of(text),
                List.of(),
                facts,
                List.of());
    }
}
