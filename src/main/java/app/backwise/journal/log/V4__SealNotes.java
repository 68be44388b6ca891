package app.backwise.journal.log;

import app.backwise.journal.log.stored.EntryWords;
import app.backwise.journal.sealing.NoteCipher;
import app.backwise.journal.sealing.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Seals the notes that earlier versions stored as they were typed. */
@Component
class V4__SealNotes extends BaseJavaMigration {

    private final NoteCipher cipher;

    V4__SealNotes(NoteCipher cipher) {
        this.cipher = cipher;
    }

    private record PlainNote(UUID id, String text) {

        static PlainNote of(ResultSet row, int number) throws SQLException {
            return new PlainNote(row.getObject("id", UUID.class), row.getString("note"));
        }
    }

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        List<PlainNote> notes =
                jdbc.query("select id, note from journal_entry where note is not null", PlainNote::of);
        for (PlainNote note : notes) {
            Sealed sealed = cipher.seal(note.id(), new EntryWords(note.text(), List.of()));
            jdbc.update("update journal_entry set noted = true, details = ?, sealed_with = ? where id = ?",
                    sealed.details(), sealed.sealedWith(), note.id());
        }
    }
}
