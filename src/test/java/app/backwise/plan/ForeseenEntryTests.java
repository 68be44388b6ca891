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
import java.util.List;
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
        for (int count = 0; count < ENTRIES; count++) {
            assertForeseen(journal, random(chance, count < ENTRIES / 2 ? 4 : 11), "seed " + seed);
        }
        Instant morning = TODAY.atTime(8, 30).atZone(LONDON).toInstant();
        assertForeseen(journal, new Entry(UUID.randomUUID(), When.now(morning, LONDON), new PainRatings(3, null, null),
                new Symptoms(Set.of(), LegSymptoms.MOVING_DOWN, null), List.of(), "", null), "worse legs");

        assertThat(read(journal).prompt(TODAY)).map(Prompt::trigger).hasValue(Prompt.Trigger.LEGS_WORSE);
    }

    private void assertForeseen(UUID journal, Entry entry, String which) {
        CaseRecord foreseen = read(journal).with(entry);
        log.add(journal, entry);
        CaseRecord written = read(journal);

        assertThat(foreseen.prompt(TODAY)).as(which).isEqualTo(written.prompt(TODAY));
        assertThat(foreseen.diary().summariesOf(TODAY.minusDays(182), TODAY)).as(which)
                .isEqualTo(written.diary().summaries());
        if (written.diary().entries().contains(entry)) {
            assertThat(written.with(entry)).as("sent twice").isEqualTo(written);
        }
    }
}
