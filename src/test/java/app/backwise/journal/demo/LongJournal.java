package app.backwise.journal.demo;

import app.backwise.journal.WholeJournals;
import app.backwise.language.Languages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A journal of more than a year up to today, made up once a day for all tests that look at it. */
public class LongJournal {

    private static final DemoSettings SETTINGS = new DemoSettings(1, 7);

    private final ApplicationContext context;
    private final Map<LocalDate, String> keys = new ConcurrentHashMap<>();

    LongJournal(ApplicationContext context) {
        this.context = context;
    }

    /** The key that opens it. */
    public String key() {
        Clock clock = context.getBean(Clock.class);
        return keys.computeIfAbsent(LocalDate.now(clock), today -> new DemoJournal(SETTINGS,
                new DemoDiary(context, context.getBean(Languages.class)), context.getBean(WholeJournals.class),
                context.getBean(TransactionOperations.class), clock).open().value());
    }
}
