package app.backwise.journal;

import app.backwise.journal.sealing.NoteCipher;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes a guest journal at start and logs its key: the only key that is ever logged, and never without the profile. */
@Component
@Profile("demo")
@EnableConfigurationProperties(DemoSettings.class)
class DemoJournal implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoJournal.class);
    private static final int MORE_DAYS = 60;

    private final DemoSettings settings;
    private final DemoDiary diary;
    private final TransactionOperations transaction;
    private final EntityManager database;
    private final NoteCipher cipher;
    private final Clock clock;

    DemoJournal(DemoSettings settings, DemoDiary diary, TransactionOperations transaction, EntityManager database,
            NoteCipher cipher, Clock clock) {
        this.settings = settings;
        this.diary = diary;
        this.transaction = transaction;
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("Demo journal: open it with the cookie backwise-journal={}", open().value());
    }

    GuestKey open() {
        GuestKey key = GuestKey.random();
        transaction.executeWithoutResult(status -> write(key));
        return key;
    }

    private void write(GuestKey key) {
        ZoneId zone = clock.getZone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Journal journal = Journal.ofGuest(key, clock.instant(), zone);
        database.persist(journal);
        LocalDate first = today.minusYears(settings.years()).minusDays(MORE_DAYS);
        DemoDiary.Written written = diary.write(settings.seed(), first, clock.instant(), zone);
        written.entries().forEach(entry -> database.persist(new JournalEntry(journal.id(), entry, cipher)));
        written.days().forEach(day -> database.persist(new JournalDay(journal.id(), day, cipher)));
        written.checks().forEach(check -> database.persist(new JournalCheck(journal.id(), check, cipher)));
    }
}
