package app.backwise.core.experiment;

import static app.backwise.core.experiment.Running.RULE;
import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.Screening;
import app.backwise.core.experiment.Start.Refusal;
import app.backwise.core.experiment.Verdict.Reason;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.plan.Activity;
import app.backwise.core.response.PainRule;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.response.TrafficLight;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People drawn from a seed, who try things for half a year and do not always as proposed. */
@Tag("exhaustive")
class SimulatedPeopleTests {

    private static final long SEED = 20_261_122;
    private static final int PEOPLE = 400;
    private static final int DAYS = 180;
    private static final List<String> CATEGORIES = List.of("pain-now/5", "pain-now/8", "pain-now/3 activity/eases",
            "pain-now/0", "activity/all-worse", "events/minor-strain injury/spot-back");

    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private final Set<Refusal> refusals = EnumSet.noneOf(Refusal.class);
    private final Set<SymptomResponse> responses = EnumSet.noneOf(SymptomResponse.class);
    private int noContent;

    @Test
    void keepsItsPromisesToEverybodyAndReachesEveryReason() {
        for (int person = 0; person < PEOPLE; person++) {
            try {
                live(new Random(SEED + person));
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("With seed " + SEED + " + " + person + ": " + wrong.getMessage(), wrong);
            }
        }
        assertThat(reasons).containsExactlyInAnyOrder(Reason.values());
        assertThat(refusals).containsExactlyInAnyOrder(Refusal.values());
        assertThat(responses).containsExactlyInAnyOrder(SymptomResponse.values());
        assertThat(noContent).isPositive();
    }

    private void live(Random random) {
        Patient patient = Patient.benign().with(CATEGORIES.get(random.nextInt(CATEGORIES.size())));
        PausedActivities pause = new PausedActivities(
                random.nextBoolean() ? Map.of(Activity.RUNNING, START.plusDays(5 + random.nextInt(40))) : Map.of(),
                random.nextInt(4) == 0 ? Set.of(Activity.HIKING) : Set.of(), new Halt(day(random), day(random)));
        int kindness = 2 + random.nextInt(6);
        Screening screening = new Screening(START, noon(START));
        Experiments experiments = Experiments.none();
        for (LocalDate today = START; today.isBefore(START.plusDays(DAYS)); today = today.plusDays(1)) {
            if (random.nextInt(10) == 0) {
                screening = new Screening(today, noon(today));
            }
            Clearance safety = Clearance.of(patient.decision(), screening, Diary.empty(), experiments.answered());
            if (!(safety instanceof Clear clear)) {
                noContent++;
                screening = random.nextInt(3) == 0 ? new Screening(today, noon(today)) : screening;
                continue;
            }
            PainRule rule = random.nextInt(20) == 0 ? new PainRule(8) : RULE;
            hold(experiments, clear, pause, rule, today);
            experiments = random.nextInt(8) == 0 ? wished(experiments, clear, pause, today, random)
                    : tried(experiments, clear, today, kindness, random);
        }
    }

    private static Optional<LocalDate> day(Random random) {
        return random.nextInt(3) == 0 ? Optional.of(START.plusDays(random.nextInt(DAYS))) : Optional.empty();
    }

    private void hold(Experiments experiments, Clear clear, PausedActivities pause, PainRule rule, LocalDate today) {
        assertThat(experiments.all().stream().filter(Experiment::running).count()).isLessThanOrEqualTo(1);
        assertThat(experiments.comesBack(pause, today)).allMatch(each -> !each.on().isBefore(today));
        List<Experiment> shuffled = new ArrayList<>(experiments.all());
        Collections.reverse(shuffled);
        assertThat(new Experiments(shuffled)).isEqualTo(experiments);
        for (Experiment experiment : experiments.all()) {
            Verdict verdict = experiments.verdict(experiment, clear, pause, rule, today);
            reasons.add(verdict.reason());
            assertThat(verdict).isEqualTo(experiments.verdict(experiment, clear, pause, rule, today));
            assertThat(verdict.on().filter(on -> on.isBefore(today))).isEmpty();
            assertThat(verdict.dose().filter(dose -> dose > experiment.goal().usual() || dose < 1)).isEmpty();
            assertThat(verdict.dose().isPresent() && pause.halt().seenFirst()
                    .filter(experiment.basis().startedOn()::isBefore).isPresent()).isFalse();
            verdict.dose().ifPresent(dose -> holdDose(experiment, verdict, dose));
        }
    }

    private void holdDose(Experiment experiment, Verdict verdict, int dose) {
        assertThat(experiment.redTrials()).isEmpty();
        List<Trial> trials = experiment.trials();
        if (trials.isEmpty()) {
            assertThat(dose).isEqualTo(experiment.basis().startingDose());
            return;
        }
        Trial last = trials.get(trials.size() - 1);
        int tolerated = tolerated(experiment);
        if (verdict.advice() == Advice.EASE) {
            assertThat(dose == 1 || dose < last.dose()).as("%d after %s", dose, last).isTrue();
            assertThat(tolerated == 0 || dose <= tolerated).as("%d tolerated, %d", tolerated, dose).isTrue();
        }
        if (verdict.reason() == Reason.GREEN_THREE_TIMES) {
            assertThat(trials.subList(trials.size() - 3, trials.size()).stream()
                    .allMatch(trial -> trial.response().get() == SymptomResponse.WITHIN_RULE)).isTrue();
        }
        Experiment before = new Experiment(experiment.key(), experiment.goal(), experiment.basis(),
                trials.subList(0, trials.size() - 1), null);
        int planned = Titration.of(before).dose();
        assertThat(
                dose <= (verdict.reason() == Reason.GREEN_THREE_TIMES ? planned + Math.max(1, planned / 5) : planned))
                .as("%d after %d planned, %s", dose, planned, verdict.reason()).isTrue();
    }

    private Experiments wished(Experiments experiments, Clear clear, PausedActivities pause, LocalDate today,
            Random random) {
        if (random.nextInt(4) == 0 && experiments.running().isPresent()) {
            return experiments.with(experiments.running().get().stopped(today));
        }
        List<Activity> choice = List.of(Activity.RUNNING, Activity.SWIMMING);
        Activity source = choice.get(random.nextInt(2));
        Wish wish = new Wish(new UUID(random.nextLong(), random.nextLong()),
                new Goal(new ActivityName(source.id(), source), Unit.MINUTES,
                        1 + random.nextInt(random.nextBoolean() ? 4 : 60)),
                random.nextInt(10), random.nextInt(3) == 0);
        boolean running = experiments.running().isPresent();
        Start start = experiments.start(wish, clear, pause, today);
        if (start instanceof Start.Refused refused) {
            refusals.add(refused.reason());
            assertThat(refused.reason() == Refusal.ANOTHER_RUNS).isEqualTo(running);
            assertThat(refused.until().filter(until -> !until.isAfter(today))).isEmpty();
            return experiments;
        }
        Experiment started = ((Start.Started) start).experiment();
        assertThat(running).isFalse();
        holdStart(experiments, started);
        return experiments.with(started);
    }

    /** Never above the last tolerated dose, nor above half of what went badly, after a red response. */
    private static void holdStart(Experiments experiments, Experiment started) {
        List<Experiment> earlier = experiments.all().stream()
                .filter(each -> each.goal().name().equals(started.goal().name())).toList();
        if (!earlier.isEmpty() && !earlier.get(earlier.size() - 1).redTrials().isEmpty()) {
            Experiment latest = earlier.get(earlier.size() - 1);
            Trial red = latest.redTrials().get(latest.redTrials().size() - 1);
            int tolerated = earlier.stream().mapToInt(SimulatedPeopleTests::tolerated).filter(each -> each > 0)
                    .reduce(0, (one, later) -> later);
            assertThat(tolerated == 0 || started.basis().startingDose() <= tolerated).isTrue();
            assertThat(started.basis().startingDose()).isLessThanOrEqualTo(Math.max(1, red.dose() / 2));
        }
    }

    private Experiments tried(Experiments experiments, Clear clear, LocalDate today, int kindness, Random random) {
        Optional<Experiment> running = experiments.running();
        if (running.isEmpty() || random.nextInt(3) == 0) {
            return experiments;
        }
        Experiment experiment = running.get();
        Verdict verdict = experiment.verdict(clear, RULE, today);
        if (verdict.advice() == Advice.WAIT) {
            Trial open = experiment.trials().get(experiment.trials().size() - 1);
            return experiments.with(experiment.with(open.answered(random.nextInt(kindness) != 0, noon(today))));
        }
        if (verdict.advice() == Advice.HOLD) {
            return experiments;
        }
        if (verdict.on().orElseThrow().isAfter(today) && random.nextInt(10) != 0
                || experiment.trials().stream().anyMatch(trial -> trial.on().equals(today))) {
            return experiments;
        }
        int dose = random.nextInt(6) == 0 ? 1 + random.nextInt(70) : verdict.dose().orElseThrow();
        int pain = Math.min(10, random.nextInt(kindness) == 0 ? random.nextInt(11) : experiment.basis().baseline()
                + random.nextInt(3));
        Trial trial = new Trial(today, noon(today).plusSeconds(60), dose, experiment.basis().baseline(), pain, null,
                random.nextInt(25) == 0);
        trial.answered(true, noon(today)).response().ifPresent(responses::add);
        trial.answered(false, noon(today)).response().ifPresent(responses::add);
        return experiments.with(experiment.with(trial));
    }

    private static int tolerated(Experiment experiment) {
        return experiment.trials().stream()
                .filter(trial -> trial.response().filter(each -> each.light() == TrafficLight.GREEN)
                        .isPresent())
                .mapToInt(Trial::dose).reduce(0, (one, later) -> later);
    }
}
