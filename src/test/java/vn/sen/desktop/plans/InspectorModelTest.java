package vn.sen.desktop.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.Edits;
import vn.sen.book.PlanBook;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;
import vn.sen.plan.Activity;
import vn.sen.plan.ItemId;
import vn.sen.plan.Label;
import vn.sen.plan.NumberStyle;
import vn.sen.plan.Numbering;
import vn.sen.plan.Plan;
import vn.sen.plan.Plans;
import vn.sen.plan.Role;
import vn.sen.plan.State;
import vn.sen.schedule.When;

class InspectorModelTest {
    private static final Desk OFFICE = new Desk(new DeskId("vp"), "Cán bộ phụ trách Văn phòng", "Văn phòng");
    private static final Partner PARTNER = new Partner(
            new PartnerId("hp"), "Hội Phụ nữ tỉnh Savan", "", PartnerKind.values()[0], "Lào", List.of("HPN Savan"), "");

    @TempDir
    Path folder;

    private PlanBook book;
    private Plan plan;
    private PlansModel plans;
    private InspectorModel model;
    private ItemId fair;

    @BeforeEach
    void open() throws Exception {
        book = PlanBook.open(folder);
        plan = Plans.of(Numbering.AUTOMATIC, "I. NỘI DUNG", "  1.1. Hội chợ ngày 20/10", "  1.2. Họp mặt");
        book.apply(new Edits.AddPlan(plan));
        book.apply(new Edits.ChangeDesk(null, OFFICE));
        book.apply(new Edits.ChangePartner(null, PARTNER));
        plans = new PlansModel(new Bench(book).workbench);
        plans.activate();
        model = new InspectorModel(plans);
        fair = Plans.named(plan, "Hội chợ").id();
        plans.outline().reveal(fair, 0);
    }

    @AfterEach
    void close() {
        plans.deactivate();
        book.close();
    }

    @Test
    void everyFactIsKeptAndOneUndoTakesOneBack() throws Exception {
        model.date(fair, 0, List.of(When.parse("2031-10-20")));
        model.addOwner(fair, Role.LEAD, "Văn phòng");
        model.addPartner(fair, "HPN Savan");
        model.place(fair, " Nhà văn hóa ");
        model.budget(fair, 45_000_000);
        model.state(fair, State.SETTLED);
        model.outcome(fair, "120 chị em dự");

        Activity kept = kept();
        assertThat(kept.schedule()).extracting(When::edtf).containsExactly("2031-10-20");
        assertThat(kept.owners())
                .singleElement()
                .satisfies(owner -> assertThat(owner.desk()).contains(OFFICE.id()));
        assertThat(kept.partners()).containsExactly(PARTNER.id());
        assertThat(kept.place()).isEqualTo("Nhà văn hóa");
        assertThat(kept.budget()).isEqualTo(45_000_000);
        assertThat(kept.state()).isEqualTo(State.SETTLED);

        book.undo();
        assertThat(kept()).isEqualTo(kept.withOutcome(""));
        assertThat(model.facts().outcome()).isEmpty();
    }

    @Test
    void oneDateOfSeveralCanBeChangedOrTakenOut() {
        model.date(fair, 0, List.of(When.parse("2031-03-08"), When.parse("2031-10-20")));
        model.date(fair, 0, List.of(When.parse("2031-03-07")));
        assertThat(kept().schedule()).extracting(When::edtf).containsExactly("2031-03-07", "2031-10-20");

        model.date(fair, 1, List.of());
        assertThat(kept().schedule()).extracting(When::edtf).containsExactly("2031-03-07");
    }

    @Test
    void theSameOwnerIsNotNamedTwice() {
        model.addOwner(fair, Role.SUPPORT, "Ban Kinh tế");
        model.addOwner(fair, Role.SUPPORT, "Ban Kinh tế ");

        assertThat(model.owners(Role.SUPPORT)).hasSize(1);
    }

    @Test
    void aPartnerThatTheBookDoesNotKnowIsRefused() {
        assertThat(model.addPartner(fair, "Hội nào đó")).isFalse();
        assertThat(kept().partners()).isEmpty();
    }

    @Test
    void keepingWhatIsThereAlreadyMakesNoEdit() throws Exception {
        model.place(fair, "Nhà văn hóa");
        model.place(fair, "Nhà văn hóa");

        book.undo();
        assertThat(kept().place()).isEmpty();
    }

    @Test
    void anotherFormOfLabelTakesTheNumberOfItsPlace() {
        model.style(Plans.named(plan, "Họp mặt").id(), NumberStyle.LETTER);

        assertThat(Plans.named(book.plan(plan.id()).orElseThrow(), "Họp mặt").label())
                .isEqualTo(new Label(NumberStyle.LETTER, "a)"));
    }

    @Test
    void datesAreProposedFromTheWordsButNotThoseOfCitedTimes() {
        assertThat(InspectorModel.proposal("Hội chợ từ ngày 01/3 đến ngày 05/3", 2031))
                .extracting(When::edtf)
                .containsExactly("2031-03-01/2031-03-05");
        assertThat(InspectorModel.proposal("Thực hiện Đề án giai đoạn 2027-2030", 2031))
                .isEmpty();
    }

    private Activity kept() {
        return Plans.named(book.plan(plan.id()).orElseThrow(), "Hội chợ")
                .activity()
                .orElseThrow();
    }
}
