package app.backwise.core.decision;

import static app.backwise.core.decision.Clause.anyOf;
import static app.backwise.core.decision.Clause.atLeast;
import static app.backwise.core.decision.Evidence.CE1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.backwise.core.Patient;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulePartsTests {

    private static final Choice COUGH = Questions.PAIN_PATTERN.choice("strain");
    private static final Choice NIGHT = Questions.PAIN_PATTERN.choice("night-turning");
    private static final Choice FLU = Questions.FEELING_ILL.choice("flu-like");
    private static final Answers TWO = Patient.benign().with("pain-pattern/strain feeling-ill/flu-like").answers();

    @Test
    void countTheFindingsThatArePresent() {
        assertThat(atLeast(1, List.of(COUGH, NIGHT, FLU)).holdsFor(TWO)).isTrue();
        assertThat(atLeast(2, List.of(COUGH, NIGHT, FLU)).holdsFor(TWO)).isTrue();
        assertThat(atLeast(3, List.of(COUGH, NIGHT, FLU)).holdsFor(TWO)).isFalse();
        assertThat(anyOf(NIGHT).holdsFor(TWO)).isFalse();
    }

    @Test
    void askForOneFindingAtLeastAndForNoMoreThanThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> atLeast(0, List.of(COUGH)));
        assertThatIllegalArgumentException().isThrownBy(() -> atLeast(2, List.of(COUGH)));
        assertThatIllegalArgumentException().isThrownBy(() -> anyOf());
        assertThat(atLeast(2, List.of(COUGH, FLU)).findings()).hasSize(2);
    }

    @Test
    void joinAlternativesAndNothingThatCounts() {
        Clause two = atLeast(2, List.of(COUGH, FLU));

        assertThat(anyOf(COUGH).or(anyOf(NIGHT, COUGH))).isEqualTo(anyOf(COUGH, NIGHT));
        assertThat(anyOf(COUGH).or(FLU, NIGHT)).isEqualTo(anyOf(COUGH, FLU, NIGHT));
        assertThatIllegalArgumentException().isThrownBy(() -> two.or(anyOf(NIGHT)));
        assertThatIllegalArgumentException().isThrownBy(() -> anyOf(NIGHT).or(two));
    }

    @Test
    void holdTogetherOnlyIfAllDo() {
        assertThat(Pattern.all(anyOf(COUGH), anyOf(FLU)).holdsFor(TWO)).isTrue();
        assertThat(Pattern.all(anyOf(COUGH), anyOf(NIGHT)).holdsFor(TWO)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(Pattern::all);
    }

    @Test
    void sayWhatIsPresentInWhatHoldsAlone() {
        List<Pattern> patterns = List.of(Pattern.all(anyOf(COUGH, NIGHT), anyOf(COUGH)),
                Pattern.all(anyOf(FLU), anyOf(NIGHT)));

        assertThat(Pattern.presentIn(patterns, TWO)).containsExactly(COUGH);
    }

    @Test
    void makeARuleOnlyWithAPatternAndASource() {
        Pattern pattern = Pattern.all(anyOf(COUGH));

        assertThatIllegalArgumentException().isThrownBy(() -> rule(List.of(), List.of(CE1)));
        assertThatIllegalArgumentException().isThrownBy(() -> rule(List.of(pattern), List.of()));
        assertThat(rule(List.of(pattern), List.of(CE1)).appliesTo(TWO)).isTrue();
    }

    @Test
    void letAPlanStandOnlyBesideWhatCanWait() {
        assertThat(SafetyRules.ALL).allSatisfy(rule -> assertThat(rule.allowsPlan())
                .isEqualTo(rule.urgency() == Urgency.SEE_SOON
                        && !List.of("side-pain", "pregnancy", "out-of-scope", "too-young").contains(rule.id())));
    }

    @Test
    void sendThroughTheUsualDoorUnlessTheySayAnother() {
        SafetyRule soon = SafetyRule.rule("cough", Urgency.SEE_SOON, List.of(CE1), anyOf(COUGH));

        assertThat(soon.door()).isEqualTo(Door.APPOINTMENT);
        assertThat(soon.through(Door.MATERNITY))
                .isEqualTo(
                        new SafetyRule("cough", Urgency.SEE_SOON, soon.patterns(), List.of(CE1), Door.MATERNITY, true));
        assertThat(soon.withoutPlan())
                .isEqualTo(new SafetyRule("cough", Urgency.SEE_SOON, soon.patterns(), List.of(CE1), Door.APPOINTMENT,
                        false));
        assertThat(SafetyRule.rule("cough", Urgency.SAME_DAY, List.of(CE1), anyOf(COUGH)))
                .isEqualTo(new SafetyRule("cough", Urgency.SAME_DAY, soon.patterns(), List.of(CE1), Door.CALL_TODAY,
                        false));
        assertThat(SafetyRule.rule("cough", Urgency.EMERGENCY, List.of(CE1), anyOf(COUGH)).door())
                .isEqualTo(Door.AMBULANCE_OR_EMERGENCY_DEPARTMENT);
        assertThat(Door.usualFor(Urgency.SELF_CARE)).isEqualTo(Door.APPOINTMENT);
    }

    @Test
    void countPainFromTheLowestToTheHighestLevel() {
        assertThat(Findings.pain(3, 5)).isEqualTo(anyOf(pain("3"), pain("4"), pain("5")));
        assertThat(Findings.painFrom(9)).isEqualTo(anyOf(pain("9"), pain("10")));
    }

    @Test
    void giveNoReasonWhereTheyDoNotApply() {
        SafetyRule rule = SafetyRule.rule("cough", Urgency.SEE_SOON, List.of(CE1), anyOf(COUGH));

        assertThat(rule.reasonIn(Patient.benign().answers())).isEmpty();
        assertThat(rule.reasonIn(TWO)).contains(new Reason(rule, List.of(COUGH)));
        assertThat(rule.or(anyOf(FLU)).reasonIn(TWO).orElseThrow().answers()).containsExactly(COUGH, FLU);
    }

    @Test
    void giveNoGuidanceBesideAnUrgentNeedAndNoHelpWithoutAReason() {
        Guidance guidance = Patient.benign().guidance();
        Decision help = Patient.benign().with("feeling-ill/fever").decision();

        assertThatIllegalArgumentException().isThrownBy(() -> new Guidance(Urgency.SAME_DAY, help.because(),
                guidance.categoryRule(), guidance.completed()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Guidance(Urgency.EMERGENCY, help.because(),
                guidance.categoryRule(), guidance.completed()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GetHelp(Urgency.SELF_CARE, help.because(), help.answers()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GetHelp(Urgency.SAME_DAY, List.of(), help.answers()));
        assertThat(guidance.guidance()).contains(guidance);
        assertThat(help.guidance()).isEmpty();
    }

    @Test
    void haveNoCategoryToFallBackOn() {
        assertThatIllegalStateException().isThrownBy(() -> CategoryRules.firstFor(Answers.noneYet()));
    }

    @Test
    void haveStableIds() {
        assertThat(Urgency.values()).extracting(Urgency::id)
                .containsExactly("self-care", "see-soon", "same-day", "emergency");
        assertThat(Category.values()).extracting(Category::id).containsExactly("trauma", "debilitating", "pain-free",
                "localized-injury", "mild-improving", "moderate-stable");
        assertThat(CE1.id()).isEqualTo("CE1");
        assertThat(CE1.key()).isEqualTo("ce1");
    }

    private static Choice pain(String level) {
        return Questions.PAIN_NOW.choice(level);
    }

    private static SafetyRule rule(List<Pattern> patterns, List<Evidence> evidence) {
        return new SafetyRule("cough", Urgency.SEE_SOON, patterns, evidence, Door.APPOINTMENT, true);
    }
}
