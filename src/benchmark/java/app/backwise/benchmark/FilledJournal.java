package app.backwise.benchmark;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import app.backwise.journal.Visitor;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainLog;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens a journal for the visitor and fills it with an entry and a day for each of the last days. */
@RestController
class FilledJournal {

    static final String PATH = "/benchmark/journal/";

    private final VisitorJournals visitors;
    private final PainLog entries;
    private final DayLog days;
    private final Clock clock;

    FilledJournal(VisitorJournals visitors, PainLog entries, DayLog days, Clock clock) {
        this.visitors = visitors;
        this.entries = entries;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping(PATH + "{count}")
    String fill(@PathVariable int count, Visitor visitor) {
        VisitorJournal journal = visitors.findOrOpen(visitor);
        LocalDate today = LocalDate.now(clock.withZone(journal.zone()));
        Random random = new Random(count);
        for (int ago = count; ago > 0; ago--) {
            LocalDate day = today.minusDays(ago);
            Instant evening = day.atTime(20, 0).atZone(journal.zone()).toInstant();
            int pain = random.nextInt(9);
            entries.add(journal.id(),
                    new Entry(UUID.randomUUID(), When.now(evening, journal.zone()),
                            new PainRatings(pain, pain + 1, null),
                            new Symptoms(Set.of(), null, random.nextInt(20) == 0), List.of(), "A note of day " + ago,
                            null));
            days.save(journal.id(),
                    new Day(day, new Recorded(evening, null, journal.zone()),
                            new Rest(BigDecimal.valueOf(7), 6, BigDecimal.valueOf(5)),
                            new Feeling(random.nextInt(11), random.nextInt(11)), null, "", List.of(), null));
        }
        return "filled";
    }
}
