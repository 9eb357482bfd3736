package vn.sen.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import vn.sen.schedule.When;

/** The six columns of a date: its text, its words, and the days that windows ask for. */
final class WhenColumns {
    private WhenColumns() {}

    static When read(ResultSet row) throws SQLException {
        return When.parse(row.getString("edtf"), row.getString("words"));
    }

    static <S extends SqlStatement<S>> S bind(S statement, @Nullable When when) {
        return statement
                .bind("edtf", when == null ? null : when.edtf())
                .bind("words", when == null ? null : Nfc.of(when.words()))
                .bind("first_day", when == null ? null : when.first())
                .bind("last_day", when == null ? null : when.last())
                .bind("shown_first", when == null ? null : when.shownDays().first())
                .bind("shown_last", when == null ? null : when.shownDays().last());
    }
}
