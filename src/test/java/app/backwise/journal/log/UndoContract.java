package app.backwise.journal.log;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.StoreTest;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.When;
import app.backwise.journal.GuestKey;
import app.backwise.journal.JournalHold;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How long what was changed can be taken back, whichever the database is. */
@StoreTest
abstract class UndoContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    private JournalHold journals;
    @Autowired
    private JournalUndos copies;
    @Autowired
    private JournalEntries entries;
    @Autowired
    private Replaced replaced;
    @Autowired
    private NoteCipher cipher;
    @Autowired
    private PlatformTransactionManager transactions;

    private final UUID key = UUID.randomUUID();
    private UUID journal;

    @BeforeEach
    void changesAnEntryAndRemovesItAnHourLater(@Autowired WholeJournals whole) {
        journal = whole.open(GuestKey.random());
        inOne(() -> logAfter(0).add(journal, entry(4)));
        inOne(() -> logAfter(1).change(journal, entry(5)));
        inOne(() -> logAfter(2).remove(journal, key));
    }

    private void inOne(Runnable change) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> change.run());
    }

    private Entry entry(int pain) {
        return Entry.of(key, When.now(NOON, ZONE), pain);
    }

    private static Clock after(Duration passed) {
        return Clock.fixed(NOON.plus(passed), ZONE);
    }

    private PainLog logAfter(int hours) {
        return new PainLog(journals, entries, copies, cipher, after(Duration.ofHours(hours)));
    }

    private UndoLog undosAfter(Duration passed) {
        return new UndoLog(journals, copies, replaced, cipher, after(passed));
    }

    private void clearAfter(Duration passed) {
        inOne(() -> new UndoPart(copies, replaced, after(passed)).clear());
    }

    @Test
    void cannotBeUndoneAfterADay() {
        UUID change = undosAfter(Duration.ofHours(2)).latest(journal).get(0).id();
        Duration day = Duration.ofHours(26);
        inOne(() -> assertThat(undosAfter(day).undo(journal, change)).isEmpty());

        assertThat(undosAfter(day).latest(journal)).isEmpty();
        assertThat(entries.countByJournalId(journal)).isZero();
        inOne(() -> assertThat(undosAfter(day.minusSeconds(1)).undo(journal, change)).as("within the day").isPresent());
        assertThat(entries.findByJournalId(journal)).extracting(row -> row.read(cipher).pain()).containsExactly(5);
    }

    @Test
    void clearsCopiesAfterADayAndNoOthers() {
        clearAfter(Duration.ofHours(25).plusSeconds(1));
        assertThat(copies.countByJournalId(journal)).isOne();
        clearAfter(Duration.ofHours(27));

        assertThat(copies.countByJournalId(journal)).isZero();
    }
}
