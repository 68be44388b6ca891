package app.backwise.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.backwise.StoreTest;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Basis;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.Start;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.followup.CaseNotes;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import app.backwise.plan.log.PlanLog;
import app.backwise.plan.log.PlanLog.Change;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database has to do for a plan, also when it is changed from two places at once. */
@StoreTest
abstract class PlanLogContract {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
    private static final int TIMES = 5;

    @Autowired
    private Journals journals;

    @Autowired
    private PlanLog log;

    @Autowired
    private Clock clock;

    @Autowired
    private DataSource database;

    private UUID journal;

    @BeforeEach
    void open() {
        journal = journals.save(Journal.ofGuest(GuestKey.random(), NOON, ZONE)).id();
    }

    private static Experiment experiment(String activity, LocalDate stoppedOn, Trial... trials) {
        return new Experiment(UUID.randomUUID(), new Goal(new ActivityName(activity, null), Unit.MINUTES, 20),
                new Basis(3, Category.MODERATE_STABLE, MONDAY, 5, 0), List.of(trials), stoppedOn);
    }

    private static Trial trial(int pain) {
        return new Trial(MONDAY, NOON, 5, 3, pain, null, false);
    }

    /** Starts if nothing runs. */
    private static Function<Experiments, Start> starting(Experiment experiment) {
        return all -> all.running().isPresent() ? new Start.Refused(Start.Refusal.ANOTHER_RUNS, Optional.empty())
                : new Start.Started(experiment);
    }

    private Start start(Experiment experiment) {
        return log.start(journal, experiment.key(), starting(experiment));
    }

    private List<Experiment> kept() {
        return log.experiments(journal).all();
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        CyclicBarrier together = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        List<T> results = new ArrayList<>();
        for (Future<T> done : threads.invokeAll(works.stream().<Callable<T>>map(work -> () -> {
            together.await();
            return work.call();
        }).toList())) {
            results.add(done.get());
        }
        threads.shutdown();
        return results;
    }

    @Test
    void keepsAnExperimentAsItWas() {
        Experiment gardening = experiment("Gardening 🌱", null);

        assertThat(start(gardening)).isEqualTo(new Start.Started(gardening));
        assertThat(log.change(journal, gardening.key(), each -> each.with(trial(4)))).isEqualTo(Change.DONE);
        assertThat(kept()).containsExactly(gardening.with(trial(4)));
        assertThat(log.notes(journal)).isEqualTo(CaseNotes.none());
    }

    @Test
    void countsAFormSentTwiceOnceAndKeepsWhatWasTriedSince() {
        Experiment gardening = experiment("Gardening", null);
        start(gardening);
        log.change(journal, gardening.key(), each -> each.with(trial(4)));

        assertThat(start(gardening)).isEqualTo(new Start.Started(gardening.with(trial(4))));
        assertThat(kept()).containsExactly(gardening.with(trial(4)));
    }

    @RepeatedTest(TIMES)
    void startsOneOfTwoAtOnce() throws Exception {
        List<Start> starts = atOnce(List.of(() -> start(experiment("Gardening", null)),
                () -> start(experiment("Swimming", null))));

        assertThat(starts).filteredOn(Start.Started.class::isInstance).hasSize(1);
        assertThat(kept()).hasSize(1);
    }

    @RepeatedTest(TIMES)
    void countsAFormSentTwiceAtOnceOnce() throws Exception {
        Experiment gardening = experiment("Gardening", null);
        List<Start> starts = atOnce(List.of(() -> start(gardening), () -> start(gardening)));

        assertThat(starts).containsOnly(new Start.Started(gardening));
        assertThat(kept()).containsExactly(gardening);
    }

    @RepeatedTest(TIMES)
    void losesNeitherOfTwoTriesWrittenAtOnce() throws Exception {
        Experiment gardening = experiment("Gardening", null);
        Trial tomorrow = new Trial(MONDAY.plusDays(1), NOON, 6, 3, 3, null, false);
        start(gardening);
        atOnce(List.of(() -> log.change(journal, gardening.key(), each -> each.with(trial(4))),
                () -> log.change(journal, gardening.key(), each -> each.with(tomorrow))));

        assertThat(kept()).containsExactly(gardening.with(trial(4)).with(tomorrow));
    }

    @Test
    void doesNotLetASecondOneRunAgain() {
        Experiment paused = experiment("Gardening", null, trial(9));
        Experiment swimming = experiment("Swimming", null);
        start(paused);
        start(swimming);

        assertThat(log.change(journal, paused.key(), each -> each.with(trial(3)))).isEqualTo(Change.ANOTHER_RUNS);
        assertThat(kept()).containsExactlyInAnyOrder(paused, swimming);
        assertThat(log.change(journal, swimming.key(), each -> each.stopped(MONDAY))).isEqualTo(Change.DONE);
        assertThat(log.change(journal, paused.key(), each -> each.with(trial(3)))).isEqualTo(Change.DONE);
    }

    @Test
    void removesOnceAndKnowsWhatIsGone() {
        Experiment gardening = experiment("Gardening", null);
        start(gardening);

        assertThat(log.remove(journal, gardening.key())).isTrue();
        assertThat(log.remove(journal, gardening.key())).isFalse();
        assertThat(log.change(journal, gardening.key(), each -> each.with(trial(4)))).isEqualTo(Change.GONE);
        assertThat(kept()).isEmpty();
    }

    @RepeatedTest(TIMES)
    void losesNeitherOfTwoNotesWrittenAtOnce() throws Exception {
        Confirmation walks = new Confirmation(Criterion.WALKS, true, MONDAY);
        Confirmation sitting = new Confirmation(Criterion.SIT_AND_STAND, false, MONDAY);
        atOnce(List.of(() -> note(walks), () -> note(sitting)));

        assertThat(log.notes(journal).confirmations()).containsExactly(walks, sitting);
    }

    private boolean note(Confirmation confirmation) {
        log.note(journal, notes -> notes.with(confirmation));
        return true;
    }

    @Test
    void leavesTheStagesWhenHelpIsAdvised() {
        Confirmation walks = new Confirmation(Criterion.WALKS, true, MONDAY);
        log.note(journal, notes -> notes.with(walks)
                .with(new StageHeld(Stage.CONTROL, MONDAY, Optional.of(MONDAY.minusDays(2)), 6)));
        assertThat(log.notes(journal).stage().stage()).isEqualTo(Stage.CONTROL);
        Instant before = clock.instant();
        log.adviseHelp(journal);

        assertThat(log.notes(journal).stage()).isNull();
        assertThat(log.notes(journal).confirmations()).containsExactly(walks);
        assertThat(log.notes(journal).helpAdvisedAt()).isBetween(before.minusSeconds(1), clock.instant());
    }

    @Test
    void knowsNothingOfAnotherJournal() {
        Experiment gardening = experiment("Gardening", null);
        start(gardening);
        UUID other = journals.save(Journal.ofGuest(GuestKey.random(), NOON, ZONE)).id();

        assertThat(log.experiments(other).all()).isEmpty();
        assertThat(log.change(other, gardening.key(), each -> each.stopped(MONDAY))).isEqualTo(Change.GONE);
        assertThat(log.remove(other, gardening.key())).isFalse();
        assertThat(log.start(other, gardening.key(), starting(gardening))).isInstanceOf(Start.Started.class);
        assertThat(kept()).containsExactly(gardening);
    }

    @Test
    void writesNothingIntoAJournalThatIsGone() {
        UUID gone = UUID.randomUUID();
        Experiment gardening = experiment("Gardening", null);

        assertThatThrownBy(() -> log.start(gone, gardening.key(), starting(gardening)))
                .isInstanceOf(JournalGoneException.class);
        assertThatThrownBy(() -> log.change(gone, gardening.key(), each -> each))
                .isInstanceOf(JournalGoneException.class);
        assertThatThrownBy(() -> log.remove(gone, gardening.key())).isInstanceOf(JournalGoneException.class);
        assertThatThrownBy(() -> log.note(gone, notes -> notes)).isInstanceOf(JournalGoneException.class);
        assertThatThrownBy(() -> log.adviseHelp(gone)).isInstanceOf(JournalGoneException.class);
    }

    @Test
    void sealsTheNamesOfActivities() {
        start(experiment("quagga ride", null));
        byte[] details = JdbcClient.create(database).sql("select details from experiment where journal_id = ?")
                .param(journal).query(byte[].class).single();

        assertThat(new String(details, StandardCharsets.ISO_8859_1)).doesNotContain("quagga", "MINUTES");
    }

    @Test
    void remembersThatTheJournalWasUsed() {
        UUID old = journals.save(Journal.ofGuest(GuestKey.random(), Instant.EPOCH, ZONE)).id();
        log.note(old, notes -> notes.with(new Confirmation(Criterion.WALKS, true, MONDAY)));

        assertThat(journals.findById(old).orElseThrow().forVisitor().lastUsedAt()).isAfter(Instant.EPOCH);
    }
}
