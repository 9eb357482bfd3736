package vn.sen.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.Direction;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;
import vn.sen.plan.Activity;
import vn.sen.plan.Assignment;
import vn.sen.plan.Item;
import vn.sen.plan.Plan;
import vn.sen.plan.PlanId;
import vn.sen.plan.Role;
import vn.sen.reading.Draft;
import vn.sen.schedule.When;

class ImportingTest {
    @TempDir
    Path folder;

    private PlanBook book;

    @BeforeEach
    void open() throws Exception {
        book = TestBooks.empty(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    private static Partner partner(String name, String... aliases) {
        return new Partner(PartnerId.fresh(), name, "", PartnerKind.SISTER_UNION, "Lào", List.of(aliases), "");
    }

    private static Item hosted(Partner partner, String lead) {
        return PlanBookTest.line("1", "Đón đoàn bạn")
                .withActivity(Activity.UNKNOWN
                        .withPartners(List.of(partner.id()))
                        .withOwners(List.of(new Assignment(Role.LEAD, lead))));
    }

    private static Delegation visit(Partner partner) {
        return new Delegation(
                DelegationId.fresh(),
                Direction.IN,
                "Đoàn bạn",
                partner.id(),
                "Lào",
                "",
                "",
                8,
                When.parse("2026-10~"),
                "",
                "");
    }

    @Test
    void aPartnerThatTheBookKnowsByAnotherNameIsUsed() throws Exception {
        Partner known = partner("Hội LHPN thành phố Mường Lan", "Hội Phụ nữ Mường Lan");
        book.apply(new Edits.ChangePartner(null, known));
        Partner read = partner("hội phụ nữ  mường lan");
        Draft draft =
                new Draft(PlanBookTest.plan(5, 2026, hosted(read, "Văn phòng")), List.of(read), List.of(visit(read)));
        book.apply(new Importing(draft).edit(book));
        assertThat(book.partners()).containsExactly(known);
        Item item = book.plan(draft.plan().id()).orElseThrow().items().getFirst();
        assertThat(item.activity().orElseThrow().partners()).containsExactly(known.id());
        assertThat(book.delegations().getFirst().partner()).contains(known.id());
    }

    @Test
    void anUnknownPartnerIsAddedAndADeskOfOursIsLinked() throws Exception {
        Desk desk = new Desk(DeskId.fresh(), "Cán bộ phụ trách Văn phòng", "Văn phòng");
        book.apply(new Edits.ChangeDesk(null, desk));
        Partner read = partner("Hội Phụ nữ Mường Lan");
        Plan plan = PlanBookTest.plan(5, 2026, hosted(read, "văn phòng"));
        book.apply(new Importing(new Draft(plan, List.of(read), List.of())).edit(book));
        assertThat(book.partners()).containsExactly(read);
        assertThat(book.plan(plan.id())
                        .orElseThrow()
                        .items()
                        .getFirst()
                        .activity()
                        .orElseThrow()
                        .owners())
                .containsExactly(new Assignment(Role.LEAD, "văn phòng", desk.id()));
    }

    @Test
    void oneUndoTakesAnImportBack() throws Exception {
        Partner read = partner("Hội Phụ nữ Mường Lan");
        Draft draft =
                new Draft(PlanBookTest.plan(5, 2026, hosted(read, "Văn phòng")), List.of(read), List.of(visit(read)));
        Snapshot before = Snapshot.of(book);
        book.apply(new Importing(draft).edit(book));
        book.undo();
        assertThat(Snapshot.of(book)).isEqualTo(before);
    }

    @Test
    void theSameDocumentIsKnownAgainAndAnotherOfItsNumberToldApart() throws Exception {
        Plan first = PlanBookTest.plan(5, 2026, PlanBookTest.line("1", "Họp mặt"));
        Importing import1 = new Importing(new Draft(first, List.of(), List.of()));
        assertThat(import1.known(book)).isInstanceOf(Importing.Plans.None.class);
        book.apply(import1.edit(book));
        Plan same = new Plan(PlanId.fresh(), first.head(), List.of(PlanBookTest.line("1", "Họp mặt")));
        assertThat(new Importing(new Draft(same, List.of(), List.of())).known(book))
                .isEqualTo(new Importing.Plans.Same(first));
        Plan other = new Plan(PlanId.fresh(), first.head(), List.of(PlanBookTest.line("1", "Giao lưu")));
        Importing import2 = new Importing(new Draft(other, List.of(), List.of()));
        assertThat(import2.known(book)).isEqualTo(new Importing.Plans.Other(first));
        book.apply(import2.editReplacing(book, first));
        assertThat(book.plans()).extracting(plan -> plan.id()).containsExactly(other.id());
    }

    @Test
    void aVisitThatAnEarlierImportBroughtIsNotAddedAgain() throws Exception {
        Partner read = partner("Hội Phụ nữ Mường Lan");
        Plan plan = PlanBookTest.plan(5, 2026, hosted(read, "Văn phòng"));
        book.apply(new Importing(new Draft(plan, List.of(read), List.of(visit(read)))).edit(book));
        Plan again = new Plan(PlanId.fresh(), plan.head().withTitle("Khác"), List.of());
        book.apply(new Importing(new Draft(again, List.of(read), List.of(visit(read)))).edit(book));
        assertThat(book.delegations()).hasSize(1);
        assertThat(book.partners()).hasSize(1);
    }
}
