package vn.sen.desktop.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.sen.office.OwnOffice;
import vn.sen.plan.Plan;
import vn.sen.text.Messages;

class NewPlanTest {
    private static final OwnOffice OFFICE = new OwnOffice(
            "HỘI LHPN TỈNH",
            "BAN THƯỜNG VỤ",
            "Hội LHPN xã",
            "Hòa Giang",
            "BTV",
            "TM. BAN THƯỜNG VỤ",
            "CHỦ TỊCH",
            "Lê Thị Hoa");
    private final Plan plan = NewPlan.draft(OFFICE, LocalDate.of(2026, 1, 5), new Messages(Messages.VIETNAMESE));

    @Test
    void itIsADraftOfThisYearInTheNameOfTheOffice() {
        assertThat(plan.head().reference()).isEqualTo("…/KH-BTV");
        assertThat(plan.head().year()).isEqualTo(2026);
        assertThat(plan.head().place()).isEqualTo("Hòa Giang");
        assertThat(plan.head().signer().name()).isEqualTo("Lê Thị Hoa");
    }

    @Test
    void itHasTheSectionsThatEveryPlanHas() {
        assertThat(plan.items()).extracting(item -> item.label().key()).containsExactly("I", "II", "III");
    }
}
