package app.backwise.core.prompt;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.clearance.Clearance;
import app.backwise.core.clearance.Screening;
import app.backwise.core.decision.Category;
import app.backwise.core.experiment.Experiments;
import app.backwise.core.experiment.Running;
import app.backwise.core.journal.LegSymptoms;
import app.backwise.core.journal.statistics.Diary;
import app.backwise.core.journal.statistics.Written;
import app.backwise.core.movement.Movement;
import app.backwise.core.movement.MovementTrial;
import app.backwise.core.prompt.Prompt.Trigger;
import app.backwise.core.response.DatedResponse;
import app.backwise.core.response.SymptomResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromptsTests {

    @Test
    void saysNothingOnAQuietDay() {
        assertThat(kinds(new Written().same(START, 7, 5), assessed(START), START.plusDays(6))).isEmpty();
        assertThat(kinds(new Written(), assessed(START), START.plusDays(14))).isEmpty();
    }

    @Test
    void asksWhenTheWeekIsTwoPointsAboveTheBestOfTheEarlierWeeks() {
        Written jump = new Written().same(START, 7, 4).same(START.plusDays(7), 7, 5).same(START.plusDays(14), 7, 6);
        LatestAssessment at = assessed(START.plusDays(6));

        assertThat(kinds(jump, at, START.plusDays(19))).isEmpty();
        assertThat(prompts(jump, at, START.plusDays(20)).all(START.plusDays(20)))
                .contains(Prompt.of(Trigger.PAIN_JUMPED, START.plusDays(20), new BigDecimal("6.0"),
                        new BigDecimal("4.0")));
    }

    @Test
    void asksNotAgainForAJumpThatTheAnswersKnewAbout() {
        Written jump = new Written().same(START, 7, 3).same(START.plusDays(7), 21, 6);

        assertThat(kinds(jump, assessed(START), START.plusDays(14))).contains(Trigger.PAIN_JUMPED);
        assertThat(kinds(jump, assessed(START.plusDays(1)), START.plusDays(14))).as("not in two weeks without news")
                .doesNotContain(Trigger.PAIN_JUMPED);
        assertThat(kinds(jump, assessed(START.plusDays(14)), START.plusDays(16))).isEmpty();
        assertThat(kinds(jump, assessed(START.plusDays(14)), START.plusDays(27))).isEmpty();
    }

    @Test
    void asksForASecondJumpAfterTheAnswers() {
        Written twice = new Written().same(START, 7, 1).same(START.plusDays(7), 9, 4).same(START.plusDays(16), 14, 6);

        assertThat(kinds(twice, assessed(START.plusDays(15)), START.plusDays(17))).isEmpty();
        assertThat(kinds(twice, assessed(START.plusDays(15)), START.plusDays(29))).contains(Trigger.PAIN_JUMPED);
    }

    @Test
    void asksAtOnceAboutSeverePainTwoPointsAboveTheUsual() {
        Written usual = new Written().same(START, 10, 5);
        LocalDate today = START.plusDays(10);

        assertThat(prompts(usual.pains(today, 7), assessed(START), today).all(today))
                .containsExactly(Prompt.of(Trigger.SEVERE_DAYS, today, new BigDecimal("7.0"), new BigDecimal("5.0")));
        assertThat(kinds(new Written().same(START, 10, 5).pains(today, 7), assessed(today), today)).isEmpty();
        assertThat(kinds(new Written().same(START, 10, 4).pains(today, 6), assessed(START), today)).isEmpty();
        assertThat(kinds(new Written().same(START, 10, 6).pains(today, 7), assessed(START), today)).isEmpty();
    }

    @Test
    void takesTheAnswersForTheUsualPainWhereLittleIsWritten() {
        assertThat(kinds(new Written().pains(START.plusDays(1), 6, 7), assessed(START), START.plusDays(2)))
                .containsExactly(Trigger.SEVERE_DAYS);
        assertThat(kinds(new Written().pains(START.plusDays(1), 7), assessed(START), START.plusDays(8))).isEmpty();
    }

    @Test
    void asksNotTheSamePersonForWeeksAboutTheSameSeverePain() {
        assertThat(kinds(new Written().same(START, 15, 8), longStanding(START, 8), START.plusDays(14))).isEmpty();
    }

    @Test
    void asksAfterAFlareOfMoreThanThreeDays() {
        Written flare = new Written().flare(START.plusDays(1), 4);

        assertThat(kinds(new Written().flare(START.plusDays(1), 3), assessed(START), START.plusDays(4))).isEmpty();
        assertThat(prompts(flare, assessed(START), START.plusDays(4)).all(START.plusDays(4)))
                .containsExactly(Prompt.of(Trigger.LONG_FLARE, START.plusDays(4), 4));
        assertThat(kinds(flare, assessed(START.plusDays(4)), START.plusDays(4))).isEmpty();
        assertThat(kinds(flare, assessed(START), START.plusDays(11))).isEmpty();
    }

    @Test
    void asksFirstOfAllAboutALegAndCannotBePutAway() {
        LocalDate today = START.plusDays(4);
        Written legs = new Written().legs(today, LegSymptoms.MOVING_DOWN).flare(START.plusDays(1), 4);
        Prompts prompts = prompts(legs, assessed(START), today);

        assertThat(prompts.all(today)).extracting(Prompt::trigger).containsExactly(Trigger.LEGS_WORSE,
                Trigger.LONG_FLARE);
        assertThat(prompts.next(List.of(new Dismissal(Trigger.LEGS_WORSE, today)), today))
                .contains(Prompt.of(Trigger.LEGS_WORSE, today));
    }

    @Test
    void asksWhenAnExperimentOrAMovementWentBadly() {
        LocalDate today = START.plusDays(2);
        Experiments run = new Experiments(List.of(Running.experiment(Running.red(2, 10))));
        List<DatedResponse> press = List.of(new MovementTrial(Movement.PRESS_UP, today, noon(today),
                SymptomResponse.MUCH_MORE_PAIN).answered());

        assertThat(new Prompts(clear(), assessed(START), Diary.empty(), run.answered()).all(today))
                .containsExactly(Prompt.of(Trigger.WENT_BADLY, today));
        assertThat(new Prompts(clear(), assessed(START), Diary.empty(), press).all(today))
                .containsExactly(Prompt.of(Trigger.WENT_BADLY, today));
        assertThat(new Prompts(clear(), assessed(START.plusDays(3)), Diary.empty(),
                Stream.concat(run.answered().stream(), press.stream()).toList()).all(START.plusDays(3))).isEmpty();
    }

    @Test
    void asksNothingAfterATryThatWentWellOrLongAgo() {
        List<DatedResponse> well = List.of(SymptomResponse.WITHIN_RULE, SymptomResponse.NOT_BACK_NEXT_MORNING).stream()
                .map(each -> new DatedResponse(START.plusDays(2), noon(START.plusDays(2)), each)).toList();
        Prompts badly = new Prompts(clear(), assessed(START), Diary.empty(),
                new Experiments(List.of(Running.experiment(Running.red(2, 10)))).answered());

        assertThat(new Prompts(clear(), assessed(START), Diary.empty(), well).all(START.plusDays(2))).isEmpty();
        assertThat(badly.all(START.plusDays(15))).extracting(Prompt::trigger).contains(Trigger.WENT_BADLY);
        assertThat(badly.all(START.plusDays(16))).extracting(Prompt::trigger).doesNotContain(Trigger.WENT_BADLY);
    }

    @Test
    void saysWhereToTalkOnFiveLowDaysOfSeven() {
        assertThat(kinds(new Written().mood(START, 4, 2, null).mood(START.plusDays(4), 1, 5, 9), assessed(START),
                START.plusDays(6))).containsExactly(Trigger.LOW_DAYS);
        assertThat(kinds(new Written().mood(START, 4, 2, null).mood(START.plusDays(4), 3, 3, 8), assessed(START),
                START.plusDays(6))).isEmpty();
    }

    @Test
    void asksTheSafetyQuestionsAgainAfterFourteenDays() {
        assertThat(kinds(new Written(), assessed(START), START.plusDays(14))).isEmpty();
        assertThat(kinds(new Written(), assessed(START), START.plusDays(15))).containsExactly(Trigger.ANSWERS_OLD);
        assertThat(prompts(new Written(), assessed(START), START.plusDays(30)).all(START.plusDays(30)))
                .containsExactly(Prompt.of(Trigger.ANSWERS_OLD, START.plusDays(29), 30));
    }

    @Test
    void looksAgainOnItsDate() {
        LatestAssessment due =
                new LatestAssessment(Running.SCREENED, START, START, Optional.of(Category.MODERATE_STABLE), 5, false,
                        Optional.of(START.plusDays(7)));

        assertThat(kinds(new Written(), due, START.plusDays(6))).isEmpty();
        assertThat(kinds(new Written(), due, START.plusDays(7))).containsExactly(Trigger.LOOK_AGAIN);
    }

    @Test
    void proposesOtherActivitiesAfterFourteenDaysWithoutAPointLess() {
        LocalDate today = START.plusDays(14);

        assertThat(kinds(new Written().same(START, 15, 5), assessed(START), today)).containsExactly(Trigger.NO_CHANGE);
        assertThat(kinds(new Written().same(START, 8, 5).same(START.plusDays(8), 7, 4), assessed(START), today))
                .isEmpty();
        assertThat(kinds(new Written().same(START, 15, 1), assessed(START), today)).isEmpty();
    }

    @Test
    void comparesWithThePainOfTheAnswersWhereTheFirstWeekIsNotWritten() {
        LocalDate today = START.plusDays(14);

        assertThat(prompts(new Written().same(START.plusDays(8), 7, 5), assessed(START), today).all(today))
                .containsExactly(Prompt.of(Trigger.NO_CHANGE, today, 5, new BigDecimal("5.0")));
        assertThat(kinds(new Written().same(START.plusDays(8), 7, 4), assessed(START), today)).isEmpty();
    }

    @Test
    void suggestsAProfessionalAfterFourWeeksWithoutThirtyPercentOrTwoPoints() {
        LocalDate today = START.plusDays(28);
        LatestAssessment again = screened(START.plusDays(26));

        assertThat(kinds(new Written().same(START, 7, 6).same(START.plusDays(22), 7, 5), again, today))
                .containsExactly(Trigger.FOUR_WEEKS);
        assertThat(kinds(new Written().same(START, 7, 6).same(START.plusDays(22), 7, 4), again, today)).isEmpty();
        assertThat(kinds(new Written().same(START, 7, 3).same(START.plusDays(22), 7, 2), again, today)).isEmpty();
        assertThat(kinds(new Written().check(START, 3, null).check(today, 3, null), again, today))
                .containsExactly(Trigger.FOUR_WEEKS);
    }

    @Test
    void takesExactlyThirtyPercentTwoPointsOrOneOfPegForProgress() {
        LocalDate today = START.plusDays(28);
        LatestAssessment again = screened(START.plusDays(26));

        assertThat(kinds(new Written().same(START, 7, 8).same(START.plusDays(22), 7, 6), again, today)).isEmpty();
        assertThat(kinds(new Written().same(START, 7, 5).pains(START.plusDays(22), 3, 4, 3, 4), again, today))
                .isEmpty();
        assertThat(kinds(new Written().check(START, 4, null).check(today, 3, null), again, today)).isEmpty();
    }

    @Test
    void sendsNobodyToAProfessionalForAPointOrLess() {
        LocalDate today = START.plusDays(28);

        assertThat(kinds(new Written().check(START, 1, null).check(today, 1, null), screened(START.plusDays(26)),
                today)).isEmpty();
    }

    @Test
    void comparesWithNoCheckOfAnotherTimeThanTheFirstTwoWeeks() {
        LocalDate today = START.plusDays(28);
        LatestAssessment again = screened(START.plusDays(26));

        assertThat(kinds(new Written().check(START.minusDays(1), 3, null).check(today, 3, null), again, today))
                .isEmpty();
        assertThat(kinds(new Written().check(START.plusDays(14), 3, null).check(today, 3, null), again, today))
                .isEmpty();
        assertThat(kinds(new Written().check(START.plusDays(13), 3, null).check(today, 3, null), again, today))
                .containsExactly(Trigger.FOUR_WEEKS);
    }

    @Test
    void recommendsOneAfterSixWeeksWithTheBackStillInTheWay() {
        LocalDate today = START.plusDays(42);
        LatestAssessment again = screened(START.plusDays(40));

        assertThat(kinds(new Written().check(today, 4, null), again, today)).containsExactly(Trigger.SIX_WEEKS);
        assertThat(kinds(new Written().check(today, 3, null, 5), again, today)).containsExactly(Trigger.SIX_WEEKS);
        assertThat(kinds(new Written().check(START, 5, null, 3).check(today, 3, null, 5), again, today)).isEmpty();
        assertThat(kinds(new Written().check(today, 3, null, 6), again, today)).isEmpty();
    }

    @Test
    void warnsOfBoomAndBust() {
        Written boom = new Written().minutes(START, 30, 30, 30, 30, 90).pains(START.plusDays(4), 3, 5);

        assertThat(prompts(boom, assessed(START), START.plusDays(5)).all(START.plusDays(5)))
                .containsExactly(Prompt.of(Trigger.BOOM_AND_BUST, START.plusDays(5), 90, 30));
    }

    @Test
    void warnsOfTheLatestBoomOfAWeekAlone() {
        Written twice = new Written().minutes(START, 30, 30, 30, 30, 90, 30, 30, 90).pains(START.plusDays(4), 3, 5)
                .pains(START.plusDays(7), 3, 5);

        assertThat(prompts(twice, assessed(START), START.plusDays(8)).all(START.plusDays(8)))
                .containsExactly(Prompt.of(Trigger.BOOM_AND_BUST, START.plusDays(8), 90, 38));
        assertThat(kinds(twice, assessed(START), START.plusDays(13))).containsExactly(Trigger.BOOM_AND_BUST);
        assertThat(kinds(twice, assessed(START), START.plusDays(14))).isEmpty();
    }

    @Test
    void keepsUpWhatHasBeenQuietForFourWeeks() {
        LocalDate today = START.plusDays(27);

        assertThat(kinds(new Written().same(START, 28, 1), screened(today), today)).containsExactly(Trigger.QUIET);
        assertThat(kinds(new Written().same(START, 28, 1), screened(today), today.minusDays(7))).isEmpty();
    }

    @Test
    void showsOneAtATimeAndTheNextWhenItIsPutAway() {
        LocalDate today = START.plusDays(15);
        Prompts prompts = prompts(new Written().flare(START.plusDays(10), 5), screened(START), today);

        assertThat(prompts.next(List.of(), today)).map(Prompt::trigger).contains(Trigger.LONG_FLARE);
        List<Dismissal> one = List.of(new Dismissal(Trigger.LONG_FLARE, START.plusDays(14)));
        assertThat(prompts.next(one, today)).map(Prompt::trigger).contains(Trigger.ANSWERS_OLD);
        List<Dismissal> both = List.of(one.get(0), new Dismissal(Trigger.ANSWERS_OLD, today));
        assertThat(prompts.next(both, today)).isEmpty();
    }

    @Test
    void comesBackWhenSomethingNewHappens() {
        Dismissal away = new Dismissal(Trigger.LONG_FLARE, START.plusDays(5));
        Written again = new Written().flare(START.plusDays(1), 4).pains(START.plusDays(5), 2)
                .flare(START.plusDays(6), 4);

        assertThat(prompts(again, assessed(START), START.plusDays(8)).next(List.of(away), START.plusDays(8))).isEmpty();
        assertThat(prompts(again, assessed(START), START.plusDays(9)).next(List.of(away), START.plusDays(9)))
                .map(Prompt::on).contains(START.plusDays(9));
    }

    @Test
    void saysNothingOfThePlanBesideTheAdviceToGetHelp() {
        LocalDate today = START.plusDays(15);
        Written everything = new Written().flare(START.plusDays(10), 5).mood(START.plusDays(9), 7, 1, 10);
        Clearance help = Clearance.of(Patient.benign().with("warning-signs/saddle").decision(), Running.SCREENED,
                everything.diary(), List.of());

        assertThat(new Prompts(help, assessed(START), everything.diary(), List.of()).all(today))
                .extracting(Prompt::trigger).containsExactly(Trigger.LOW_DAYS, Trigger.ANSWERS_OLD);
    }

    @Test
    void ranksWhatIsForSafetyBeforeWhatIsForProgress() {
        assertThat(Stream.of(Trigger.values()).map(Trigger::step).distinct()).containsExactly(
                PromptStep.SAFETY_QUESTIONS,
                PromptStep.ASSESS_AGAIN, PromptStep.TALK, PromptStep.SEE_PROFESSIONAL, PromptStep.PACE,
                PromptStep.KEEP_UP);
        assertThat(Stream.of(Trigger.values()).map(trigger -> Prompt.of(trigger, START)).filter(Prompt::urgent))
                .extracting(prompt -> prompt.trigger().step()).containsOnly(PromptStep.SAFETY_QUESTIONS);
    }

    private static List<Trigger> kinds(Written written, LatestAssessment assessed, LocalDate today) {
        return prompts(written, assessed, today).all(today).stream().map(Prompt::trigger).toList();
    }

    private static Prompts prompts(Written written, LatestAssessment assessed, LocalDate today) {
        Clearance safety = Clearance.of(Patient.benign().with("pain-now/5").decision(), assessed.screening(),
                written.diary(), List.of());
        return new Prompts(safety, assessed, written.diary(), List.of());
    }

    private static Clearance clear() {
        return Running.clear();
    }

    /** Assessed for the first time, or again, on this day: the episode began on the first day of the journal. */
    private static LatestAssessment assessed(LocalDate on) {
        return new LatestAssessment(new Screening(on, noon(on)), START, on, Optional.of(Category.MODERATE_STABLE), 5,
                false,
                Optional.empty());
    }

    /** The same; the safety questions alone were answered again. */
    private static LatestAssessment screened(LocalDate on) {
        return new LatestAssessment(new Screening(on, noon(on)), START, on, Optional.of(Category.LOCALIZED_INJURY), 5,
                false,
                Optional.empty());
    }

    private static LatestAssessment longStanding(LocalDate on, int pain) {
        return new LatestAssessment(new Screening(on, noon(on)), START, on, Optional.of(Category.MODERATE_STABLE), pain,
                true, Optional.empty());
    }
}
