package app.backwise.core.experiment;

import static app.backwise.core.experiment.Running.RULE;
import static app.backwise.core.experiment.Running.clear;
import static app.backwise.core.experiment.Running.experiment;
import static app.backwise.core.experiment.Running.green;
import static app.backwise.core.experiment.Running.legs;
import static app.backwise.core.experiment.Running.open;
import static app.backwise.core.experiment.Running.payback;
import static app.backwise.core.experiment.Running.red;
import static app.backwise.core.experiment.Running.settled;
import static app.backwise.core.experiment.Running.trial;
import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.backwise.core.clearance.SafetyQuestions;
import app.backwise.core.experiment.Verdict.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictTests {

    @Test
    void beginsWithTheFirstDoseOnTheDayItStarts() {
        assertThat(on(0, experiment())).isEqualTo(next(Reason.FIRST_TRY, 10, 0));
        assertThat(on(5, experiment())).isEqualTo(next(Reason.FIRST_TRY, 10, 5));
    }

    @Test
    void waitsForTheMorningAfter() {
        assertThat(on(0, experiment(open(0, 10)))).isEqualTo(day(Reason.MORNING_OPEN, 1));
        assertThat(on(4, experiment(open(0, 10)))).isEqualTo(day(Reason.MORNING_OPEN, 4));
        assertThat(experiment(open(0, 10)).running()).isTrue();
    }

    @Test
    void asksAboutTheMorningAfterOnceItHasCome() {
        Experiment waiting = experiment(green(0, 10), open(2, 10));

        assertThat(waiting.morningAfter(on(3, waiting), START.plusDays(3))).hasValue(START.plusDays(2));
        assertThat(waiting.morningAfter(on(2, waiting), START.plusDays(2))).as("still the day of it").isEmpty();
        assertThat(experiment(green(0, 10)).morningAfter(on(1, experiment(green(0, 10))), START.plusDays(1)))
                .as("answered").isEmpty();
    }

    @Test
    void staysWithTheDoseUntilThreeGreensAndThenRaisesByAFifth() {
        assertThat(on(1, experiment(green(0, 10)))).isEqualTo(next(Reason.GREEN_SO_FAR, 10, 2));
        assertThat(on(3, experiment(green(0, 10), green(2, 10)))).isEqualTo(next(Reason.GREEN_SO_FAR, 10, 4));
        assertThat(on(5, experiment(green(0, 10), green(2, 10), green(4, 10))))
                .isEqualTo(next(Reason.GREEN_THREE_TIMES, 12, 6));
        assertThat(on(7, experiment(green(0, 10), green(2, 10), green(4, 10), green(6, 12))))
                .isEqualTo(next(Reason.GREEN_SO_FAR, 12, 8));
    }

    @Test
    void countsNoGreenBelowTheDoseAndNoneBeforeAnAmber() {
        assertThat(on(5, experiment(green(0, 10), green(2, 10), green(4, 5))))
                .isEqualTo(next(Reason.GREEN_SO_FAR, 10, 6));
        assertThat(on(7, experiment(green(0, 10), green(2, 10), settled(4, 10), green(6, 10))))
                .isEqualTo(next(Reason.GREEN_SO_FAR, 10, 8));
    }

    @Test
    void rewardsNoBoomWithAHigherDose() {
        assertThat(on(1, experiment(green(0, 40)))).isEqualTo(next(Reason.GREEN_SO_FAR, 10, 2));
    }

    @Test
    void staysWhenMorePainSettlesOvernightAndEasesTheSecondTime() {
        assertThat(on(1, experiment(settled(0, 10)))).isEqualTo(next(Reason.SETTLED_OVERNIGHT, 10, 2));
        assertThat(on(3, experiment(settled(0, 10), settled(2, 10)))).isEqualTo(next(Reason.AMBER_TWICE, 8, 5));
    }

    @Test
    void goesBackToTheLastGoodDoseAfterPayback() {
        assertThat(on(7, experiment(green(0, 10), green(2, 10), green(4, 10), payback(6, 12))))
                .isEqualTo(next(Reason.NOT_BACK_NEXT_MORNING, 10, 9));
        assertThat(on(1, experiment(payback(0, 10)))).isEqualTo(next(Reason.NOT_BACK_NEXT_MORNING, 8, 3));
    }

    @Test
    void easesBelowADoseThatWasGoodOnceAndThenWasNot() {
        assertThat(on(3, experiment(green(0, 10), payback(2, 10)))).isEqualTo(next(Reason.NOT_BACK_NEXT_MORNING, 8, 5));
    }

    @Test
    void pausesWhenEasingTwiceDidNotHelp() {
        Experiment experiment = experiment(payback(0, 10), payback(3, 8), payback(6, 6));

        assertThat(on(7, experiment)).isEqualTo(day(Reason.AMBER_THREE_TIMES, 13));
        assertThat(experiment.running()).isFalse();
    }

    @Test
    void pausesARunThatWentBadlyForAWeekOrTwo() {
        assertThat(on(1, experiment(red(0, 10)))).isEqualTo(day(Reason.MUCH_MORE_PAIN, 7));
        assertThat(on(1, experiment(trial(0, 10, 6, false, false)))).isEqualTo(day(Reason.MORE_PAIN_AND_NOT_BACK, 7));
        assertThat(on(1, experiment(0, 7, new Trial(START, noon(START), 10, 7, 8, false, false))))
                .isEqualTo(day(Reason.MORE_PAIN_AND_NOT_BACK, 14));
    }

    @Test
    void pausesLongerTheSecondTimeAndLeavesItTheThird() {
        assertThat(on(1, experiment(1, 3, red(0, 10)))).isEqualTo(day(Reason.RED_TWICE, 14));
        assertThat(on(1, experiment(2, 3, red(0, 10)))).isEqualTo(plain(Reason.RED_THREE_TIMES));
        assertThat(on(1, experiment(2, 3, legs(0, 10)))).isEqualTo(plain(Reason.RED_THREE_TIMES));
    }

    @Test
    void asksTheSafetyQuestionsWhenPainMovesDownTheLeg() {
        Trial down = legs(0, 10);

        assertThat(on(0, experiment(down))).isEqualTo(day(Reason.LEGS_WORSE, 7));
        assertThat(down.response().map(SafetyQuestions::after)).contains(SafetyQuestions.ASKED_FIRST);
    }

    @Test
    void bringsItBackWhenThePauseIsOver() {
        assertThat(on(6, experiment(red(0, 10))).advice()).isEqualTo(Advice.PAUSE);
        assertThat(on(7, experiment(red(0, 10)))).isEqualTo(plain(Reason.PAUSE_OVER));
    }

    @Test
    void isDoneWhenTheUsualAmountWasGreenTwice() {
        Experiment stairs = new Experiment(experiment().key(),
                new Goal(new ActivityName("Stairs", null), Unit.REPETITIONS, 2),
                new Basis(3, experiment().basis().category(), START, 2, 0), List.of(green(0, 2)), null);

        assertThat(on(1, stairs)).isEqualTo(next(Reason.USUAL_ONCE, 2, 2));
        assertThat(on(3, stairs.with(green(2, 2)))).isEqualTo(plain(Reason.USUAL_TWICE));
        assertThat(on(3, stairs.with(settled(2, 2)).with(green(4, 2)))).isEqualTo(next(Reason.USUAL_ONCE, 2, 6));
        assertThat(stairs.with(green(2, 2)).running()).isFalse();
    }

    @Test
    void promisesNoRiseAboveTheUsualAmountToWhoDoesLessInBetween() {
        Experiment stairs = new Experiment(experiment().key(),
                new Goal(new ActivityName("Stairs", null), Unit.REPETITIONS, 2),
                new Basis(3, experiment().basis().category(), START, 2, 0),
                List.of(green(0, 2), green(2, 1), green(4, 2), green(6, 1), green(8, 2), green(10, 1)), null);

        assertThat(on(11, stairs)).isEqualTo(next(Reason.GREEN_SO_FAR, 2, 12));
    }

    @Test
    void countsNothingButRedResponsesAsRed() {
        assertThat(experiment(green(0, 10), settled(2, 10), red(4, 10)).reds()).isOne();
        assertThat(experiment(1, 3, green(0, 10), red(2, 10)).reds()).isEqualTo(2);
        assertThat(experiment(1, 3, green(0, 10), open(2, 10)).reds()).isOne();
    }

    @Test
    void endsWhenThePersonSaysSo() {
        Experiment stopped = experiment(green(0, 10)).stopped(START.plusDays(1));

        assertThat(on(1, stopped)).isEqualTo(plain(Reason.ENDED));
        assertThat(stopped.running()).isFalse();
    }

    @Test
    void takesTheAnswerOfTheMorningAfterInThePlaceOfTheOpenTry() {
        Trial open = open(0, 10);

        assertThat(experiment(open).with(open.answered(true, open.writtenAt()))).isEqualTo(experiment(green(0, 10)));
    }

    @Test
    void refusesWhatIsNoVerdictOrExperiment() {
        assertThatIllegalArgumentException().isThrownBy(() -> plain(Reason.FIRST_TRY));
        assertThatIllegalArgumentException().isThrownBy(() -> next(Reason.USUAL_TWICE, 3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> experiment(green(0, 10), red(0, 10)));
        assertThatIllegalArgumentException().isThrownBy(() -> green(0, 0));
    }

    private static Verdict on(int day, Experiment experiment) {
        return experiment.verdict(clear(), RULE, START.plusDays(day));
    }

    private static Verdict next(Reason reason, int dose, int day) {
        return new Verdict(reason, Optional.of(dose), Optional.of(START.plusDays(day)));
    }

    private static Verdict day(Reason reason, int day) {
        LocalDate on = START.plusDays(day);
        return new Verdict(reason, Optional.empty(), Optional.of(on));
    }

    private static Verdict plain(Reason reason) {
        return new Verdict(reason, Optional.empty(), Optional.empty());
    }

    @Test
    void takesNamesAndAmountsWithinTheirLimits() {
        assertThat(of("x".repeat(60), 1, 1, 0).goal().usual()).isOne();
        assertThat(of("x", 1440, 1440, 3).basis().startingDose()).isEqualTo(1440);
        for (String name : List.of("", " ", "x".repeat(61))) {
            assertThatIllegalArgumentException().isThrownBy(() -> of(name, 40, 10, 0));
        }
        assertThatIllegalArgumentException().as("nothing to do").isThrownBy(() -> of("x", 0, 0, 0));
        assertThatIllegalArgumentException().as("longer than a day").isThrownBy(() -> of("x", 1441, 10, 0));
        assertThatIllegalArgumentException().as("no dose").isThrownBy(() -> of("x", 40, 0, 0));
        assertThatIllegalArgumentException().as("more than usual").isThrownBy(() -> of("x", 40, 41, 0));
        assertThatIllegalArgumentException().as("fewer than none").isThrownBy(() -> of("x", 40, 10, -1));
        assertThatIllegalArgumentException().as("off the scale").isThrownBy(() -> experiment(0, 11));
        assertThat(List.of(green(0, 1), green(0, 1440))).extracting(Trial::dose).containsExactly(1, 1440);
        assertThatIllegalArgumentException().as("a try longer than a day").isThrownBy(() -> green(0, 1441));
    }

    private static Experiment of(String name, int usual, int startingDose, int earlierReds) {
        return new Experiment(experiment().key(), new Goal(new ActivityName(name, null), Unit.MINUTES, usual),
                new Basis(3, experiment().basis().category(), START, startingDose, earlierReds), List.of(), null);
    }
}
