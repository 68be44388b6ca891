package app.backwise.core.followup;

import static app.backwise.core.experiment.Running.RULE;
import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.assessment.PartTwo;
import app.backwise.core.clearance.Clear;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.Screening;
import app.backwise.core.experiment.ActivityName;
import app.backwise.core.experiment.Experiment;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Goal;
import app.backwise.core.experiment.PausedActivities;
import app.backwise.core.experiment.Running;
import app.backwise.core.experiment.Trial;
import app.backwise.core.experiment.Unit;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.Left;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.plan.Activity;
import app.backwise.core.prompt.LatestAssessment;
import app.backwise.core.prompt.Prompt;
import app.backwise.core.prompt.PromptStep;
import app.backwise.core.prompt.Prompts;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.SymptomResponse;
import app.backwise.core.stage.Confirmation;
import app.backwise.core.stage.Criterion;
import app.backwise.core.stage.Stage;
import app.backwise.core.stage.StageHeld;
import app.backwise.core.stage.StageStep;
import app.backwise.core.stage.Stages;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgrammeTests {

    private static final long SEED = 20_261_123;
    private static final int JOURNALS = 1_500;
    private static final Answers RUNNER = PartTwo.answers("usual-activities/running worse-with/jarring"
            + " worse-with/sitting worse-with/bending");
    private static final PausedActivities NOTHING = new PausedActivities(Map.of(), Set.of());
    private static final List<String> FINDINGS = List.of("pain-now/5", "pain-now/8", "warning-signs/bladder",
            "feeling-ill/fever", "events/surgery", "health/pregnant", "pain-now/3 activity/eases");

    private final Set<Prompt.Trigger> reached = EnumSet.noneOf(Prompt.Trigger.class);

    @Test
    void putsThePlanTogether() {
        Programme now = now(Running.clear(), Diary.empty(), new Experiments(List.of(Running.experiment())),
                List.of(press(0), press(1)), START.plusDays(1));

        assertThat(now.movements().first()).contains(Movement.PRONE_LYING).doesNotContain(Movement.PRESS_UP);
        assertThat(now.running()).contains(Running.experiment());
        assertThat(now.verdict()).isPresent();
        assertThat(now.stage().held().stage()).isEqualTo(Stage.SETTLE);
        assertThat(now.comesBack()).isEmpty();
        assertThat(now(Running.clear(), Diary.empty(), Experiments.none(), List.of(), START).comesBack()).hasSize(1);
    }

    @Test
    void addsTheExercisesOfTheStageThatSuitAndStayedComfortable() {
        assertThat(added(Stage.MOVE_CONFIDENTLY, "pain-now/5")).isEmpty();
        assertThat(added(Stage.CONTROL, "pain-now/5")).containsExactly(Movement.SIT_TO_STAND, Movement.BIRD_DOG,
                Movement.SIDE_BRIDGE, Movement.CURL_UP);
        assertThat(added(Stage.LOAD, "pain-now/5")).isEqualTo(Movement.buildingOn(MovementDriver.FLEXION));
        assertThat(added(Stage.CONTROL, "pain-now/5 health/weak-bones")).contains(Movement.BIRD_DOG)
                .doesNotContain(Movement.CURL_UP);
        assertThat(added(Stage.LOAD, "pain-now/5 health/weak-bones")).doesNotContain(Movement.RETURN_TO_BENDING);
        assertThat(added(Stage.LOAD, "pain-now/8 activity/every-position")).isEmpty();
        assertThat(
                added(Stage.LOAD, "pain-now/5", tried(Movement.LIGHT_DEADLIFT, 0), tried(Movement.LIGHT_DEADLIFT, 1)))
                .contains(Movement.HINGE_WITH_STICK).doesNotContain(Movement.LIGHT_DEADLIFT);
    }

    @Test
    void saysWhichMovementsLeftAndWhy() {
        assertThat(now(Running.clear(), Diary.empty(), Experiments.none(), List.of(press(0), press(1)), START)
                .movements().left())
                .isEqualTo(Map.of(Movement.PRESS_UP, Left.RED_TWICE));
    }

    @Test
    void offersNoActivityTwice() {
        Programme paused = now(Running.clear(), Diary.empty(), Experiments.none(), List.of(), START);
        Programme left = Programme.of(Running.clear(), RUNNER, at(Stage.SETTLE),
                new Attempts(new Experiments(List.of(Running.experiment(2, 3, Running.red(0, 10)))), NOTHING,
                        List.of(), RULE),
                START.plusDays(40));

        assertThat(paused.plan().activities().pause()).containsExactly(Activity.RUNNING);
        assertThat(paused.comesBack()).hasSize(1);
        assertThat(paused.activities().pause()).isEmpty();
        assertThat(paused.activities().couldAdd()).contains(Activity.WALKING);
        assertThat(left.activities().pause()).isEmpty();
    }

    @Test
    void offersAnActivityAgainOnceItsExperimentIsOver() {
        assertThat(offersWalking(walking(Running.green(0, 10)))).as("runs").isFalse();
        assertThat(offersWalking(walking(Running.green(0, 10)).stopped(START))).as("ended by the person").isTrue();
        assertThat(offersWalking(walking(Running.green(0, 40), Running.green(2, 40)))).as("can do it again").isTrue();
    }

    private static boolean offersWalking(Experiment walking) {
        return now(Running.clear(), Diary.empty(), new Experiments(List.of(walking)), List.of(), START.plusDays(3))
                .activities().couldAdd().contains(Activity.WALKING);
    }

    private static Experiment walking(Trial... trials) {
        return new Experiment(new UUID(0, 2), new Goal(new ActivityName("Walking", Activity.WALKING), Unit.MINUTES, 40),
                Running.experiment().basis(), List.of(trials), null);
    }

    @Test
    void hasTheMovementsThatStayedAndNoOthers() {
        PlannedMovements movements = Programme.of(Running.clear(), RUNNER, at(Stage.LOAD),
                new Attempts(Experiments.none(), NOTHING, List.of(press(0), press(1)), RULE), START).movements();

        assertThat(List.of(Movement.PRONE_LYING, Movement.LIGHT_DEADLIFT)).allMatch(movements::have);
        assertThat(List.of(Movement.PRESS_UP, Movement.POOL_OR_BIKE)).noneMatch(movements::have);
    }

    private static List<Movement> added(Stage stage, String findings, MovementTrial... tries) {
        return Programme.of(Running.clear(Patient.benign().with(findings), START), RUNNER, at(stage),
                new Attempts(Experiments.none(), NOTHING, List.of(tries), RULE), START).movements().added();
    }

    private static StageStep at(Stage stage) {
        return Stages.step(Running.clear(), new StageHeld(stage, START, Optional.empty(), 6), Diary.empty(), List.of(),
                START);
    }

    @Test
    void isTheSameForTheSameJournalAndNeverThereWithAnOpenRedFlag() {
        int plans = 0;
        for (int journal = 0; journal < JOURNALS; journal++) {
            try {
                plans += once(new Random(SEED + journal));
            } catch (AssertionError | RuntimeException wrong) {
                throw new AssertionError("With seed " + SEED + " + " + journal + ": " + wrong.getMessage(), wrong);
            }
        }
        assertThat(plans).isBetween(JOURNALS / 10, JOURNALS);
        assertThat(reached).containsExactlyInAnyOrder(Prompt.Trigger.values());
    }

    private static List<DatedResponse> answered(Experiments experiments, List<MovementTrial> tries) {
        return Stream.concat(experiments.answered().stream(), tries.stream().map(MovementTrial::answered)).toList();
    }

    /** 1 if there was a plan. */
    private int once(Random random) {
        Patient patient = Patient.benign().with(FINDINGS.get(random.nextInt(FINDINGS.size())));
        LocalDate today = START.plusDays(5 + random.nextInt(60));
        LocalDate answered = random.nextBoolean() ? START : today.minusDays(random.nextInt(5));
        Screening screening = new Screening(answered, noon(answered));
        Written written = written(random, today);
        Diary diary = written.diary();
        List<Trial> trials = new ArrayList<>(List.of(Running.green(0, 10), trial(random, 2), trial(random, 4)));
        Experiments experiments = new Experiments(List.of(Running.experiment(trials.toArray(Trial[]::new))));
        Collections.shuffle(trials, random);
        Experiments again = new Experiments(List.of(Running.experiment(trials.toArray(Trial[]::new))));
        List<MovementTrial> tries = List.of(press(random.nextInt(5)));

        Clearance safety = Clearance.of(patient.decision(), screening, diary, answered(experiments, tries));
        LatestAssessment assessed = new LatestAssessment(screening, START, START, patient.decision().guidance()
                .map(guidance -> guidance.category()), 5, false, Optional.of(START.plusDays(14)));
        List<Prompt> prompts = new Prompts(safety, assessed, diary, answered(experiments, tries)).all(today);
        assertThat(prompts).allMatch(prompt -> !prompt.on().isAfter(today));
        assertThat(new Prompts(safety, assessed, written.shuffled(random), answered(again, tries)).all(today))
                .isEqualTo(prompts);
        prompts.forEach(prompt -> reached.add(prompt.trigger()));

        boolean help = patient.decision().guidance().isEmpty();
        assertThat(safety instanceof Clearance.HelpFirst).isEqualTo(help);
        if (help) {
            assertThat(prompts).noneMatch(prompt -> prompt.trigger().step() == PromptStep.PACE
                    || prompt.trigger().step() == PromptStep.KEEP_UP);
        }
        if (!(safety instanceof Clear clear)) {
            return 0;
        }
        Programme now = now(clear, diary, experiments, tries, today);
        assertThat(now(clear, written.shuffled(random), again, tries, today)).isEqualTo(now);
        assertThat(now.comesBack()).noneMatch(each -> each.on().isBefore(today));
        assertThat(now.verdict().flatMap(verdict -> verdict.on()).filter(on -> on.isBefore(today))).isEmpty();
        return 1;
    }

    private static Written written(Random random, LocalDate today) {
        Written written = new Written();
        int level = random.nextInt(9);
        int mood = random.nextInt(11);
        for (LocalDate day = START; !day.isAfter(today); day = day.plusDays(1)) {
            level = random.nextInt(20) == 0 ? random.nextInt(9) : level;
            if (random.nextInt(30) == 0 && !day.plusDays(4).isAfter(today)) {
                written.flare(day, 4);
                day = day.plusDays(3);
                continue;
            }
            written.pains(day, random.nextInt(6) == 0 ? -1 : level + random.nextInt(2) * random.nextInt(3) / 2);
            if (random.nextBoolean()) {
                written.mood(day, 1, mood, random.nextInt(10));
            } else {
                written.minutes(day, random.nextInt(12) == 0 ? 300 : 20 + random.nextInt(10));
            }
            if (random.nextInt(60) == 0) {
                written.legs(day, LegSymptoms.MOVING_DOWN);
            }
            if (random.nextInt(7) == 0) {
                written.check(day, random.nextInt(8), random.nextInt(11), random.nextInt(11));
            }
        }
        return written;
    }

    private static Trial trial(Random random, int day) {
        return Running.trial(day, 10, random.nextInt(9), random.nextBoolean(), random.nextInt(20) == 0);
    }

    private static Programme now(Clear clear, Diary diary, Experiments experiments, List<MovementTrial> tries,
            LocalDate today) {
        StageStep stage = Stages.step(clear, new StageHeld(Stage.SETTLE, START, Optional.empty(), 6), diary,
                List.of(new Confirmation(Criterion.WALKS, true, today)), today);
        return Programme.of(clear, RUNNER, stage, new Attempts(experiments,
                new PausedActivities(Map.of(Activity.RUNNING, START.plusDays(7)), Set.of()), tries, RULE), today);
    }

    private static MovementTrial press(int day) {
        return tried(Movement.PRESS_UP, day);
    }

    private static MovementTrial tried(Movement movement, int day) {
        return new MovementTrial(movement, START.plusDays(day), noon(START.plusDays(day)),
                SymptomResponse.MUCH_MORE_PAIN);
    }
}
