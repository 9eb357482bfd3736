package vn.sen.book;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.sen.office.Partner;
import vn.sen.store.PlanSummary;

/** How people name plans, and how names are put in order. */
final class PlanNames {
    private PlanNames() {}

    /** A reference as it is compared: '159 / kh – btv' is '159/KH-BTV', '05/KH-BTV' is '5/KH-BTV'. */
    static String folded(String reference) {
        return reference
                .replaceAll("[\\s\\u00A0]+", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^0+(?=[0-9])", "");
    }

    static boolean isCalled(PlanSummary plan, String folded) {
        return folded(plan.head().reference()).equals(folded)
                || folded(plan.id().value()).equals(folded);
    }

    static List<Partner> sorted(List<Partner> partners) {
        Collator vietnamese = Collator.getInstance(Locale.of("vi", "VN"));
        return partners.stream()
                .sorted(Comparator.comparing(Partner::name, vietnamese))
                .toList();
    }
}
