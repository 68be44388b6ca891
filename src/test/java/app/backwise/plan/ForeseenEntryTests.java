package app.backwise.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.Site;
import app.backwise.WebTest;
import app.backwise.core.followup.CaseRecord;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.When;
import app.backwise.core.prompt.Prompt;
import app.backwise.journal.VisitorJournal;
import app.backwise.journal.VisitorJournals;
import app.backwise.journal.log.PainLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the plan will say once an entry is written is what it says when the entry has been written. */
@WebTest
class ForeseenEntryTests {

    private static final LocalDate TODAY = WebTest.TODAY;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int ENTRIES = 150;

    @Autowired
    private ApplicationContext context;
    @Autowired
    private CaseReader reader;
    @Autowired
    private PainLog log;
    @Autowired
    private VisitorJournals journals;

    private CaseRecord read(UUID journal) {
        VisitorJournal found = journals.byId(journal).orElseThrow();
        return reader.read(found, TODAY);
    }

    private static Entry random(Random chance, int calm) {
        LocalDate on = TODAY.minusDays(chance.nextInt(chance.nextBoolean() ? 10 : 200));
        Instant felt = on.atTime(chance.nextInt(8), 0).atZone(LONDON).toInstant();
        int pain = chance.nextInt(calm);
        Integer worst = chance.nextBoolean() ? null : Math.min(10, pain + chance.nextInt(4));
        LegSymptoms legs = chance.nextInt(20) == 0 ? LegSymptoms.MOVING_DOWN : null;
        return new Entry(UUID.randomUUID(), new When(felt, felt.plusSeconds(chance.nextInt(2) * 90_000L), null, LONDON),
                new PainRatings(pain, worst, null), new Symptoms(Set.of(), legs, chance.nextInt(6) == 0 ? true : null),
                List.of(), chance.nextBoolean() ? "" : "a note", null);
    }

    @Test
    void saysTheSameBeforeAndAfterItIsWritten(Site site) {
        long seed = new Random().nextLong();
        Random chance = new Random(seed);
        UUID journal = Planner.runner(site, context, TODAY.minusDays(3)).journal();
        Set<Optional<Prompt.Trigger>> stood = new HashSet<>();
        for (int count = 0; count < ENTRIES; count++) {
            Entry entry = random(chance, count < ENTRIES / 2 ? 4 : 11);
            CaseRecord foreseen = read(journal).with(entry);
            log.add(journal, entry);
            CaseRecord written = read(journal);

            assertThat(foreseen.prompt(TODAY)).as("seed %d, entry %d", seed, count).isEqualTo(written.prompt(TODAY));
            assertThat(foreseen.diary().summariesOf(TODAY.minusDays(182), TODAY)).as("seed %d, entry %d", seed, count)
                    .isEqualTo(written.diary().summaries());
            if (written.diary().entries().contains(entry)) {
                assertThat(written.with(entry)).as("sent twice").isEqualTo(written);
            }
            stood.add(written.prompt(TODAY).map(Prompt::trigger));
        }
        assertThat(stood).as("seed %d", seed).hasSizeGreaterThan(1);
    }
}
