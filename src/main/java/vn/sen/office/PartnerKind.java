package vn.sen.office;

/** What sort of organization a partner is. */
public enum PartnerKind {
    SISTER_UNION,
    EMBASSY,
    FOREIGN_NGO,
    UN_BODY,
    DONOR,
    ASSOCIATION,
    BUSINESS,
    AUTHORITY,
    OTHER
}
