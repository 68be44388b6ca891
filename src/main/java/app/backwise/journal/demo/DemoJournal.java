package app.backwise.journal.demo;

import app.backwise.journal.GuestKey;
import app.backwise.journal.WholeJournals;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.log.CheckFormat;
import app.backwise.journal.log.DayFormat;
import app.backwise.journal.log.EntryFormat;
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
    private final WholeJournals journals;
    private final TransactionOperations transaction;
    private final Clock clock;

    DemoJournal(DemoSettings settings, DemoDiary diary, WholeJournals journals, TransactionOperations transaction,
            Clock clock) {
        this.settings = settings;
        this.diary = diary;
        this.journals = journals;
        this.transaction = transaction;
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
        LocalDate first = LocalDate.now(clock).minusYears(settings.years()).minusDays(MORE_DAYS);
        DemoDiary.Written written = diary.write(settings.seed(), first, clock.instant(), zone);
        journals.write(journals.open(key), Snapshot.empty(zone)
                .with(EntryFormat.ENTRIES, written.entries())
                .with(DayFormat.DAYS, written.days())
                .with(CheckFormat.CHECKS, written.checks()));
    }
}
