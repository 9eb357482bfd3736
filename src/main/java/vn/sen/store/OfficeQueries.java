package vn.sen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import vn.sen.office.Delegation;
import vn.sen.office.DelegationId;
import vn.sen.office.Desk;
import vn.sen.office.DeskId;
import vn.sen.office.Direction;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;
import vn.sen.office.PartnerKind;
import vn.sen.schedule.Days;

/** Reads the office, its desks, its partners and their delegations. */
final class OfficeQueries {
    private final Handle handle;

    OfficeQueries(Handle handle) {
        this.handle = handle;
    }

    /** In the order they were added. */
    List<Partner> partners() {
        Map<String, List<String>> aliases = Rows.grouped(
                handle.createQuery("select * from partner_alias order by partner, idx"),
                "partner",
                row -> row.getString("alias"));
        return Rows.list(handle.createQuery("select * from partner order by id"), row -> {
            String id = row.getString("id");
            return new Partner(
                    new PartnerId(id),
                    row.getString("name"),
                    row.getString("foreign_name"),
                    Rows.constant(row, "kind", PartnerKind.class),
                    row.getString("country"),
                    aliases.getOrDefault(id, List.of()),
                    row.getString("notes"));
        });
    }

    /** By first day, those without a date last. */
    List<Delegation> delegations() {
        return delegations(handle.createQuery("select * from delegation order by "
                + "case when shown_first is null then 1 else 0 end, shown_first, title, id"));
    }

    List<Delegation> delegations(Days window) {
        return delegations(handle.createQuery("select * from delegation where "
                        + "shown_first <= :last and shown_last >= :first order by shown_first, title, id")
                .bind("first", window.first())
                .bind("last", window.last()));
    }

    /** In the order they were added. */
    List<Desk> desks() {
        return Rows.list(
                handle.createQuery("select * from desk order by id"),
                row -> new Desk(new DeskId(row.getString("id")), row.getString("name"), row.getString("short_name")));
    }

    OwnOffice office() {
        return Rows.list(
                        handle.createQuery("select * from office"),
                        row -> new OwnOffice(
                                row.getString("superior_line"),
                                row.getString("issuer_line"),
                                row.getString("name"),
                                row.getString("place"),
                                row.getString("organ"),
                                row.getString("signer_authority"),
                                row.getString("signer_position"),
                                row.getString("signer_name")))
                .stream()
                .findFirst()
                .orElse(OwnOffice.UNKNOWN);
    }

    private static List<Delegation> delegations(Query query) {
        return Rows.list(query, OfficeQueries::delegation);
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        String partner = row.getString("partner");
        return new Delegation(
                new DelegationId(row.getString("id")),
                Rows.constant(row, "direction", Direction.class),
                row.getString("title"),
                partner == null ? null : new PartnerId(partner),
                row.getString("country"),
                row.getString("purpose"),
                row.getString("head"),
                row.getInt("member_count"),
                row.getString("edtf") == null ? null : WhenColumns.read(row),
                row.getString("place"),
                row.getString("notes"));
    }
}
