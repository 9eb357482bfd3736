package vn.sen.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.Direction;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.ItemKind;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanHead;
import vn.sen.plan.PlanId;
import vn.sen.plan.Reference;
import vn.sen.plan.RichText;
import vn.sen.plan.Role;
import vn.sen.plan.Signer;
import vn.sen.plan.State;
import vn.sen.schedule.Days;
import vn.sen.schedule.When;
import vn.sen.store.ScheduledActivity;

class PlanBookTest {
    @TempDir
    Path folder;

    private static final Desk DESK = new Desk(DeskId.fresh(), "Cán bộ phụ trách Văn phòng", "Văn phòng");
    private static final Partner PARTNER = new Partner(
            PartnerId.fresh(),
            "Hội Phụ nữ huyện Mường Lan",
            "Lao Women's Union",
            PartnerKind.SISTER_UNION,
            "Lào",
            List.of("Hội PN Mường Lan", "Phụ nữ Mường Lan"),
            "gặp mỗi năm");

    static Item line(String label, String text, Item... below) {
        return Item.of(ItemKind.PARAGRAPH, label(label), RichText.of(text), List.of(below));
    }

    private static Label label(String printed) {
        return printed.isEmpty() ? Label.NONE : new Label(NumberStyle.DECIMAL, printed);
    }

    static Item activity(String label, String text, String... edtf) {
        List<When> schedule = new ArrayList<>();
        for (String each : edtf) {
            schedule.add(When.parse(each, "vào " + each));
        }
        return Item.of(ItemKind.ACTIVITY, label(label), RichText.of(text), List.of())
                .withActivity(new Activity(
                        schedule,
                        List.of(
                                new Assignment(Role.LEAD, DESK.name(), DESK.id()),
                                new Assignment(Role.SUPPORT, "chi hội")),
                        List.of(PARTNER.id()),
                        "hội trường xã",
                        2_500_000,
                        State.SETTLED,
                        ""));
    }

    static Plan plan(Integer number, int year, Item... items) {
        PlanHead head = new PlanHead(
                "KH",
                number,
                "KH-BTV",
                "HỘI LHPN TỈNH BẮC AN",
                "BAN THƯỜNG VỤ",
                "Hòa Giang",
                number == null ? null : LocalDate.of(year, 1, 15),
                year,
                "Công tác đối ngoại nhân dân năm " + year,
                List.of("Thường trực Đảng ủy xã", "Lưu: VT"),
                new Signer("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Trần Thị Ngọc Mai"),
                Numbering.AUTOMATIC);
        return new Plan(PlanId.fresh(), head, List.of(items));
    }

    @Test
    void aPlanComesBackAsItWasAfterClosingAndOpening() throws Exception {
        Item cited = activity("1.1", "Giao lưu nhân dịp 8/3", "2026-03-08", "2026-03~");
        Item citing = Item.of(ItemKind.ASSIGNMENT, Label.NONE, RichText.of("Thực hiện mục 1.1"), List.of())
                .withText(
                        new RichText("Thực hiện mục 1.1", List.of(new RichText.Emphasis(0, 9, RichText.Style.BOLD))),
                        List.of(new Reference(14, 17, cited.id())));
        Plan plan = plan(7, 2026, line("1", "Nội dung", cited, line("", "dòng dưới", citing)), line("2", "Kinh phí"));
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.AddPlan(plan));
        }
        try (PlanBook book = PlanBook.open(folder)) {
            assertThat(book.plan(plan.id())).contains(plan);
            assertThat(book.readOnlyReason()).isEmpty();
        }
    }

    @Test
    void plansComeNewestYearFirstThenByNumberWithDraftsLast() throws Exception {
        Plan old = plan(3, 2025);
        Plan second = plan(12, 2026);
        Plan first = plan(9, 2026, activity("1", "Gặp mặt", "2026-03"), line("2", "Kinh phí"));
        Plan draft = plan(null, 2026);
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.Several(List.of(
                    new Edits.AddPlan(old),
                    new Edits.AddPlan(draft),
                    new Edits.AddPlan(second),
                    new Edits.AddPlan(first))));
            assertThat(book.plans())
                    .extracting(summary -> summary.id())
                    .containsExactly(first.id(), second.id(), draft.id(), old.id());
            assertThat(book.plans().getFirst().items()).isEqualTo(2);
            assertThat(book.plans().getFirst().activities()).isEqualTo(1);
        }
    }

    @Test
    void aPlanIsFoundByItsReferenceHoweverItIsTyped() throws Exception {
        Plan plan = plan(7, 2026);
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.AddPlan(plan));
            for (String name :
                    List.of("07/KH-BTV", "7/KH-BTV", " 7 / kh – btv", plan.id().value())) {
                assertThat(book.planNamed(name)).as(name).contains(plan);
            }
            assertThat(book.planNamed("8/KH-BTV")).isEmpty();
        }
    }

    @Test
    void aMonthOfActivitiesIsAskedByItsDays() throws Exception {
        Plan plan = plan(
                1,
                2026,
                activity("1.1", "ngày", "2026-03-08"),
                activity("1.2", "tháng", "2026-03~"),
                activity("1.3", "trước", "../2026-04-20"),
                activity("1.4", "năm", "2026"),
                activity("1.5", "khác", "2026-04-01"));
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.AddPlan(plan));
            Days march = new Days(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
            assertThat(book.possible(march))
                    .extracting(ScheduledActivity::text)
                    .containsExactly("trước", "năm", "tháng", "ngày");
            assertThat(book.shown(march)).extracting(ScheduledActivity::text).containsExactly("năm", "tháng", "ngày");
            ScheduledActivity day = book.shown(march).getLast();
            assertThat(day.reference()).isEqualTo("01/KH-BTV");
            assertThat(day.label()).isEqualTo("1.1");
            assertThat(day.when()).isEqualTo(When.parse("2026-03-08", "vào 2026-03-08"));
            assertThat(day.owners()).extracting(Assignment::who).containsExactly(DESK.name(), "chi hội");
            assertThat(day.state()).isEqualTo(State.SETTLED);
            assertThat(day.place()).isEqualTo("hội trường xã");
        }
    }

    @Test
    void itemsGoInAndOutAndMoveAsToldAndUndoTakesThemBack() throws Exception {
        Item a = line("1", "A");
        Item b = line("2", "B", line("", "B1"), line("", "B2"));
        Item c = line("3", "C");
        Plan plan = plan(1, 2026, a, b);
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.AddPlan(plan));
            book.apply(new Edits.AddItem(plan.id(), null, 1, c));
            assertThat(book.plan(plan.id()).orElseThrow().items()).containsExactly(a, c, b);
            book.apply(new Edits.MoveItem(plan.id(), c.id(), null, 1, b.id(), 1));
            assertThat(book.plan(plan.id()).orElseThrow().items())
                    .containsExactly(
                            a,
                            b.withItems(List.of(b.items().get(0), c, b.items().get(1))));
            book.apply(new Edits.RemoveItem(plan.id(), null, 0, a));
            assertThat(book.undo()).isTrue();
            assertThat(book.undo()).isTrue();
            assertThat(book.plan(plan.id()).orElseThrow().items()).containsExactly(a, c, b);
            assertThat(book.redo()).isTrue();
            assertThat(book.undo()).isTrue();
            assertThat(book.undo()).isTrue();
            assertThat(book.plan(plan.id())).contains(plan);
        }
    }

    @Test
    void undoAndRedoOutliveClosing() throws Exception {
        Plan plan = plan(1, 2026);
        try (PlanBook book = PlanBook.open(folder)) {
            assertThat(book.canUndo()).isFalse();
            assertThat(book.lastSaved()).isEmpty();
            book.apply(new Edits.AddPlan(plan));
            book.apply(new Edits.ChangeHead(plan.id(), plan.head(), plan.head().withTitle("Khác")));
            assertThat(book.undo()).isTrue();
        }
        try (PlanBook book = PlanBook.open(folder)) {
            assertThat(book.canUndo()).isTrue();
            assertThat(book.canRedo()).isTrue();
            assertThat(book.lastSaved()).isPresent();
            assertThat(book.redo()).isTrue();
            assertThat(book.plan(plan.id()).orElseThrow().head().title()).isEqualTo("Khác");
            assertThat(book.redo()).isFalse();
        }
    }

    @Test
    void aNewEditAfterUndoLeavesNothingToRedo() throws Exception {
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.ChangeDesk(null, DESK));
            book.undo();
            book.apply(new Edits.ChangePartner(null, PARTNER));
            assertThat(book.canRedo()).isFalse();
            assertThat(book.redo()).isFalse();
            assertThat(book.undo()).isTrue();
            assertThat(book.canUndo()).isFalse();
            assertThat(book.partners()).isEmpty();
        }
    }

    @Test
    void partnersDelegationsDesksAndTheOfficeComeBack() throws Exception {
        Delegation dated = new Delegation(
                DelegationId.fresh(),
                Direction.OUT,
                "Đoàn sang Mường Lan",
                PARTNER.id(),
                "Lào",
                "học tập",
                "bà Mai",
                6,
                When.parse("2026-05-12/2026-05-15", "từ 12 đến 15/5"),
                "Mường Lan",
                "hộ chiếu phổ thông");
        Delegation undated =
                new Delegation(DelegationId.fresh(), Direction.IN, "Đoàn bạn", null, "", "", "", 0, null, "", "");
        OwnOffice office =
                new OwnOffice("HỘI LHPN TỈNH", "BTV", "Hội LHPN xã", "Hòa Giang", "BTV", "TM.", "CHỦ TỊCH", "Mai");
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.Several(List.of(
                    new Edits.ChangePartner(null, PARTNER),
                    new Edits.ChangeDelegation(null, undated),
                    new Edits.ChangeDelegation(null, dated),
                    new Edits.ChangeDesk(null, DESK),
                    new Edits.ChangeOffice(book.office(), office))));
            assertThat(book.partners()).containsExactly(PARTNER);
            assertThat(book.delegations()).containsExactly(dated, undated);
            assertThat(book.delegations(Days.of(LocalDate.of(2026, 5, 15)))).containsExactly(dated);
            assertThat(book.delegations(Days.of(LocalDate.of(2026, 5, 16)))).isEmpty();
            assertThat(book.desks()).containsExactly(DESK);
            assertThat(book.office()).isEqualTo(office);
            book.undo();
            assertThat(book.office()).isEqualTo(OwnOffice.UNKNOWN);
            assertThat(book.delegations()).isEmpty();
        }
    }

    @Test
    void listenersHearWhatChangedUntilTheyLeave() throws Exception {
        Plan plan = plan(1, 2026);
        List<Changed> heard = new ArrayList<>();
        try (PlanBook book = PlanBook.open(folder)) {
            Runnable leave = book.subscribe(heard::add);
            book.apply(new Edits.AddPlan(plan));
            leave.run();
            book.apply(new Edits.ChangeDesk(null, DESK));
        }
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().plans()).containsExactly(plan.id());
        assertThat(heard.getFirst().touches(Changed.Kind.ITEM)).isTrue();
        assertThat(heard.getFirst().touches(Changed.Kind.DESK)).isFalse();
    }

    @Test
    void anEditThatDoesNotFitLeavesTheBookAsItWas() throws Exception {
        Plan plan = plan(1, 2026, line("1", "A"));
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.AddPlan(plan));
            Item stranger = line("9", "lạ");
            assertThatThrownBy(() -> book.apply(new Edits.Several(List.of(
                            new Edits.ChangeDesk(null, DESK), new Edits.ChangeItem(plan.id(), stranger, stranger)))))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> book.apply(new Edits.AddPlan(plan))).isInstanceOf(IllegalArgumentException.class);
            assertThat(book.desks()).isEmpty();
            assertThat(book.undo()).isTrue();
            assertThat(book.plans()).isEmpty();
        }
    }

    @Test
    void textIsKeptInItsComposedForm() throws Exception {
        String composed = "Hội Phụ nữ Việt Nam";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        try (PlanBook book = PlanBook.open(folder)) {
            book.apply(new Edits.ChangeDesk(null, new Desk(DeskId.fresh(), decomposed, "")));
            assertThat(book.desks().getFirst().name()).isEqualTo(composed);
        }
    }
}
