package app.backwise.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.Patient;
import app.backwise.core.assessment.Questions;
import app.backwise.core.questionnaire.Choice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Checked accident | events/accident | trauma
            Operation | events/surgery | trauma
            Serious illness | events/serious-illness | trauma
            Operation, everything hurts | events/surgery activity/all-worse | trauma
            Operation, no pain | events/surgery pain-now/0 | trauma
            Operation and a sore spot | events/surgery events/minor-strain injury/spot-back | trauma
            Operation, easing on the move | events/surgery activity/eases | trauma
            Intense in every position | activity/every-position pain-now/9 | debilitating
            Everything makes it worse, mild | activity/all-worse pain-now/1 | debilitating
            Everything makes it worse, no pain just now | activity/all-worse pain-now/0 | debilitating
            Sore spot, all makes it worse | activity/all-worse events/minor-strain injury/spot-back | debilitating
            No pain | pain-now/0 | pain-free
            No pain, eases on the move | pain-now/0 activity/eases | pain-free
            No pain at a spot | pain-now/0 events/minor-strain injury/spot-back | pain-free
            Sore spot in the back | events/minor-strain injury/spot-back | localized-injury
            Sore spot elsewhere, severe | site/elsewhere injury/spot-elsewhere pain-now/9 | localized-injury
            Sore spot easing on the move | events/minor-strain injury/spot-back activity/eases | localized-injury
            Sore spot for five weeks | events/minor-strain injury/spot-back duration/2-to-6-weeks | localized-injury
            Sore spot for eight weeks | events/minor-strain injury/spot-back duration/6-to-12-weeks | mild-improving
            Spot, pain 5 | events/minor-strain injury/spot-back duration/6-to-12-weeks pain-now/5 | moderate-stable
            Sore spot for half a year | events/minor-strain injury/spot-back duration/over-3-months | mild-improving
            Strain without a spot | events/minor-strain injury/no-spot | mild-improving
            Worst pain that eases on the move | activity/eases pain-now/10 | mild-improving
            Moderate pain that eases on the move | activity/eases pain-now/5 | mild-improving
            Mild pain that eases on the move | activity/eases pain-now/1 | mild-improving
            Least pain, steady | activity/steady pain-now/1 | mild-improving
            Pain 4, steady | activity/steady pain-now/4 | mild-improving
            Pain 4, some things make it worse | activity/some-worse pain-now/4 | mild-improving
            Pain 4, not sure | activity/not-sure pain-now/4 | mild-improving
            Pain 5, steady | activity/steady pain-now/5 | moderate-stable
            Pain 5, some things make it worse | activity/some-worse pain-now/5 | moderate-stable
            Pain 5, not sure | activity/not-sure pain-now/5 | moderate-stable
            Worst pain, steady | activity/steady pain-now/10 | moderate-stable
            """)
    void followsTheTable(String story, String findings, String category) {
        assertThat(Patient.benign().with(findings).guidance().category().id()).isEqualTo(category);
    }

    @Test
    void treatsSeverePainThatEasesMoreLiberallyThanModerateStablePain() {
        Category severeEasing = Patient.benign().with("activity/eases pain-now/9").guidance().category();
        Category moderateStable = Patient.benign().with("activity/steady pain-now/5").guidance().category();

        assertThat(severeEasing).isEqualTo(Category.MILD_IMPROVING);
        assertThat(moderateStable).isEqualTo(Category.MODERATE_STABLE);
    }

    @Test
    void saysWhichAnswersPutSomebodyInTheirCategory() {
        Guidance guidance = Patient.benign().with("activity/steady pain-now/8").guidance();

        assertThat(guidance.categoryRule().reasonsIn(guidance.answers()))
                .containsExactly(Questions.PAIN_NOW.choice("8"), Questions.ACTIVITY.choice("steady"));
    }

    @Test
    void leavesOutAnswersThatDidNotPutThemThere() {
        Guidance eases = Patient.benign().with("activity/eases pain-now/3").guidance();
        Guidance steady = Patient.benign().with("activity/steady pain-now/3").guidance();

        assertThat(eases.categoryRule().reasonsIn(eases.answers()))
                .containsExactly(Questions.ACTIVITY.choice("eases"));
        assertThat(steady.categoryRule().reasonsIn(steady.answers()))
                .containsExactly(Questions.PAIN_NOW.choice("3"), Questions.ACTIVITY.choice("steady"));
    }

    @Test
    void hasOneRuleForEachCategoryInTheirOrder() {
        assertThat(CategoryRules.ALL).extracting(CategoryRule::category).containsExactly(Category.values());
    }

    @Test
    void leavesOnlyTheseOptionsWithoutAnyRule() {
        List<Choice> inSafetyRules = SafetyRules.ALL.stream().flatMap(rule -> rule.patterns().stream())
                .flatMap(CategoryTests::findings).toList();
        List<Choice> inCategoryRules = CategoryRules.ALL.stream().flatMap(rule -> rule.patterns().stream())
                .flatMap(CategoryTests::findings).toList();

        assertThat(Questions.PART_ONE.questions().stream().flatMap(question -> question.choices().stream())
                .filter(choice -> !choice.option().equals("none"))
                .filter(choice -> !inSafetyRules.contains(choice) && !inCategoryRules.contains(choice)))
                .extracting(Choice::toString)
                .containsExactly("age/18-49", "feeling-ill/flu-like", "site/low-back", "site/buttock-or-leg",
                        "legs/one-leg-pain", "pain-pattern/night-turning", "course/better", "injured-part/arm",
                        "injured-part/leg", "injured-part/other");
    }

    private static Stream<Choice> findings(Pattern pattern) {
        return pattern.clauses().stream().flatMap(clause -> clause.findings().stream());
    }
}
