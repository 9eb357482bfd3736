package vn.sen.office;

/**
 * The office that keeps this book, as its documents name it. The lines are free text, never derived: the names of
 * units changed on 1 July 2025 and will change again.
 *
 * @param superiorLine first line of the letterhead ('HỘI LHPN TỈNH ...'); may be empty
 * @param issuerLine second line, the issuing body ('BAN THƯỜNG VỤ')
 * @param name name in running text ('Hội LHPN xã Hòa Giang')
 * @param place place name before the date ('Hòa Giang')
 * @param organ organ in document symbols ('BTV' of 'KH-BTV')
 * @param signerAuthority 'TM. BAN THƯỜNG VỤ'
 * @param signerPosition 'CHỦ TỊCH'
 * @param signerName full name of the usual signer
 */
public record OwnOffice(
        String superiorLine,
        String issuerLine,
        String name,
        String place,
        String organ,
        String signerAuthority,
        String signerPosition,
        String signerName) {
    /** A book that was just made: nothing is known yet. */
    public static final OwnOffice UNKNOWN =
            new OwnOffice("", "BAN THƯỜNG VỤ", "", "", "BTV", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "");
}
