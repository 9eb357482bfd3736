package vn.sen.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sen.office.Direction;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.Role;
import vn.sen.reading.source.Paragraph;
import vn.sen.reading.source.SourceText;

/** A reading becomes a plan. */
class DraftTest {
    private static final List<String> LINES = List.of(
            "KẾ HOẠCH",
            "Giao lưu hữu nghị năm 2026",
            "Căn cứ nhiệm vụ năm 2026, Hội xây dựng kế hoạch như sau:",
            "I. NỘI DUNG",
            "1. Tuyên truyền",
            "1.1. Tổ chức tọa đàm ngày 8/3.",
            "1.2. Đón 01 đoàn Hội Phụ nữ tỉnh Salavan, Lào thăm xã trong tháng 5/2026.",
            "II. TỔ CHỨC THỰC HIỆN",
            "1. Văn phòng: tham mưu mục 1.1, 1.2.",
            "2. Các chi hội gửi đăng ký trước ngày 20/02/2026.");

    @Test
    void anActivityHasItsScheduleAndItsOwners() {
        Item item = find(plan(), "1.1");
        assertThat(item.kind()).isEqualTo(ItemKind.ACTIVITY);
        assertThat(item.activity().orElseThrow().schedule())
                .extracting(Object::toString)
                .containsExactly("2026-03-08");
        assertThat(item.activity().orElseThrow().owners()).singleElement().satisfies(owner -> {
            assertThat(owner.role()).isEqualTo(Role.ADVISE);
            assertThat(owner.who()).isEqualTo("Văn phòng");
        });
    }

    @Test
    void aNamedItemIsALink() {
        Plan plan = plan();
        Item task = all(plan)
                .filter(item -> item.text().plain().startsWith("Văn phòng"))
                .findFirst()
                .orElseThrow();
        assertThat(task.references()).hasSize(2);
        assertThat(task.references().getFirst().target())
                .isEqualTo(find(plan, "1.1").id());
    }

    @Test
    void somethingDueIsAnActivityWithADeadline() {
        Item due = all(plan())
                .filter(item -> item.text().plain().startsWith("Các chi hội"))
                .findFirst()
                .orElseThrow();
        assertThat(due.activity().orElseThrow().schedule())
                .extracting(Object::toString)
                .containsExactly("../2026-02-20");
    }

    @Test
    void aVisitNamesThePartnerThatComes() {
        Draft draft = reading(LINES).toDraft();
        assertThat(draft.partners()).singleElement().satisfies(partner -> {
            assertThat(partner.name()).isEqualTo("Hội Phụ nữ tỉnh Salavan");
            assertThat(partner.country()).isEqualTo("Lào");
        });
        assertThat(draft.delegations()).singleElement().satisfies(visit -> {
            assertThat(visit.direction()).isEqualTo(Direction.IN);
            assertThat(visit.partnerId()).isEqualTo(draft.partners().getFirst().id());
            assertThat(String.valueOf(visit.dates())).isEqualTo("2026-05");
        });
    }

    @Test
    void aDroppedProposalLeavesNoTraceInThePlan() {
        Reading reading = reading(LINES);
        for (Proposal.Visit visit : reading.all(Proposal.Visit.class)) {
            reading = reading.without(visit);
        }
        assertThat(reading.toDraft().delegations()).isEmpty();
    }

    @Test
    void numbersThatJumpStayAsTheyArePrinted() {
        assertThat(plan().head().numbering()).isEqualTo(Numbering.AUTOMATIC);
        List<String> jumping = new ArrayList<>(LINES);
        jumping.set(7, "IV. TỔ CHỨC THỰC HIỆN");
        Reading reading = reading(jumping);
        assertThat(reading.toDraft().plan().head().numbering()).isEqualTo(Numbering.AS_PRINTED);
        assertThat(reading.remarks()).extracting(Remark::kind).contains(Remark.Kind.MISNUMBERED);
    }

    private static Plan plan() {
        return reading(LINES).toDraft().plan();
    }

    private static Reading reading(List<String> lines) {
        return new PlanReader()
                .read(new SourceText("x.txt", lines.stream().map(Paragraph::of).toList(), ""));
    }

    private static Item find(Plan plan, String label) {
        return all(plan)
                .filter(item -> item.label().key().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Item> all(Plan plan) {
        List<Item> items = new ArrayList<>();
        plan.walk(items::add);
        return items.stream();
    }
}
