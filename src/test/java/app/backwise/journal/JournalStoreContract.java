package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.StoreTest;
import app.backwise.core.journal.PainLevel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database has to do for the journal, whichever it is. */
@StoreTest
abstract class JournalStoreContract {

    @Autowired
    private Journals journals;

    @Autowired
    private JournalEntries entries;

    @Autowired
    private PainLog log;

    @Autowired
    private DataSource database;

    private UUID open() {
        return journals.save(new Journal(GuestKey.random().hash(), Instant.now())).id();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    @Test
    void findsAJournalByTheHashOfItsKeyOnly() {
        GuestKey key = GuestKey.random();
        UUID id = journals.save(new Journal(key.hash(), Instant.now())).id();

        assertThat(journals.findByKeyHash(key.hash())).map(Journal::id).hasValue(id);
        assertThat(journals.findByKeyHash(key.value())).isEmpty();
        assertThat(journals.findByKeyHash(GuestKey.random().hash())).isEmpty();
    }

    @Test
    void refusesASecondJournalForAKey() {
        String hash = GuestKey.random().hash();
        journals.save(new Journal(hash, Instant.now()));

        assertThatThrownBy(() -> journals.save(new Journal(hash, Instant.now())))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsEveryPainLevelAndTheNoteExactly() {
        UUID journal = open();
        String note = "😖 line one\nline two\tend " + "𝔹".repeat(900);
        for (int level = 0; level <= PainLevel.MAXIMUM; level++) {
            log.log(journal, new PainLevel(level), level == 0 ? null : note);
        }
        List<JournalEntry> latest = log.latest(journal, 50);

        assertThat(latest).extracting(entry -> entry.pain().value()).containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        assertThat(latest.get(0).note()).hasValue(note);
        assertThat(latest.get(10).note()).isEmpty();
    }

    @Test
    void keepsTheMomentToTheMicrosecond() {
        UUID journal = open();
        Instant moment = Instant.parse("2026-03-29T01:30:00.123456Z");
        entries.save(new JournalEntry(journal, moment, new PainLevel(3), null, null));

        assertThat(log.latest(journal, 1)).extracting(JournalEntry::recordedAt).containsExactly(moment);
    }

    @Test
    void givesTheNewestFirstUpToALimitAndCountsAll() {
        UUID journal = open();
        Instant noon = Instant.parse("2026-11-23T12:00:00Z");
        for (int minute : new int[] {5, 1, 9, 3}) {
            entries.save(new JournalEntry(journal, noon.plus(minute, ChronoUnit.MINUTES), new PainLevel(minute), null,
                    null));
        }

        assertThat(log.latest(journal, 3)).extracting(entry -> entry.pain().value()).containsExactly(9, 5, 3);
        assertThat(log.count(journal)).isEqualTo(4);
        assertThat(log.count(open())).isZero();
    }

    @Test
    void remembersWhenAJournalWasLastUsed() {
        UUID journal = journals.save(new Journal(GuestKey.random().hash(), Instant.parse("2020-01-01T00:00:00Z"))).id();
        log.log(journal, new PainLevel(1), null);

        assertThat(jdbc().sql("select count(*) from journal where id = ? and last_used_at > created_at").param(journal)
                .query(Integer.class).single()).isOne();
    }

    @Test
    void writesNothingIntoAJournalThatIsNotThere() {
        UUID nowhere = UUID.randomUUID();

        assertThatThrownBy(() -> log.log(nowhere, new PainLevel(1), null)).isInstanceOf(RuntimeException.class);
        assertThat(log.count(nowhere)).isZero();
    }

    @Test
    void refusesAPainLevelOutsideTheScale() {
        UUID journal = open();

        for (int level : new int[] {-1, 11}) {
            assertThatThrownBy(() -> jdbc().sql("insert into journal_entry (id, journal_id, recorded_at, pain) "
                    + "values (?, ?, current_timestamp, ?)").params(UUID.randomUUID(), journal, level).update())
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .satisfies(refusal -> assertThat(refusal.getMessage()).containsIgnoringCase("pain_range"));
        }
    }

    @Test
    void deletesEverythingOfAJournalWithIt() {
        UUID journal = open();
        log.log(journal, new PainLevel(4), "gone with it");
        jdbc().sql("delete from journal where id = ?").param(journal).update();

        assertThat(log.count(journal)).isZero();
    }
}
