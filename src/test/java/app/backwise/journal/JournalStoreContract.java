package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.StoreTest;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.PainLevel;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database has to do for the journal, whichever it is. */
@StoreTest
abstract class JournalStoreContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private Journals journals;

    @Autowired
    private PainLog log;

    @Autowired
    private PainHistory history;

    @Autowired
    private DataSource database;

    private UUID open() {
        return journals.save(Journal.ofGuest(GuestKey.random(), Instant.now(), ZONE)).id();
    }

    private static Entry entry(Instant moment, int pain, String note) {
        return new Entry(UUID.randomUUID(), When.now(moment, ZONE), new PainRatings(pain, null, null),
                new Symptoms(Set.of(), null, null), List.of(), note, null);
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(database);
    }

    @Test
    void findsAJournalByTheHashOfItsKeyOnly() {
        GuestKey key = GuestKey.random();
        UUID id = journals.save(Journal.ofGuest(key, Instant.now(), ZONE)).id();

        assertThat(journals.findByKeyHash(key.hash())).map(Journal::id).hasValue(id);
        assertThat(journals.findByKeyHash(key.value())).isEmpty();
        assertThat(journals.findByKeyHash(GuestKey.random().hash())).isEmpty();
    }

    @Test
    void refusesASecondJournalForAKey() {
        GuestKey key = GuestKey.random();
        journals.save(Journal.ofGuest(key, Instant.now(), ZONE));

        assertThatThrownBy(() -> journals.save(Journal.ofGuest(key, Instant.now(), ZONE)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void keepsEveryPainLevelAndTheNoteExactly() {
        UUID journal = open();
        String note = "😖 line one\nline two\tend " + "𝔹".repeat(900);
        for (int level = 0; level <= PainLevel.MAXIMUM; level++) {
            log.add(journal, entry(NOON.plusSeconds(level), level, level == 0 ? "" : note));
        }
        List<Entry> latest = history.latest(journal, 50);

        assertThat(latest).extracting(Entry::pain).containsExactly(10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
        assertThat(latest.get(0).note()).isEqualTo(note);
        assertThat(latest.get(10).note()).isEmpty();
    }

    @Test
    void keepsTheMomentToTheMicrosecond() {
        UUID journal = open();
        Instant moment = Instant.parse("2026-03-29T01:30:00.123456Z");
        log.add(journal, entry(moment, 3, ""));

        assertThat(history.latest(journal, 1)).extracting(entry -> entry.when().recordedAt()).containsExactly(moment);
    }

    @Test
    void givesTheNewestFirstUpToALimitAndCountsAll() {
        UUID journal = open();
        for (int minute : new int[] {5, 1, 9, 3}) {
            log.add(journal, entry(NOON.plus(minute, ChronoUnit.MINUTES), minute, ""));
        }

        assertThat(history.latest(journal, 3)).extracting(Entry::pain).containsExactly(9, 5, 3);
        assertThat(history.count(journal)).isEqualTo(4);
        assertThat(history.count(open())).isZero();
    }

    @Test
    void remembersWhenAJournalWasLastUsed() {
        UUID journal =
                journals.save(Journal.ofGuest(GuestKey.random(), Instant.parse("2020-01-01T00:00:00Z"), ZONE)).id();
        log.add(journal, entry(NOON, 1, ""));

        assertThat(jdbc().sql("select count(*) from journal where id = ? and last_used_at > created_at").param(journal)
                .query(Integer.class).single()).isOne();
    }

    @Test
    void writesNothingIntoAJournalThatIsNotThere() {
        UUID nowhere = UUID.randomUUID();

        assertThatThrownBy(() -> log.add(nowhere, entry(NOON, 1, ""))).isInstanceOf(RuntimeException.class);
        assertThat(history.count(nowhere)).isZero();
    }

    @Test
    void refusesAPainLevelOutsideTheScale() {
        UUID journal = open();

        for (int level : new int[] {-1, 11}) {
            assertThatThrownBy(() -> jdbc().sql("insert into journal_entry (id, journal_id, entry_key, "
                    + "recorded_at, felt_at, felt_on, zone, pain) values (?, ?, ?, "
                    + "current_timestamp, current_timestamp, "
                    + "current_date, 'UTC', ?)").params(UUID.randomUUID(), journal, UUID.randomUUID(), level).update())
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .satisfies(refusal -> assertThat(refusal.getMessage()).containsIgnoringCase("pain_range"));
        }
    }

    @Test
    void deletesEverythingOfAJournalWithIt() {
        UUID journal = open();
        log.add(journal, entry(NOON, 4, "gone with it"));
        jdbc().sql("delete from journal where id = ?").param(journal).update();

        assertThat(history.count(journal)).isZero();
    }
}
