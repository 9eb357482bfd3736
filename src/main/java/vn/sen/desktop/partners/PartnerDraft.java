package vn.sen.desktop.partners;

import java.util.List;
import java.util.stream.Stream;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;

/**
 * A partner as it stands in the form.
 *
 * @param aliases other names, parted by semicolons or on lines of their own
 */
record PartnerDraft(String name, String foreignName, PartnerKind kind, String country, String aliases, String notes) {
    static final PartnerDraft EMPTY = new PartnerDraft("", "", PartnerKind.SISTER_UNION, "", "", "");

    static PartnerDraft of(Partner partner) {
        return new PartnerDraft(
                partner.name(),
                partner.foreignName(),
                partner.kind(),
                partner.country(),
                String.join("; ", partner.aliases()),
                partner.notes());
    }

    boolean complete() {
        return !name.isBlank();
    }

    Partner toPartner(PartnerId id) {
        return new Partner(id, name.strip(), foreignName.strip(), kind, country.strip(), aliasList(), notes.strip());
    }

    private List<String> aliasList() {
        return Stream.of(aliases.split("[;\\n]"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
    }
}
