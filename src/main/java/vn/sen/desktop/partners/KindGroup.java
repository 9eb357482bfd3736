package vn.sen.desktop.partners;

import vn.sen.office.PartnerKind;

/** The few groups of partner kinds that the list is filtered by. */
enum KindGroup {
    ALL,
    UNIONS,
    DONORS,
    OTHERS;

    boolean has(PartnerKind kind) {
        return this == ALL || this == of(kind);
    }

    private static KindGroup of(PartnerKind kind) {
        return switch (kind) {
            case SISTER_UNION, ASSOCIATION -> UNIONS;
            case FOREIGN_NGO, UN_BODY, DONOR -> DONORS;
            case EMBASSY, BUSINESS, AUTHORITY, OTHER -> OTHERS;
        };
    }
}
