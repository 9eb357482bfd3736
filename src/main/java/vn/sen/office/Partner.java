package vn.sen.office;

import java.util.List;

/**
 * A partner organization.
 *
 * @param name full name in Vietnamese, never blank
 * @param foreignName its own name in its own language, '' if unknown
 * @param country country in Vietnamese ('Lào'), '' if unknown
 * @param aliases other names it goes by in documents
 * @param notes the clerk's own notes
 */
public record Partner(
        PartnerId id,
        String name,
        String foreignName,
        PartnerKind kind,
        String country,
        List<String> aliases,
        String notes) {
    public Partner {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a partner needs a name");
        }
        aliases = List.copyOf(aliases);
    }
}
