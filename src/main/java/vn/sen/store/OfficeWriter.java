package vn.sen.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;
import vn.sen.office.Delegation;
import vn.sen.office.Desk;
import vn.sen.office.OwnOffice;
import vn.sen.office.Partner;
import vn.sen.office.PartnerId;

/** Writes the rows of the office, its desks, its partners and their delegations. */
final class OfficeWriter {
    private final Handle handle;

    OfficeWriter(Handle handle) {
        this.handle = handle;
    }

    void putPartner(Partner partner) {
        String id = partner.id().value();
        updateOrInsert(
                """
                update partner set name = :name, foreign_name = :foreign_name, kind = :kind, country = :country,
                    notes = :notes
                where id = :id
                """,
                """
                insert into partner (id, name, foreign_name, kind, country, notes)
                values (:id, :name, :foreign_name, :kind, :country, :notes)
                """,
                statement -> statement
                        .bind("id", id)
                        .bind("name", Nfc.of(partner.name()))
                        .bind("foreign_name", Nfc.of(partner.foreignName()))
                        .bind("kind", partner.kind().name())
                        .bind("country", Nfc.of(partner.country()))
                        .bind("notes", Nfc.of(partner.notes())));
        handle.createUpdate("delete from partner_alias where partner = :id")
                .bind("id", id)
                .execute();
        putAliases(id, partner.aliases());
    }

    private void putAliases(String partner, List<String> aliases) {
        PreparedBatch batch =
                handle.prepareBatch("insert into partner_alias (partner, idx, alias) values (:partner, :idx, :alias)");
        for (int i = 0; i < aliases.size(); i++) {
            batch.bind("partner", partner)
                    .bind("idx", i)
                    .bind("alias", Nfc.of(aliases.get(i)))
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    void putDelegation(Delegation delegation) {
        updateOrInsert(
                """
                update delegation set direction = :direction, title = :title, partner = :partner, country = :country,
                    purpose = :purpose, head = :head, member_count = :member_count, edtf = :edtf, words = :words,
                    first_day = :first_day, last_day = :last_day, shown_first = :shown_first, shown_last = :shown_last,
                    place = :place, notes = :notes
                where id = :id
                """,
                """
                insert into delegation (id, direction, title, partner, country, purpose, head, member_count, edtf,
                    words, first_day, last_day, shown_first, shown_last, place, notes)
                values (:id, :direction, :title, :partner, :country, :purpose, :head, :member_count, :edtf,
                    :words, :first_day, :last_day, :shown_first, :shown_last, :place, :notes)
                """,
                statement -> WhenColumns.bind(statement, delegation.dates())
                        .bind("id", delegation.id().value())
                        .bind("direction", delegation.direction().name())
                        .bind("title", Nfc.of(delegation.title()))
                        .bind(
                                "partner",
                                delegation.partner().map(PartnerId::value).orElse(null))
                        .bind("country", Nfc.of(delegation.country()))
                        .bind("purpose", Nfc.of(delegation.purpose()))
                        .bind("head", Nfc.of(delegation.head()))
                        .bind("member_count", delegation.memberCount())
                        .bind("place", Nfc.of(delegation.place()))
                        .bind("notes", Nfc.of(delegation.notes())));
    }

    void putDesk(Desk desk) {
        updateOrInsert(
                "update desk set name = :name, short_name = :short_name where id = :id",
                "insert into desk (id, name, short_name) values (:id, :name, :short_name)",
                statement -> statement
                        .bind("id", desk.id().value())
                        .bind("name", Nfc.of(desk.name()))
                        .bind("short_name", Nfc.of(desk.shortName())));
    }

    void putOffice(OwnOffice office) {
        updateOrInsert(
                """
                update office set superior_line = :superior_line, issuer_line = :issuer_line, name = :name,
                    place = :place, organ = :organ, signer_authority = :signer_authority,
                    signer_position = :signer_position, signer_name = :signer_name
                where id = :id
                """,
                """
                insert into office (id, superior_line, issuer_line, name, place, organ, signer_authority,
                    signer_position, signer_name)
                values (:id, :superior_line, :issuer_line, :name, :place, :organ, :signer_authority,
                    :signer_position, :signer_name)
                """,
                statement -> statement
                        .bind("id", 1)
                        .bind("superior_line", Nfc.of(office.superiorLine()))
                        .bind("issuer_line", Nfc.of(office.issuerLine()))
                        .bind("name", Nfc.of(office.name()))
                        .bind("place", Nfc.of(office.place()))
                        .bind("organ", Nfc.of(office.organ()))
                        .bind("signer_authority", Nfc.of(office.signerAuthority()))
                        .bind("signer_position", Nfc.of(office.signerPosition()))
                        .bind("signer_name", Nfc.of(office.signerName())));
    }

    /** Takes a row out by its id; the table's name is ours, never a user's. */
    void delete(String table, String id) {
        int found = handle.createUpdate("delete from " + table + " where id = :id")
                .bind("id", id)
                .execute();
        if (found == 0) {
            throw new IllegalArgumentException("the book has no " + table + " " + id);
        }
    }

    /** Gives a statement its values. */
    @FunctionalInterface
    private interface Binder {
        SqlStatement<?> bind(Update statement);
    }

    /** Two plain statements, since MERGE and ON CONFLICT are not the same everywhere. */
    private void updateOrInsert(String update, String insert, Binder binder) {
        Update first = handle.createUpdate(update);
        binder.bind(first);
        if (first.execute() == 0) {
            Update second = handle.createUpdate(insert);
            binder.bind(second);
            second.execute();
        }
    }
}
