package app.backwise.core.history;

import static app.backwise.core.journal.statistics.Written.START;
import static app.backwise.core.journal.statistics.Written.noon;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.SafetyRules;
import app.backwise.core.decision.Urgency;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long pain is to be seen once, and again for news. */
class SeenOnceTests {

    private static final Patient LONG = Patient.benign()
            .with("duration/over-3-months course/same pain-now/7 activity/steady");
    private static final Set<Question> UP_AND_DOWN = Set.of(Questions.COURSE, Questions.ACTIVITY, Questions.PAIN_NOW);

    private static AnsweredAssessment on(int day, Patient patient) {
        LocalDate on = START.plusDays(day);
        return new AnsweredAssessment(new UUID(0, day), on, noon(on), patient.answers());
    }

    /** Days from the start, on which it was first said, or -1. */
    private static int firstSaid(AnsweredAssessment... looks) {
        return PastAssessments.of(List.of(looks), new DecisionService()).toBeSeenSince()
                .map(day -> (int) (day.toEpochDay() - START.toEpochDay())).orElse(-1);
    }

    private static int then(Patient now) {
        return firstSaid(on(0, LONG), on(14, now));
    }

    @Test
    void isAskedForOnceWhileNothingIsNew() {
        assertThat(LONG.decision().urgency()).isEqualTo(Urgency.SEE_SOON);
        assertThat(firstSaid(on(0, LONG))).isEqualTo(-1);
        assertThat(firstSaid(on(0, LONG), on(14, LONG))).isZero();
        assertThat(firstSaid(on(0, LONG), on(14, LONG), on(42, LONG), on(130, LONG))).isZero();
        assertThat(firstSaid()).isEqualTo(-1);
    }

    @Test
    void isAskedForWhenItIsFirstSaidHoweverOftenThatDay() {
        AnsweredAssessment evening = new AnsweredAssessment(new UUID(1, 0), START, noon(START).plusSeconds(3600),
                LONG.answers());

        assertThat(firstSaid(on(0, LONG), evening)).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"course/up-and-down", "pain-now/8", "activity/some-worse", "activity/not-sure"})
    void isNotAskedForAgainForWhatGoesUpAndDown(String answer) {
        assertThat(then(LONG.with(answer))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"course/worse", "pain-now/9", "pain-now/10", "legs/one-leg-pain", "legs/spreading",
            "site/buttock-or-leg", "pain-pattern/night-turning", "health/diabetes", "feeling-ill/flu-like",
            "stiffness/heel", "age/50-64", "events/minor-strain", "with-it/worried", "activity/all-worse"})
    void isAskedForAgainForNews(String answer) {
        assertThat(then(LONG.with(answer))).isEqualTo(-1);
    }

    /** Whatever is answered that was not before: the one exception is what goes up and down. */
    @Test
    void isAskedForAgainForEveryNewAnswer() {
        List<Choice> others = Questions.PART_ONE.walk(LONG.answers()).asked().stream()
                .filter(question -> !UP_AND_DOWN.contains(question))
                .flatMap(question -> question.choices().stream())
                .filter(choice -> !choice.option().equals(Question.NONE) && !choice.test(LONG.answers()))
                .toList();

        assertThat(others).hasSizeGreaterThan(70).allSatisfy(
                choice -> assertThat(then(LONG.with(choice.toString()))).as(choice.toString()).isEqualTo(-1));
    }

    @Test
    void isAskedForAgainForNewsThatWasGoneInBetween() {
        Patient leg = LONG.with("legs/one-leg-pain");

        assertThat(firstSaid(on(0, leg), on(14, LONG), on(28, leg))).isEqualTo(-1);
        assertThat(firstSaid(on(0, leg), on(14, leg), on(28, LONG))).isZero();
        assertThat(firstSaid(on(0, LONG), on(14, leg), on(28, leg))).isEqualTo(14);
    }

    @Test
    void isAskedForAgainForPainThatCreepsUp() {
        assertThat(firstSaid(on(0, LONG), on(14, LONG.with("pain-now/8")), on(28, LONG.with("pain-now/9"))))
                .isEqualTo(-1);
        assertThat(firstSaid(on(0, LONG), on(14, LONG.with("course/worse")), on(28, LONG))).isEqualTo(14);
    }

    @Test
    void isAskedForAgainAfterAYearAfterAPauseAndAfterBetterDays() {
        Patient better = LONG.with("pain-now/4");
        AnsweredAssessment[] year = Stream.iterate(0, day -> day <= 365, day -> day + 73)
                .map(day -> on(day, LONG)).toArray(AnsweredAssessment[]::new);

        assertThat(firstSaid(year)).isZero();
        assertThat(firstSaid(Stream.concat(Stream.of(year), Stream.of(on(366, LONG)))
                .toArray(AnsweredAssessment[]::new))).isEqualTo(-1);
        assertThat(firstSaid(on(0, LONG), on(101, LONG))).isEqualTo(-1);
        assertThat(firstSaid(on(0, LONG), on(14, better))).isEqualTo(-1);
        assertThat(firstSaid(on(0, LONG), on(14, better), on(28, LONG))).isEqualTo(-1);
    }

    @Test
    void isForLongPainAlone() {
        Patient steroids = LONG.with("health/steroids");
        Patient recent = LONG.with("duration/6-to-12-weeks");

        assertThat(List.of(steroids, recent)).allMatch(each -> each.decision().urgency() == Urgency.SEE_SOON)
                .allSatisfy(each -> assertThat(firstSaid(on(0, each), on(14, each))).isEqualTo(-1));
        assertThat(firstSaid(on(0, steroids), on(14, LONG))).isEqualTo(-1);
    }

    @Test
    void leavesTheDecisionAsItIs() {
        PastAssessments looks = PastAssessments.of(List.of(on(0, LONG), on(14, LONG)), new DecisionService());

        assertThat(looks.toBeSeenSince()).contains(START);
        assertThat(looks.all()).extracting(look -> look.decision().orElseThrow().urgency())
                .containsExactly(Urgency.SEE_SOON, Urgency.SEE_SOON);
        assertThat(looks.all()).allSatisfy(look -> assertThat(look.decision().orElseThrow().because())
                .extracting(reason -> reason.rule()).containsExactly(SafetyRules.NOT_SETTLING));
    }
}
