package app.backwise.plan.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.StoreTest;
import app.backwise.journal.GuestKey;
import app.backwise.journal.JournalClaims;
import app.backwise.journal.WholeJournals;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A journal has one address at most, which lives and moves with it. */
@StoreTest
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
abstract class RemindersContract {

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    @Autowired
    private Reminders reminders;
    @Autowired
    private JournalClaims claims;
    @Autowired
    private WholeJournals journals;
    @Autowired
    private DataSource database;

    private UUID guest() {
        return journal(null);
    }

    private UUID journal(String account) {
        UUID id = UUID.randomUUID();
        JdbcClient.create(database).sql("insert into journal (id, key_hash, account_name, created_at, last_used_at) "
                + "values (?, ?, ?, current_timestamp, current_timestamp)")
                .params(id, account == null ? id.toString() : null, account).update();
        return id;
    }

    private String account() {
        String name = "anna-" + UUID.randomUUID();
        JdbcClient.create(database).sql("insert into account (name, created_at) values (?, current_timestamp)")
                .param(name)
                .update();
        return name;
    }

    private GuestKey make(UUID journal) {
        GuestKey key = GuestKey.random();
        reminders.make(journal, key);
        return key;
    }

    private Optional<UUID> openedBy(GuestKey key) {
        return reminders.openedBy(key.value()).map(Feed::journalId);
    }

    @Test
    void opensWithTheLastKeyOnly() {
        UUID journal = guest();
        GuestKey first = make(journal);
        UUID id = reminders.of(journal).orElseThrow().id();

        assertThat(openedBy(first)).hasValue(journal);

        GuestKey second = make(journal);

        assertThat(openedBy(first)).isEmpty();
        assertThat(openedBy(second)).hasValue(journal);
        assertThat(reminders.of(journal)).map(Feed::id).hasValue(id);
        assertThat(openedBy(GuestKey.random())).isEmpty();
        assertThat(reminders.openedBy("not a key")).isEmpty();
    }

    @Test
    void keepsTheDailyTimeUntilItIsTakenAway() {
        UUID journal = guest();
        make(journal);

        assertThat(reminders.of(journal)).map(Feed::dailyAt).isEmpty();

        reminders.remindAt(journal, MORNING);
        GuestKey key = make(journal);

        assertThat(reminders.openedBy(key.value())).map(Feed::dailyAt).hasValue(MORNING);

        reminders.remindAt(journal, null);

        assertThat(reminders.of(journal)).isPresent().map(Feed::dailyAt).isEmpty();
        assertThat(openedBy(key)).hasValue(journal);
    }

    @Test
    void opensWithNothingOnceItHasStopped() {
        UUID journal = guest();
        GuestKey key = make(journal);

        assertThat(reminders.stop(journal)).isTrue();
        assertThat(reminders.stop(journal)).as("again").isFalse();
        assertThat(openedBy(key)).isEmpty();
        assertThat(reminders.of(journal)).isEmpty();
    }

    @Test
    void goesWithItsJournal() {
        UUID journal = guest();
        GuestKey key = make(journal);
        journals.delete(Optional.of(journal), null);

        assertThat(openedBy(key)).isEmpty();
        assertThatThrownBy(() -> make(journal))
                .satisfies(refusal -> assertThat(refusal.getClass().getSimpleName()).isEqualTo("JournalGoneException"));
    }

    @Test
    void staysWithAJournalThatIsClaimed() {
        UUID journal = guest();
        GuestKey key = make(journal);
        claims.claim(journal, account());

        assertThat(openedBy(key)).hasValue(journal);
    }

    @Test
    void movesIntoTheJournalOfTheAccountWithTheRest() {
        String account = account();
        UUID own = journal(account);
        UUID guest = guest();
        GuestKey key = make(guest);
        reminders.remindAt(guest, MORNING);
        claims.claim(guest, account);

        assertThat(openedBy(key)).hasValue(own);
        assertThat(reminders.of(own)).map(Feed::dailyAt).hasValue(MORNING);
    }

    @Test
    void endsWithTheGuestJournalIfTheAccountHasOne() {
        String account = account();
        UUID own = journal(account);
        UUID guest = guest();
        GuestKey kept = make(own);
        GuestKey given = make(guest);
        claims.claim(guest, account);

        assertThat(openedBy(kept)).hasValue(own);
        assertThat(openedBy(given)).isEmpty();
    }

    @RepeatedTest(5)
    void makesOneOfTwoAtOnce() throws Exception {
        UUID journal = guest();
        List<GuestKey> keys = atOnce(() -> make(journal), () -> make(journal));

        assertThat(keys).filteredOn(key -> openedBy(key).isPresent()).hasSize(1);
    }

    /** A form sent by another tab at the same moment must not bring an old key back. */
    @RepeatedTest(5)
    void bringsNoOldKeyBack() throws Exception {
        UUID journal = guest();
        GuestKey old = make(journal);
        GuestKey key = atOnce(() -> make(journal), () -> {
            reminders.remindAt(journal, MORNING);
            return old;
        }).get(0);

        assertThat(openedBy(old)).isEmpty();
        assertThat(reminders.openedBy(key.value())).map(Feed::dailyAt).hasValue(MORNING);
    }

    private static List<GuestKey> atOnce(Callable<GuestKey> one, Callable<GuestKey> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CyclicBarrier start = new CyclicBarrier(2);
            Future<GuestKey> first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            start.await();
            GuestKey second = other.call();
            return List.of(first.get(), second);
        } finally {
            threads.shutdownNow();
        }
    }
}
