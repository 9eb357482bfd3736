package vn.sen.plan;

/**
 * Who signs, as printed; each line may be ''.
 *
 * @param authority 'TM. BAN THƯỜNG VỤ'
 * @param position 'PHÓ CHỦ TỊCH'
 * @param name full name without titles
 */
public record Signer(String authority, String position, String name) {
    public static final Signer NOBODY = new Signer("", "", "");
}
