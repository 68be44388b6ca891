package app.backwise.guard;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Counts what is written into journals, so many records an hour for each: more than anybody types, even of a diary on
 * paper, and too little for a program to fill the database through one.
 */
@Component
public class NewRecords {

    private final LimitSettings settings;
    private final Rates rates;

    NewRecords(LimitSettings settings, Clock clock) {
        this.settings = settings;
        this.rates = new Rates("journal.too-much", clock);
    }

    /**
     * Counts a record, before it is written.
     *
     * @throws WaitException if there were too many
     */
    public void count(UUID journalId) {
        rates.takeHourly(journalId.toString(), settings.recordsOfAJournal());
    }
}
