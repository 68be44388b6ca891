package app.backwise.journal.demo;

import app.backwise.journal.WholeJournals;
import app.backwise.language.Languages;
import java.time.Clock;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** A journal of more than a year, made up once for all tests that look at it. */
public class LongJournal {

    private static final DemoSettings SETTINGS = new DemoSettings(1, 7);

    private final ApplicationContext context;
    private String key;

    LongJournal(ApplicationContext context) {
        this.context = context;
    }

    /** The key that opens it. */
    public synchronized String key() {
        if (key == null) {
            key = new DemoJournal(SETTINGS, new DemoDiary(context, context.getBean(Languages.class)),
                    context.getBean(WholeJournals.class), context.getBean(TransactionOperations.class),
                    context.getBean(Clock.class)).open().value();
        }
        return key;
    }
}
