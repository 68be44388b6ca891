package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StillDebilitatingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final String UNBEARABLE = "activity/all-worse pain-now/8";

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 13, 14})
    void needsHelpTodayTwoToFourteenDaysAfterTheSameResult(int days) {
        Decision decision = decide(UNBEARABLE, saved(days, UNBEARABLE));

        assertThat(decision).isInstanceOf(GetHelp.class);
        assertThat(decision.urgency()).isEqualTo(Urgency.SAME_DAY);
        assertThat(decision.door()).contains(Door.CALL_TODAY);
        assertThat(decision.because()).extracting(reason -> reason.rule().id())
                .containsExactly("still-debilitating", "debilitating");
        assertThat(decision.because().get(0).answers()).extracting(Choice::toString)
                .containsExactlyInAnyOrder("activity/all-worse", "pain-now/8");
    }

    @ParameterizedTest
    @ValueSource(ints = {-3, 0, 1, 15, 100})
    void needsNobodySoonerAtAnyOtherDistance(int days) {
        Decision decision = decide(UNBEARABLE, saved(days, UNBEARABLE));

        assertThat(decision.urgency()).isEqualTo(Urgency.SEE_SOON);
        assertThat(decision.because()).isEqualTo(Patient.benign().with(UNBEARABLE).decision().because());
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
            "activity/all-worse pain-now/8, activity/all-worse pain-now/8, SAME_DAY",
            "activity/every-position pain-now/8, activity/all-worse pain-now/10, SAME_DAY",
            "activity/all-worse pain-now/10, activity/every-position pain-now/9, SAME_DAY",
            "activity/all-worse pain-now/7, activity/all-worse pain-now/8, SEE_SOON",
            "activity/all-worse pain-now/8, activity/all-worse pain-now/7, SEE_SOON",
            "activity/all-worse pain-now/7, activity/all-worse pain-now/7, SEE_SOON",
            "activity/all-worse pain-now/8, activity/some-worse pain-now/10, SEE_SOON",
            "activity/some-worse pain-now/10, activity/all-worse pain-now/8, SELF_CARE",
            "activity/eases pain-now/8, activity/every-position pain-now/8, SELF_CARE"
    })
    void takesPainOf8AndTheSameBothTimes(String now, String before, Urgency urgency) {
        assertThat(decide(now, saved(3, before)).urgency()).isEqualTo(urgency);
    }

    @Test
    void looksAtAllEarlierResults() {
        List<EarlierResult> earlier = List.of(saved(1, UNBEARABLE), saved(30, UNBEARABLE), saved(5, "pain-now/9"),
                saved(9, UNBEARABLE), saved(4, "pain-now/2"));

        assertThat(decide(UNBEARABLE, earlier.toArray(EarlierResult[]::new)).urgency()).isEqualTo(Urgency.SAME_DAY);
        assertThat(decide(UNBEARABLE).urgency()).isEqualTo(Urgency.SEE_SOON);
    }

    @Test
    void countsTheDaysOfTheCalendar() {
        DecisionService overTheYear = new DecisionService().after(
                List.of(new EarlierResult(LocalDate.of(2026, 12, 31), answers(UNBEARABLE))), LocalDate.of(2027, 1, 2));

        assertThat(((Step.Decided) overTheYear.next(answers(UNBEARABLE))).decision().urgency())
                .isEqualTo(Urgency.SAME_DAY);
    }

    @Test
    void asksTheSameQuestionsOnTheWay() {
        DecisionService decisions = new DecisionService().after(List.of(saved(3, UNBEARABLE)), TODAY);

        assertThat(decisions.next(Answers.noneYet())).isEqualTo(new DecisionService().next(Answers.noneYet()));
    }

    @Test
    void neverLowersAnythingAndChangesNothingElse() {
        DecisionService decisions = new DecisionService().after(List.of(saved(3, UNBEARABLE)), TODAY);
        RandomAnswers.forEach(2_000, (answers, random) -> {
            Decision alone = DecisionCheck.checked(answers);
            Decision after = ((Step.Decided) decisions.next(answers)).decision();
            if (after.urgency().compareTo(alone.urgency()) < 0 || !after.because().containsAll(alone.because())) {
                throw DecisionCheck.wrong("Milder after an earlier result", answers);
            }
            if (!SafetyRules.STILL_DEBILITATING.appliesTo(answers) && !after.because().equals(alone.because())) {
                throw DecisionCheck.wrong("Another decision after an earlier result", answers);
            }
        });
        assertThat(Stream.of("warning-signs/saddle", "feeling-ill/fever legs/unsteady")
                .map(findings -> decide(UNBEARABLE + " " + findings, saved(3, UNBEARABLE)).urgency()))
                .containsOnly(Urgency.EMERGENCY);
    }

    @Test
    void standsBesideTheTable() {
        assertThat(SafetyRules.ALL).doesNotContain(SafetyRules.STILL_DEBILITATING);
        assertThat(SafetyRules.STILL_DEBILITATING.allowsPlan()).isFalse();
    }

    private static Decision decide(String findings, EarlierResult... earlier) {
        DecisionService decisions = new DecisionService().after(List.of(earlier), TODAY);
        return ((Step.Decided) decisions.next(answers(findings))).decision();
    }

    private static EarlierResult saved(int daysBefore, String findings) {
        return new EarlierResult(TODAY.minusDays(daysBefore), answers(findings));
    }

    private static Answers answers(String findings) {
        return Patient.benign().with(findings).answers();
    }
}
