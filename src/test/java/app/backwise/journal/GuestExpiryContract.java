package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.StoreTest;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.When;
import app.backwise.form.KeptCookie;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When journals of guests are deleted, and what else is cleared. */
@StoreTest
abstract class GuestExpiryContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant OPENED = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    @Autowired
    private Journals journals;

    @Autowired
    private WholeJournals whole;

    @Autowired
    private PainLog pain;

    @Autowired
    private PainHistory history;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource database;

    private GuestExpiry after(Duration passed) {
        return new GuestExpiry(journals, whole, Clock.fixed(OPENED.plus(passed), ZONE));
    }

    private void clearAfter(Duration passed) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> after(passed).clear());
        after(passed).clearEmpty();
    }

    private UUID openGuest() {
        UUID journal = openEmpty();
        write(journal, Duration.ZERO);
        return journal;
    }

    private UUID openEmpty() {
        return journals.save(Journal.ofGuest(GuestKey.random(), OPENED, ZONE)).id();
    }

    private UUID openAccount() {
        String name = "a" + UUID.randomUUID();
        JdbcClient.create(database).sql("insert into account (name, created_at) values (?, current_timestamp)")
                .param(name).update();
        return journals.save(Journal.ofAccount(name, OPENED, ZONE)).id();
    }

    private void write(UUID journal, Duration passed) {
        pain.add(journal, Entry.of(UUID.randomUUID(), When.now(OPENED.plus(passed), ZONE), 4));
        JournalHold then = new JournalHold(journals, Clock.fixed(OPENED.plus(passed), ZONE));
        new TransactionTemplate(transactions).executeWithoutResult(status -> then.use(journal));
    }

    private VisitorJournal journal(UUID id) {
        return journals.findById(id).orElseThrow().forVisitor();
    }

    @Test
    void deletesAGuestsJournalAYearAfterItWasWrittenIn() {
        UUID journal = openGuest();
        clearAfter(YEAR);
        assertThat(journals.findById(journal)).as("to the second").isPresent();
        clearAfter(YEAR.plusSeconds(1));

        assertThat(journals.findById(journal)).isEmpty();
        assertThat(history.count(journal)).isZero();
    }

    @Test
    void keepsWhatWasWrittenInSince() {
        UUID used = openGuest();
        UUID forgotten = openGuest();
        write(used, Duration.ofDays(364));
        clearAfter(YEAR.plusDays(1));

        assertThat(journals.findById(used)).isPresent();
        assertThat(history.count(used)).isEqualTo(2);
        assertThat(journals.findById(forgotten)).isEmpty();
    }

    @Test
    void deletesAnEmptyJournalThirtyDaysAfterItWasUsed() {
        UUID empty = openEmpty();
        UUID written = openGuest();
        clearAfter(Duration.ofDays(30));
        assertThat(journals.findById(empty)).as("to the second").isPresent();
        clearAfter(Duration.ofDays(30).plusSeconds(1));

        assertThat(journals.findById(empty)).isEmpty();
        assertThat(journals.findById(written)).isPresent();
    }

    @Test
    void leavesAJournalThatIsUsedAgainBeforeItsTurnComes() {
        UUID written = openEmpty();
        write(written, Duration.ofDays(40));
        UUID kept = openEmpty();
        Instant later = OPENED.plus(Duration.ofDays(10));
        new TransactionTemplate(transactions).executeWithoutResult(
                status -> new JournalHold(journals, Clock.fixed(later, ZONE)).use(kept));
        whole.deleteEmpty(written, OPENED.plus(YEAR));
        whole.deleteEmpty(kept, later);

        assertThat(journals.findById(written)).isPresent();
        assertThat(journals.findById(kept)).isPresent();
    }

    @Test
    void saysOfAnEmptyJournalWhenItGoesAndDoesNotWarn() {
        GuestExpiry.Expiry expiry = after(Duration.ofDays(29)).of(journal(openEmpty())).orElseThrow();

        assertThat(expiry.on()).isEqualTo(OPENED.plus(Duration.ofDays(30)).atZone(ZONE));
        assertThat(expiry.soon()).isFalse();
    }

    @Test
    void neverDeletesTheJournalOfAnAccount() {
        UUID account = openAccount();
        clearAfter(YEAR.multipliedBy(50));

        assertThat(journals.findById(account)).isPresent();
        assertThat(after(YEAR.multipliedBy(50)).of(journal(account))).isEmpty();
    }

    @Test
    void keepsAGuestsJournalThatAnAccountHasTakenOver() {
        UUID claimed = openGuest();
        UUID account = openAccount();
        String name = journal(account).account();
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("delete from journal where id = ?").param(account).update();
        jdbc.sql("update journal set key_hash = null, account_name = ? where id = ?").params(name, claimed).update();
        clearAfter(YEAR.multipliedBy(2));

        assertThat(journals.findById(claimed)).isPresent();
    }

    @Test
    void warnsInTheLastSixtyDaysAndSaysTheDay() {
        VisitorJournal journal = journal(openGuest());

        assertThat(after(Duration.ofDays(305)).of(journal).orElseThrow().soon()).isFalse();
        assertThat(after(Duration.ofDays(305).plusSeconds(1)).of(journal).orElseThrow().soon()).isTrue();
        assertThat(after(Duration.ZERO).of(journal).orElseThrow().on()).isEqualTo(OPENED.plus(YEAR).atZone(ZONE));
        assertThat(GuestExpiry.KEPT).isEqualTo(YEAR).isLessThan(KeptCookie.KEPT);
    }
}
