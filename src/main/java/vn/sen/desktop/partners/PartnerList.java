package vn.sen.desktop.partners;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.sen.office.Partner;
import vn.sen.text.Fold;
import vn.sen.text.VietnameseOrder;

/** Makes the rows of the list: partners that fit the filter, under the heads of their countries. */
final class PartnerList {
    private static final Comparator<String> COUNTRIES =
            Comparator.comparing(String::isEmpty).thenComparing(VietnameseOrder.words());

    private PartnerList() {}

    static List<PartnerRow> rows(Content content, String searched, KindGroup group) {
        Map<String, List<Partner>> byCountry = new TreeMap<>(COUNTRIES);
        content.partners().stream()
                .filter(partner -> group.has(partner.kind()) && fits(partner, searched))
                .sorted(Comparator.comparing(Partner::name, VietnameseOrder.words()))
                .forEach(partner -> byCountry
                        .computeIfAbsent(partner.country().strip(), name -> new ArrayList<>())
                        .add(partner));
        List<PartnerRow> rows = new ArrayList<>();
        if (!content.isEmpty() && searched.isBlank()) {
            rows.add(new PartnerRow.AllVisits(content.visits().size()));
        }
        byCountry.forEach((country, partners) -> {
            rows.add(new PartnerRow.Country(country, partners.size()));
            partners.forEach(partner -> rows.add(new PartnerRow.One(partner)));
        });
        return rows;
    }

    /** Every word that is typed must be in one of its names, its country or its notes. */
    private static boolean fits(Partner partner, String searched) {
        String all = String.join(
                "\n",
                Stream.concat(
                                Stream.of(partner.name(), partner.foreignName(), partner.country(), partner.notes()),
                                partner.aliases().stream())
                        .toList());
        return Stream.of(searched.strip().split("\\s+")).allMatch(word -> Fold.contains(all, word));
    }
}
