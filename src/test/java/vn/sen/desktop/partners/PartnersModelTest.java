package vn.sen.desktop.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.book.PlanBook;
import vn.sen.book.SampleBook;
import vn.sen.desktop.parts.Notices;
import vn.sen.desktop.parts.Place;
import vn.sen.desktop.parts.SameThread;
import vn.sen.desktop.parts.Workbench;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.schedule.When;
import vn.sen.text.Messages;
import vn.sen.text.Problem;

class PartnersModelTest {
    @TempDir
    private Path folder;

    private final List<Runnable> offered = new ArrayList<>();
    private PlanBook book;
    private PartnersModel model;

    @BeforeEach
    void open() throws Problem {
        book = PlanBook.open(folder);
        book.apply(SampleBook.edit(LocalDate.of(2024, 3, 6)));
        model = new PartnersModel(new Workbench(
                book,
                new Messages(Messages.VIETNAMESE),
                new SameThread(),
                place -> {},
                new Offering(),
                Clock.systemDefaultZone()));
        model.activate();
    }

    @AfterEach
    void close() {
        model.deactivate();
        book.close();
    }

    @Test
    void partnersStandUnderTheirCountriesInVietnameseOrder() {
        assertThat(countries()).containsExactly("Campuchia", "Lào", "Quốc tế", "Thụy Điển", "Việt Nam");
        assertThat(names()).startsWith("Hội Phụ nữ tỉnh Takeo", "Hội LHPN thành phố Pakse", "Hội LHPN tỉnh Champasak");
    }

    @Test
    void searchNeedsNoMarksAndFindsAliases() {
        model.search().set("green hands");
        assertThat(names()).containsExactly("Tổ chức Bàn tay Xanh");
        model.search().set("hoi phu nu takeo");
        assertThat(names()).containsExactly("Hội Phụ nữ tỉnh Takeo");
    }

    @Test
    void searchWithMarksFindsOnlyThose() {
        model.search().set("hời");
        assertThat(names()).isEmpty();
    }

    @Test
    void aGroupOfKindsFilters() {
        model.group().set(KindGroup.DONORS);
        assertThat(names()).hasSize(2);
        assertThat(model.count(KindGroup.DONORS)).isEqualTo(2);
        assertThat(model.count(KindGroup.ALL)).isEqualTo(8);
    }

    @Test
    void theFirstPartnerIsShownAtFirst() {
        assertThat(model.subject().get())
                .isEqualTo(new Subject.Page(partner("Takeo").id()));
    }

    @Test
    void aPlaceIsOpened() {
        Partner pakse = partner("Pakse");
        model.open(new Place.Partners(pakse.id(), null));
        assertThat(model.subject().get()).isEqualTo(new Subject.Page(pakse.id()));
        DelegationId visit = book.delegations().getFirst().id();
        model.open(new Place.Partners(null, visit));
        assertThat(model.subject().get()).isEqualTo(new Subject.Visits(null, visit));
    }

    @Test
    void aNewPartnerIsKeptAndShown() {
        Partner added = new PartnerDraft("Hội Phụ nữ Attapeu", "", PartnerDraft.EMPTY.kind(), "Lào", "A; B ;A", "")
                .toPartner(PartnerId.fresh());
        model.newPartner();
        model.save(null, added);
        assertThat(model.subject().get()).isEqualTo(new Subject.Page(added.id()));
        assertThat(book.partners()).contains(added);
        assertThat(added.aliases()).containsExactly("A", "B");
    }

    @Test
    void aChangeIsTakenBackByUndo() throws Problem {
        Partner before = partner("Pakse");
        model.edit(before);
        Partner after = new PartnerDraft("Hội Phụ nữ Pakse", "", before.kind(), "Lào", "", "").toPartner(before.id());
        model.save(before, after);
        assertThat(names()).contains("Hội Phụ nữ Pakse");
        book.undo();
        assertThat(names()).contains("Hội LHPN thành phố Pakse").doesNotContain("Hội Phụ nữ Pakse");
    }

    @Test
    void aPartnerTakenOutLeavesItsVisitsAndComesBackWithThem() {
        Partner pakse = partner("Pakse");
        List<Delegation> visits = model.content().get().visitsOf(pakse.id());
        assertThat(visits).hasSize(2);
        model.delete(pakse);
        assertThat(names()).doesNotContain(pakse.name());
        assertThat(book.delegations()).hasSize(4).noneMatch(visit -> pakse.id().equals(visit.partnerId()));
        offered.getFirst().run();
        assertThat(names()).contains(pakse.name());
        assertThat(model.content().get().visitsOf(pakse.id())).isEqualTo(visits);
    }

    @Test
    void takingBackADeletionLeavesLaterEditsAlone() {
        Delegation visit = book.delegations().getFirst();
        model.delete(visit);
        Partner added = new PartnerDraft("Hội Phụ nữ Attapeu", "", PartnerDraft.EMPTY.kind(), "", "", "")
                .toPartner(PartnerId.fresh());
        model.save(null, added);
        offered.getFirst().run();
        assertThat(book.delegations()).contains(visit);
        assertThat(book.partners()).contains(added);
    }

    @Test
    void aNewVisitOfAPartnerGoesBackToItsPage() {
        Partner pakse = partner("Pakse");
        model.open(new Place.Partners(pakse.id(), null));
        model.newVisit();
        assertThat(model.subject().get())
                .isInstanceOfSatisfying(
                        Subject.VisitForm.class,
                        form -> assertThat(form.partner()).isEqualTo(pakse.id()));
        Delegation visit = VisitDraft.of(book.delegations().getFirst()).toVisit(DelegationId.fresh());
        model.save(null, visit);
        assertThat(model.subject().get()).isEqualTo(new Subject.Page(pakse.id()));
        assertThat(model.content().get().visits()).contains(visit);
    }

    @Test
    void leavingAFormKeepsNothing() {
        Partner pakse = partner("Pakse");
        model.edit(pakse);
        model.leaveForm();
        assertThat(model.subject().get()).isEqualTo(new Subject.Page(pakse.id()));
        model.newPartner();
        model.leaveForm();
        assertThat(model.subject().get()).isInstanceOf(Subject.Page.class);
        assertThat(book.partners()).hasSize(8);
    }

    @Test
    void visitsStandWithTheLatestFirst() {
        assertThat(model.content().get().visits())
                .extracting(visit -> visit.when().map(When::first).orElseThrow())
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void anEmptyBookOffersTheNextStep() throws Problem {
        book.undo();
        assertThat(model.subject().get()).isEqualTo(new Subject.Empty());
        assertThat(model.rows()).isEmpty();
    }

    private Partner partner(String part) {
        return book.partners().stream()
                .filter(one -> one.name().contains(part))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return model.rows().stream()
                .filter(PartnerRow.One.class::isInstance)
                .map(row -> ((PartnerRow.One) row).partner().name())
                .toList();
    }

    private List<String> countries() {
        return model.rows().stream()
                .filter(PartnerRow.Country.class::isInstance)
                .map(row -> ((PartnerRow.Country) row).name())
                .toList();
    }

    /** Keeps the actions that are offered. */
    private final class Offering implements Notices {
        @Override
        public void done(String sentence) {}

        @Override
        public void done(String sentence, String action, Runnable onAction) {
            offered.add(onAction);
        }

        @Override
        public void problem(Problem problem) {
            throw new AssertionError(problem);
        }

        @Override
        public void failure(Exception cause) {
            throw new AssertionError(cause);
        }
    }
}
