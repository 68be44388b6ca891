package app.backwise.core.experiment;

import static app.backwise.core.experiment.Running.RULE;
import static app.backwise.core.experiment.Running.clear;
import static app.backwise.core.experiment.Running.experiment;
import static app.backwise.core.experiment.Running.goal;
import static app.backwise.core.experiment.Running.green;
import static app.backwise.core.experiment.Running.named;
import static app.backwise.core.experiment.Running.red;
import static app.backwise.core.journal.statistics.Written.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import app.backwise.core.Patient;
import app.backwise.core.assessment.PartTwo;
import app.backwise.core.clearance.Clear;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.ReturningActivity.Because;
import app.backwise.core.experiment.Start.Refusal;
import app.backwise.core.experiment.Start.Refused;
import app.backwise.core.experiment.Start.Started;
import app.backwise.core.experiment.TriedActivity.Standing;
import app.backwise.core.history.PastAssessment;
import app.backwise.core.plan.Activity;
import app.backwise.core.questionnaire.Answers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ExperimentsTests {

    private static final PausedActivities NOTHING = new PausedActivities(Map.of(), Set.of());

    @Test
    void startsWithAnEmptyList() {
        Experiment started = started(Experiments.none().start(wish(2, "Tango", null), clear(), NOTHING, START));

        assertThat(started.basis().startingDose()).isEqualTo(13);
        assertThat(started.basis().startedOn()).isEqualTo(START);
        assertThat(started.running()).isTrue();
    }

    @Test
    void refusesASecondWhileOneRuns() {
        Experiments one = new Experiments(List.of(experiment(green(0, 10))));

        assertThat(one.start(wish(2, "Tango", null), clear(), NOTHING, START.plusDays(1)))
                .isEqualTo(new Refused(Refusal.ANOTHER_RUNS, Optional.empty()));
        assertThat(one.running()).contains(experiment(green(0, 10)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.with(named("Tango", 9)));
    }

    @Test
    void letsAnotherBeginWhileTheFirstIsPaused() {
        Experiments paused = new Experiments(List.of(experiment(red(0, 10))));

        assertThat(started(paused.start(wish(2, "Tango", null), clear(), NOTHING, START.plusDays(1))).basis()
                .startedOn()).isEqualTo(START.plusDays(1));
    }

    @Test
    void beginsNothingNewOnADayThatHadATry() {
        Experiments paused = new Experiments(List.of(experiment(red(0, 10))));

        assertThat(started(paused.start(wish(2, "Tango", null), clear(), NOTHING, START)).basis().startedOn())
                .isEqualTo(START.plusDays(1));
    }

    @Test
    void endsNoPauseByStopping() {
        Experiments stopped = new Experiments(List.of(experiment(red(0, 10)).stopped(START)));

        assertThat(stopped.start(wish(2, "Running", Activity.RUNNING), clear(), NOTHING, START.plusDays(1)))
                .isEqualTo(new Refused(Refusal.PAUSED, Optional.of(START.plusDays(7))));
        assertThat(stopped.history(NOTHING, START.plusDays(1))).extracting(TriedActivity::standing)
                .containsExactly(Standing.PAUSED);
    }

    @Test
    void asksThoseWhoShouldBeSeenFirstWhetherTheyWere() {
        Clear everythingHurts = clear(Patient.benign().with("activity/all-worse"), START);
        Wish unseen = wish(2, "Tango", null);
        Wish seen = new Wish(unseen.key(), unseen.goal(), 3, true);

        assertThat(Experiments.none().start(unseen, everythingHurts, NOTHING, START))
                .isEqualTo(new Refused(Refusal.BE_SEEN_FIRST, Optional.empty()));
        assertThat(started(Experiments.none().start(seen, everythingHurts, NOTHING, START)).basis().startingDose())
                .isEqualTo(10);
    }

    @Test
    void asksTheSafetyQuestionsAgainAfterTwoWeeks() {
        assertThat(Experiments.none().start(wish(2, "Tango", null), clear(), NOTHING, START.plusDays(14)))
                .isInstanceOf(Started.class);
        assertThat(Experiments.none().start(wish(2, "Tango", null), clear(), NOTHING, START.plusDays(15)))
                .isEqualTo(new Refused(Refusal.ANSWERS_OLD, Optional.empty()));
    }

    @Test
    void bringsARunBackOnTheDateOfThePlan() {
        PausedActivities pause = PausedActivities.of(List.of(assessed(0, 5)));

        assertThat(Experiments.none().comesBack(pause, START)).containsExactly(
                new ReturningActivity(new ActivityName("", Activity.RUNNING), START.plusDays(7), false, Because.PLAN));
        assertThat(Experiments.none().comesBack(pause, START.plusDays(9))).containsExactly(
                new ReturningActivity(new ActivityName("", Activity.RUNNING), START.plusDays(9), true, Because.PLAN));
        assertThat(Experiments.none().start(wish(1, "Running", Activity.RUNNING), clear(), pause, START.plusDays(6)))
                .isEqualTo(new Refused(Refusal.PAUSED, Optional.of(START.plusDays(7))));
        Experiments again = Experiments.none().with(started(Experiments.none()
                .start(wish(1, "Running", Activity.RUNNING), clear(), pause, START.plusDays(7))));
        assertThat(again.comesBack(pause, START.plusDays(7))).isEmpty();
    }

    @Test
    void pausesWhatRunsWhenLaterAnswersDo() {
        Experiments running = new Experiments(List.of(experiment(green(0, 10))));
        PausedActivities pause = new PausedActivities(Map.of(Activity.RUNNING, START.plusDays(9)), Set.of());

        assertThat(running.verdict(running.all().get(0), clear(), pause, RULE, START.plusDays(2))).isEqualTo(
                new Verdict(Verdict.Reason.PAUSED_BY_PLAN, Optional.empty(), Optional.of(START.plusDays(9))));
        assertThat(running.verdict(running.all().get(0), clear(), pause, RULE, START.plusDays(9)).reason())
                .isEqualTo(Verdict.Reason.GREEN_SO_FAR);
    }

    @Test
    void doesNotCallBackWhatThePlanPausesLonger() {
        Experiments red = new Experiments(List.of(experiment(red(0, 10))));
        PausedActivities pause = new PausedActivities(Map.of(Activity.RUNNING, START.plusDays(20)), Set.of());
        LocalDate over = START.plusDays(9);

        assertThat(red.verdict(red.all().get(0), clear(), NOTHING, RULE, over).reason())
                .isEqualTo(Verdict.Reason.PAUSE_OVER);
        assertThat(red.verdict(red.all().get(0), clear(), pause, RULE, over))
                .isEqualTo(
                        new Verdict(Verdict.Reason.PAUSED_BY_PLAN, Optional.empty(), Optional.of(START.plusDays(20))));
        assertThat(red.history(pause, over)).singleElement().satisfies(line -> {
            assertThat(line.standing()).isEqualTo(TriedActivity.Standing.PAUSED);
            assertThat(line.until()).contains(START.plusDays(20));
        });
        assertThat(red.history(NOTHING, over)).extracting(TriedActivity::standing)
                .containsExactly(TriedActivity.Standing.COMES_BACK);
    }

    @Test
    void keepsThePauseWhenThePersonLooksAgain() {
        assertThat(PausedActivities.of(List.of(assessed(0, 5), assessed(6, 5))).until())
                .containsExactly(Map.entry(Activity.RUNNING, START.plusDays(7)));
        assertThat(PausedActivities.of(List.of(assessed(0, 5), assessed(6, 8))).until())
                .containsExactly(Map.entry(Activity.RUNNING, START.plusDays(14)));
        assertThat(PausedActivities.of(List.of()).until()).isEmpty();
    }

    @Test
    void countsAPauseFromTheFirstAnswersThatAskedForIt() {
        PastAssessment unprovoked = assessed(0, 5, "usual-activities/running worse-with/sitting");

        assertThat(PausedActivities.of(List.of(unprovoked, assessed(6, 5))).until())
                .containsExactly(Map.entry(Activity.RUNNING, START.plusDays(13)));
        assertThat(PausedActivities.of(List.of(assessed(6, 5), unprovoked)).until()).isEmpty();
    }

    private static PastAssessment assessed(int day, int pain) {
        return assessed(day, pain, "usual-activities/running worse-with/jarring");
    }

    private static PastAssessment assessed(int day, int pain, String aboutYou) {
        Patient patient = Patient.benign().with("pain-now/" + pain);
        Answers answers = PartTwo.answers(aboutYou);
        return new PastAssessment(new UUID(0, day), START.plusDays(day),
                START.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC), answers,
                Optional.of(patient.decision()));
    }

    @Test
    void bringsAPausedExperimentBackAtAQuarterAndNeverAboveTheLastToleratedDose() {
        Experiments paused = new Experiments(List.of(experiment(green(0, 6), red(2, 10))));

        assertThat(paused.comesBack(NOTHING, START.plusDays(3))).containsExactly(
                new ReturningActivity(new ActivityName("Running", Activity.RUNNING), START.plusDays(9), false,
                        Because.EXPERIMENT));
        assertThat(paused.start(wish(2, "Running", Activity.RUNNING), clear(), NOTHING, START.plusDays(8)))
                .isEqualTo(new Refused(Refusal.PAUSED, Optional.of(START.plusDays(9))));
        Experiment again = started(paused.start(wish(2, "Running", Activity.RUNNING), clear(), NOTHING,
                START.plusDays(9)));
        assertThat(again.basis().startingDose()).isEqualTo(5);
        assertThat(again.basis().earlierReds()).isOne();
    }

    @Test
    void bringsItBackAtWhatWasGoodSinceItWentBadly() {
        Experiment second = new Experiment(new UUID(0, 2), goal("Running", Activity.RUNNING),
                new Basis(3, Category.MODERATE_STABLE, START.plusDays(7), 5, 1), List.of(green(7, 8)),
                START.plusDays(8));
        Experiments all = new Experiments(List.of(experiment(red(0, 10)), second));

        assertThat(started(all.start(wish(3, "Running", Activity.RUNNING), clear(), NOTHING, START.plusDays(9))).basis()
                .startingDose()).isEqualTo(8);
    }

    @Test
    void takesTheLaterDateWhereBothPauseIt() {
        PausedActivities pause = new PausedActivities(Map.of(Activity.RUNNING, START.plusDays(15)), Set.of());

        assertThat(new Experiments(List.of(experiment(red(0, 10)))).comesBack(pause, START.plusDays(2)))
                .containsExactly(new ReturningActivity(new ActivityName("", Activity.RUNNING), START.plusDays(15),
                        false, Because.PLAN));
    }

    @Test
    void leavesWhatWasRedThreeTimesUntilAProfessionalHasSeenIt() {
        Experiments left = new Experiments(List.of(experiment(2, 3, red(0, 10))));
        Wish wish = wish(2, "Running", Activity.RUNNING);

        assertThat(left.start(wish, clear(), NOTHING, START.plusDays(9)))
                .isEqualTo(new Refused(Refusal.LEFT_FOR_NOW, Optional.empty()));
        assertThat(left.comesBack(NOTHING, START)).isEmpty();
        assertThat(left.start(new Wish(wish.key(), wish.goal(), 3, true), clear(),
                NOTHING, START.plusDays(9))).isInstanceOf(Started.class);
    }

    @Test
    void takesTheSameWordForTheSameActivity() {
        Experiments paused = new Experiments(List.of(named("Tango ", 1, red(0, 10))));

        assertThat(paused.start(wish(2, "tango", null), clear(), NOTHING, START.plusDays(1)))
                .isEqualTo(new Refused(Refusal.PAUSED, Optional.of(START.plusDays(7))));
    }

    @Test
    void callsAnActivityAsTheAssessmentDoesOrElseInThePersonsOwnWord() {
        assertThat(new ActivityName("Jogging", Activity.RUNNING).called()).isEqualTo("running");
        assertThat(new ActivityName("Tango", null).called()).isEqualTo("own");
    }

    @Test
    void allowsNoChangeThatMakesASecondOneRun() {
        Experiments all = new Experiments(List.of(experiment(red(0, 10)), named("Tango", 2)));

        assertThat(all.allows(experiment(green(0, 10)))).isFalse();
        assertThat(all.allows(named("Tango", 2, green(0, 10)))).isTrue();
        assertThat(all.allows(experiment(red(0, 12)))).isTrue();
    }

    @Test
    void findsOneByItsKeyAndTakesAChangedOneInItsPlace() {
        Experiments all = new Experiments(List.of(experiment(red(0, 10)), named("Tango", 2)));

        assertThat(all.find(named("Tango", 2).key())).contains(named("Tango", 2));
        assertThat(all.find(new UUID(0, 3))).isEmpty();
        assertThat(all.with(named("Tango", 2, green(0, 10))))
                .isEqualTo(new Experiments(List.of(experiment(red(0, 10)), named("Tango", 2, green(0, 10)))));
    }

    @Test
    void letsTheLatestGoOnWhenTwoJournalsBecomeOne() {
        Experiment tango = named("Tango", 2, green(0, 10));
        Experiments joined = Experiments.joined(List.of(tango, experiment(), named("Row", 3, red(0, 9))),
                START.plusDays(4));

        assertThat(joined.running()).contains(tango);
        assertThat(joined.all()).contains(experiment().stopped(START.plusDays(4)), named("Row", 3, red(0, 9)));
        assertThat(Experiments.joined(List.of(), START)).isEqualTo(Experiments.none());
    }

    @Test
    void standInTheOrderOfTheirRoundsWhereTwoStartedOnOneDay() {
        Experiment first = experiment(green(0, 10)).stopped(START);
        Experiment second = new Experiment(new UUID(0, 0), first.goal(),
                new Basis(3, Category.MODERATE_STABLE, START, 10, 1), List.of(), null);

        assertThat(new Experiments(List.of(second, first)).all()).containsExactly(first, second);
    }

    @Test
    void tellsWhatCanBeDoneAgain() {
        LocalDate today = START.plusDays(8);
        Experiments all = new Experiments(List.of(
                named("Swim", 1, green(0, 40), green(2, 40)),
                named("Row", 2, red(3, 10)),
                named("Lift", 3, red(0, 10)),
                named("Tango", 4, green(0, 12)).stopped(START.plusDays(1)),
                named("Walk", 5, green(0, 10), green(2, 10))));

        assertThat(all.history(NOTHING, today))
                .extracting(each -> each.latest().goal().name().own(), TriedActivity::standing, TriedActivity::best,
                        TriedActivity::tries, TriedActivity::until)
                .containsExactlyInAnyOrder(
                        tuple("Swim", Standing.CAN_AGAIN, 40, 2, Optional.empty()),
                        tuple("Row", Standing.PAUSED, 0, 1,
                                Optional.of(START.plusDays(10))),
                        tuple("Lift", Standing.COMES_BACK, 0, 1, Optional.empty()),
                        tuple("Tango", Standing.STOPPED, 12, 1, Optional.empty()),
                        tuple("Walk", Standing.RUNNING, 10, 2, Optional.empty()));
        assertThat(new Experiments(List.of(experiment(2, 3, red(0, 10)))).history(NOTHING, today))
                .extracting(TriedActivity::standing).containsExactly(Standing.LEFT);
    }

    @Test
    void goesOnWithoutATryWrittenByMistake() {
        Experiment paused = experiment(green(0, 10), red(2, 10));

        assertThat(paused.without(START.plusDays(2))).isEqualTo(experiment(green(0, 10)));
        assertThat(paused.without(START.plusDays(1))).isEqualTo(paused);
    }

    private static Wish wish(long key, String activity, Activity source) {
        return new Wish(new UUID(0, key), goal(activity, source), 3, false);
    }

    private static Experiment started(Start start) {
        return ((Started) start).experiment();
    }
}
