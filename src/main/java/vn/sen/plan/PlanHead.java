package vn.sen.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the outline of a plan: letterhead, number, title, recipients, signature.
 *
 * @param kind type symbol (NĐ 30/2020, Phụ lục III): 'KH', 'CTr', 'BC', ...
 * @param number its number in the year, null while it is a draft
 * @param symbol 'KH-BTV'
 * @param superior first line of the letterhead, '' if none
 * @param issuer second line, the issuing body
 * @param place place before the date
 * @param issued date of signing, null while it is a draft
 * @param year the year that the plan is for; dates without a year fall in it
 * @param title subject under the kind, one line
 * @param recipients lines of 'Nơi nhận' without dash and closing mark
 */
public record PlanHead(
        String kind,
        @Nullable Integer number,
        String symbol,
        String superior,
        String issuer,
        String place,
        @Nullable LocalDate issued,
        int year,
        String title,
        List<String> recipients,
        Signer signer,
        Numbering numbering) {
    public PlanHead {
        recipients = List.copyOf(recipients);
    }

    public Optional<LocalDate> date() {
        return Optional.ofNullable(issued);
    }

    /** '159/KH-BTV', or '…/KH-BTV' while it has no number. A number under 10 has its zero (NĐ 30/2020). */
    public String reference() {
        return (number == null ? "…" : number < 10 ? "0" + number : number.toString()) + "/" + symbol;
    }

    public PlanHead withTitle(String newTitle) {
        return new PlanHead(
                kind, number, symbol, superior, issuer, place, issued, year, newTitle, recipients, signer, numbering);
    }

    public PlanHead withNumber(@Nullable Integer newNumber, @Nullable LocalDate newIssued) {
        return new PlanHead(
                kind,
                newNumber,
                symbol,
                superior,
                issuer,
                place,
                newIssued,
                year,
                title,
                recipients,
                signer,
                numbering);
    }

    public PlanHead withNumbering(Numbering newNumbering) {
        return new PlanHead(
                kind, number, symbol, superior, issuer, place, issued, year, title, recipients, signer, newNumbering);
    }
}
