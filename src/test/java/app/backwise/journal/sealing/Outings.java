package app.backwise.journal.sealing;

import app.backwise.journal.file.Field;
import app.backwise.journal.file.Item;
import app.backwise.journal.file.Kind;
import app.backwise.journal.file.PlainFormat;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.FiledPart;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A kind of record that the site does not have, in as few lines as it takes: a table, a form, a format and a part. */
@Order(9)
class Outings implements FiledPart {

    static final PlainFormat<Outing> FORMAT = new PlainFormat<>(Kind.record("outing", "outings", Field.KEY, Field.NAME),
            values -> new Outing(values.required(Field.KEY, values.key(Field.KEY)), values.name(Field.NAME, 80)),
            (kind, outing) -> Item.of(kind).with(Field.KEY, outing.key()).with(Field.NAME, outing.place()),
            Outing::key);

    private final JdbcClient jdbc;
    private final NoteCipher cipher;

    Outings(JdbcClient jdbc, NoteCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        jdbc.sql("create table outing (id uuid primary key, journal_id uuid not null references journal (id) on delete "
                + "cascade, details bytea not null, sealed_with varchar(16) not null)").update();
    }

    record Outing(UUID key, String place) {}

    record StoredOuting(String place) {}

    @Override
    public String id() {
        return "outings";
    }

    @Override
    public List<RecordFormat<?>> formats() {
        return List.of(FORMAT);
    }

    @Override
    public long count(UUID journalId) {
        return all(journalId).size();
    }

    @Override
    public void delete(UUID journalId) {
        jdbc.sql("delete from outing where journal_id = ?").param(journalId).update();
    }

    @Override
    public Snapshot read(UUID journalId, Snapshot journal) {
        return journal.with(FORMAT, all(journalId));
    }

    @Override
    public void write(UUID journalId, Snapshot changes, LocalDate today) {
        for (Outing outing : changes.of(FORMAT)) {
            Sealed sealed = cipher.seal(outing.key(), new StoredOuting(outing.place()));
            jdbc.sql("insert into outing values (?, ?, ?, ?)")
                    .params(outing.key(), journalId, sealed.details(), sealed.sealedWith()).update();
        }
    }

    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        jdbc.sql("update outing set journal_id = ? where journal_id = ?").params(to, from).update();
    }

    private List<Outing> all(UUID journalId) {
        return jdbc.sql("select id, details, sealed_with from outing where journal_id = ?").param(journalId)
                .query((row, number) -> {
                    UUID key = row.getObject(1, UUID.class);
                    Sealed sealed = new Sealed(row.getBytes(2), row.getString(3));
                    return new Outing(key, cipher.open(key, sealed, StoredOuting.class).place());
                }).list();
    }
}
