package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.StoreTest;
import app.backwise.assessment.SavedResultFormat;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Start;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.core.journal.Entry;
import app.backwise.core.journal.Feeling;
import app.backwise.core.journal.OwnActivity;
import app.backwise.core.journal.PainRatings;
import app.backwise.core.journal.Recorded;
import app.backwise.core.journal.Rest;
import app.backwise.core.journal.Symptoms;
import app.backwise.core.journal.Treatment;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.core.journal.When;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.log.CheckLog;
import app.backwise.journal.log.DayLog;
import app.backwise.journal.log.PainHistory;
import app.backwise.journal.log.PainLog;
import app.backwise.journal.log.UndoLog;
import app.backwise.journal.part.DayTooFullException;
import app.backwise.plan.log.PlanLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Claims lose nothing and double nothing, whoever else claims or writes at the same moment. */
@StoreTest
@ImportAutoConfiguration(MessageSourceAutoConfiguration.class)
abstract class ClaimContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Journals journals;
    @Autowired
    private JournalClaims claims;
    @Autowired
    private PainLog pain;

    @Autowired
    private PainHistory history;
    @Autowired
    private DayLog days;
    @Autowired
    private CheckLog checks;
    @Autowired
    private PlanLog plan;
    @Autowired
    private UndoLog undos;
    @Autowired
    private WholeJournals whole;
    @Autowired
    private DataSource database;

    private String account;

    @BeforeEach
    void makesAnAccount() {
        account = "anna-" + UUID.randomUUID();
        JdbcClient.create(database).sql("insert into account (name, created_at) values (?, current_timestamp)")
                .param(account).update();
    }

    private UUID guest() {
        return journals.save(Journal.ofGuest(GuestKey.random(), Instant.now(), PARIS)).id();
    }

    private UUID own() {
        return journals.save(Journal.ofAccount(account, Instant.now(), ZONE)).id();
    }

    private UUID ofAccount() {
        return journals.findIdByAccountName(account).orElseThrow();
    }

    private static Entry entry(UUID key, int level, String note) {
        return new Entry(key, When.now(NOON.plusSeconds(level), PARIS), new PainRatings(level, null, null),
                new Symptoms(Set.of(), null, null), List.of(new Treatment("Heat", null)), note, null);
    }

    private static Day day(Integer mood, String enjoyable, String... activities) {
        return new Day(MONDAY, new Recorded(NOON, null, ZONE), new Rest(null, null, null), new Feeling(null, mood),
                null, enjoyable,
                List.of(activities).stream().map(name -> new ActivityDone(name, 20, null, null)).toList(), null);
    }

    private static WeeklyCheck check(int level, Instant at) {
        return new WeeklyCheck(MONDAY, at, ZONE, level, 2, 3, null, List.of(new OwnActivity("Gardening", level)));
    }

    @Test
    void givesTheJournalToAnAccountWithoutOne() {
        UUID guest = guest();
        pain.add(guest, entry(UUID.randomUUID(), 4, "note"));

        assertThat(claims.claim(guest, account)).isTrue();
        assertThat(ofAccount()).isEqualTo(guest);
        assertThat(history.all(guest)).extracting(Entry::note).containsExactly("note");
        assertThat(claims.claim(guest, account)).as("again").isFalse();
        assertThat(history.count(ofAccount())).isOne();
    }

    @Test
    void movesEverythingIntoTheJournalThatTheAccountHas() {
        UUID guest = guest();
        UUID own = own();
        List<Entry> entries = List.of(entry(UUID.randomUUID(), 4, "sealed words"), entry(UUID.randomUUID(), 5, ""));
        entries.forEach(each -> pain.add(guest, each));
        pain.add(own, entry(UUID.randomUUID(), 1, "mine"));
        days.save(guest, day(3, "sun", "Walk"));
        checks.save(guest, check(6, NOON));
        KeptAssessments.Kept kept = kept(UUID.randomUUID(), "see-soon");
        keep(guest, List.of(kept));
        pain.remove(guest, entries.get(1).key());

        assertThat(claims.claim(guest, account)).isTrue();
        assertThat(journals.findById(guest)).isEmpty();
        assertThat(ofAccount()).isEqualTo(own);
        assertThat(history.all(own)).contains(entries.get(0)).extracting(Entry::pain).containsExactly(1, 4);
        assertThat(days.find(own, MONDAY)).hasValue(day(3, "sun", "Walk"));
        assertThat(checks.all(own)).containsExactly(check(6, NOON));
        assertThat(kept(own)).containsExactly(kept);
        assertThat(journals.findById(own).orElseThrow().forVisitor().zone()).isEqualTo(ZONE);

        UndoLog.Change removed = undos.latest(own).get(0);

        assertThat(undos.undo(own, removed.id())).isPresent();
        assertThat(history.all(own)).contains(entries.get(1));
        assertThat(claims.claim(guest, account)).as("again").isFalse();
        assertThat(history.count(own)).isEqualTo(3);
    }

    private void keep(UUID journal, List<KeptAssessments.Kept> results) {
        whole.write(journal, Snapshot.empty(ZONE).with(SavedResultFormat.RESULTS, results));
    }

    private List<KeptAssessments.Kept> kept(UUID journal) {
        return whole.read(journal).of(SavedResultFormat.RESULTS);
    }

    private static KeptAssessments.Kept kept(UUID key, String urgency) {
        return new KeptAssessments.Kept(key, MONDAY, null, "1.0", urgency, null, Map.of("age", List.of("18-49")));
    }

    private static Experiment trying(String activity, LocalDate startedOn) {
        return new Experiment(UUID.randomUUID(), new Goal(new ActivityName(activity, null), Unit.MINUTES, 20),
                new Basis(3, Category.MODERATE_STABLE, startedOn, 5, 0),
                List.of(new Trial(startedOn, NOON, 5, 3, 3, true, false)), null);
    }

    private void start(UUID journal, Experiment experiment) {
        plan.start(journal, experiment.key(), all -> new Start.Started(experiment));
    }

    @Test
    void goesOnWithTheExperimentThatWasStartedLastAndKeepsAllTries() {
        UUID guest = guest();
        UUID own = own();
        Experiment earlier = trying("Gardening", MONDAY.minusDays(7));
        Experiment later = trying("Swimming", MONDAY.minusDays(1));
        start(own, earlier);
        start(guest, later);
        claims.claim(guest, account);

        assertThat(plan.experiments(own).running()).hasValue(later);
        assertThat(plan.experiments(own).all()).hasSize(2).first().satisfies(ended -> {
            assertThat(ended.trials()).isEqualTo(earlier.trials());
            assertThat(ended.stoppedOn()).isNotNull();
        });
        assertThat(plan.experiments(guest).all()).isEmpty();
    }

    @Test
    void keepsOfTheNotesOfBothPlansWhatWasSaidLater() {
        UUID guest = guest();
        UUID own = own();
        Confirmation later = new Confirmation(Criterion.WALKS, false, MONDAY);
        Confirmation other = new Confirmation(Criterion.HOLDS, true, MONDAY);
        plan.note(own, notes -> notes.with(new Confirmation(Criterion.WALKS, true, MONDAY.minusDays(1))).with(other));
        plan.note(guest, notes -> notes.with(later));
        plan.adviseHelp(guest);
        claims.claim(guest, account);

        assertThat(plan.notes(own).confirmations()).containsExactly(later, other);
        assertThat(plan.notes(own).helpAdvisedAt()).isNotNull();
    }

    @Test
    void keepsTheSameOnceAndDifferentOnesUnderOneKeyBoth() {
        UUID guest = guest();
        UUID own = own();
        UUID same = UUID.randomUUID();
        UUID different = UUID.randomUUID();
        for (UUID journal : List.of(guest, own)) {
            pain.add(journal, entry(same, 4, "same"));
        }
        pain.add(own, entry(different, 6, "own"));
        pain.add(guest, entry(different, 7, "guest"));
        claims.claim(guest, account);

        assertThat(history.all(own)).extracting(Entry::note).containsExactlyInAnyOrder("same", "own", "guest");
        assertThat(history.find(own, different)).map(Entry::note).hasValue("own");
    }

    @Test
    void keepsDifferentAssessmentsOfOneKeyBothWithTheirEntries() {
        UUID guest = guest();
        UUID own = own();
        UUID key = UUID.randomUUID();
        keep(own, List.of(kept(key, "self-care")));
        keep(guest, List.of(kept(key, "see-soon")));
        pain.add(guest, entry(UUID.randomUUID(), 4, "").from(key));
        claims.claim(guest, account);

        assertThat(kept(own)).extracting(KeptAssessments.Kept::urgency)
                .containsExactlyInAnyOrder("self-care", "see-soon");
        UUID linked = history.all(own).get(0).assessment();
        assertThat(kept(own)).filteredOn(each -> each.key().equals(linked))
                .extracting(KeptAssessments.Kept::urgency).containsExactly("see-soon");
    }

    @Test
    void keepsWhatBothSayOfADayReadable() {
        UUID guest = guest();
        UUID own = own();
        days.save(own, day(7, "tea", "Walk"));
        days.save(guest, day(3, "sun", "Swim", "Walk"));
        claims.claim(guest, account);
        Day merged = days.find(own, MONDAY).orElseThrow();

        assertThat(merged.mood()).isEqualTo(7);
        assertThat(merged.enjoyable()).isEqualTo("tea\nsun\nIn the other journal: mood 3 of 10.");
        assertThat(merged.activities()).extracting(ActivityDone::name).containsExactly("Walk", "Swim");
        assertThat(days.count(own)).isOne();
    }

    @Test
    void keepsTheLaterOfTwoChecksAndTheOtherReadable() {
        UUID guest = guest();
        UUID own = own();
        checks.save(own, check(8, NOON));
        checks.save(guest, check(5, NOON.plusSeconds(60)));
        claims.claim(guest, account);

        assertThat(checks.all(own)).containsExactly(check(5, NOON.plusSeconds(60)));
        assertThat(days.find(own, MONDAY)).map(Day::enjoyable).hasValue("In the other journal: weekly check: pain 8, "
                + "kept from enjoying life 2, kept from activities 3, Gardening 8.");
    }

    @Test
    void changesNothingIfADayCannotHoldBoth() {
        UUID guest = guest();
        UUID own = own();
        days.save(own, day(7, "x".repeat(900)));
        days.save(guest, day(3, "y".repeat(900)));
        pain.add(guest, entry(UUID.randomUUID(), 4, ""));

        assertThatThrownBy(() -> claims.claim(guest, account)).isInstanceOf(DayTooFullException.class)
                .satisfies(refusal -> assertThat(((DayTooFullException) refusal).day()).isEqualTo(MONDAY));
        assertThat(history.count(guest)).isOne();
        assertThat(history.count(own)).isZero();
        assertThat(days.find(own, MONDAY)).hasValue(day(7, "x".repeat(900)));
    }

    @Test
    void takesNothingFromAnotherAccount() {
        UUID own = own();
        JdbcClient.create(database).sql("insert into account (name, created_at) values (?, current_timestamp)")
                .param(account + "x").update();

        assertThat(claims.claim(own, account + "x")).isFalse();
        assertThat(claims.claim(own, account)).as("one's own").isFalse();
        assertThat(ofAccount()).isEqualTo(own);
        assertThat(claims.claim(UUID.randomUUID(), account)).isFalse();
    }

    @RepeatedTest(5)
    void claimsOnceWhenSentTwiceAtOnce() throws Exception {
        UUID guest = guest();
        pain.add(guest, entry(UUID.randomUUID(), 4, ""));

        assertThat(atOnce(() -> claims.claim(guest, account), () -> claims.claim(guest, account)))
                .containsExactlyInAnyOrder(true, false);
        assertThat(history.count(ofAccount())).isOne();
    }

    @RepeatedTest(5)
    void mergesTwoJournalsClaimedAtOnce() throws Exception {
        UUID one = guest();
        UUID other = guest();
        pain.add(one, entry(UUID.randomUUID(), 4, "one"));
        pain.add(other, entry(UUID.randomUUID(), 5, "other"));

        assertThat(atOnce(() -> claims.claim(one, account), () -> claims.claim(other, account)))
                .containsExactly(true, true);
        assertThat(history.all(ofAccount())).extracting(Entry::note).containsExactlyInAnyOrder("one", "other");
    }

    @RepeatedTest(5)
    void mergesTwoJournalsIntoOneAtOnce() throws Exception {
        UUID own = own();
        UUID one = guest();
        UUID other = guest();
        UUID key = UUID.randomUUID();
        pain.add(one, entry(key, 4, "same"));
        pain.add(other, entry(key, 4, "same"));
        days.save(one, day(1, "one"));
        days.save(other, day(1, "other"));

        assertThat(atOnce(() -> claims.claim(one, account), () -> claims.claim(other, account)))
                .containsExactly(true, true);
        assertThat(history.all(own)).extracting(Entry::note).containsExactly("same");
        assertThat(days.find(own, MONDAY).orElseThrow().enjoyable().lines()).containsExactlyInAnyOrder("one", "other");
    }

    /** An entry logged meanwhile in another tab is either claimed or refused, and never lost after it was confirmed. */
    @RepeatedTest(5)
    void losesNoEntryLoggedMeanwhile() throws Exception {
        UUID own = own();
        UUID guest = guest();
        Entry meanwhile = entry(UUID.randomUUID(), 4, "meanwhile");
        List<Object> outcomes = atOnce(() -> claims.claim(guest, account), () -> {
            try {
                pain.add(guest, meanwhile);
                return true;
            } catch (RuntimeException e) {
                return false;
            }
        });

        assertThat(outcomes.get(0)).isEqualTo(true);
        assertThat(history.count(own)).isEqualTo(outcomes.get(1).equals(true) ? 1 : 0);
    }

    private static List<Object> atOnce(Callable<?>... works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.length);
        try {
            CyclicBarrier start = new CyclicBarrier(works.length);
            List<Future<Object>> running = new ArrayList<>();
            for (Callable<?> work : works) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
