package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.AGE;
import static app.backwise.core.assessment.Questions.HEALTH;
import static app.backwise.core.assessment.Questions.INJURY;
import static app.backwise.core.assessment.Questions.PART_ONE;
import static app.backwise.core.assessment.Questions.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A decision is the most urgent of rules that need few findings each; so checking every small set checks them all. */
@Tag("exhaustive")
class ExhaustiveDecisionTests {

    private static final DecisionService DECISIONS = new DecisionService();

    @Test
    void needsNoMoreThanFourFindingsForAnyRuleButOne() {
        assertThat(SafetyRules.ALL).filteredOn(rule -> !rule.id().equals("inflammatory"))
                .flatExtracting(FindingsNeeded::by)
                .allSatisfy(findings -> assertThat((Collection<?>) findings).hasSizeBetween(1, 4));
    }

    @Test
    void agreesWithTheReferenceOnEverySetOfAFewFindings() {
        assertThat(FindingSweep.run().checked()).isGreaterThan(2_000_000);
    }

    @Test
    void neverGetsLessUrgentWithAFindingMore() {
        assertThat(FindingSweep.run().pairsCompared()).isGreaterThan(5_000_000);
    }

    @Test
    void agreesWithTheReferenceOnEveryCombinationBehindACategory() {
        assertThat(CategoryProduct.run()).isEqualTo(2 * (4 * (16 * 3 + 16) + 32 * 3) * 4L * 4 * 6 * 11);
    }

    @Test
    void agreesWithTheReferenceOnEveryKindOfStiffness() {
        assertThat(StiffnessSets.run()).isEqualTo(2 << 10);
    }

    @Test
    void agreesWithTheReferenceOnManyFindingsAtOnce() {
        assertThat(RandomAnswers.run()).isEqualTo(RandomAnswers.CHECKED);
    }

    @Test
    void doesNotMindTheOrderOfTheAnswers() {
        RandomAnswers.forEach(50_000,
                (answers, random) -> assertSame(answers, RandomAnswers.shuffled(answers, random)));
    }

    @Test
    void doesNotSeeAnswersToQuestionsThatAreNotAsked() {
        RandomAnswers.forEach(50_000,
                (answers, random) -> assertSame(answers, RandomAnswers.withStale(answers, random)));
    }

    @Test
    void givesNoGuidanceBesideAnUrgentNeedNorWhereItHasNoPlan() {
        RandomAnswers.forEach(50_000, (answers, random) -> {
            Decision decision = DecisionCheck.checked(answers);
            boolean none = decision.urgency().compareTo(Urgency.SEE_SOON) > 0
                    || HEALTH.choice("pregnant").test(answers) || AGE.choice("under-18").test(answers)
                    || SITE.choice("side").test(answers)
                    || SITE.choice("elsewhere").test(answers) && INJURY.choice("no-spot").test(answers);
            if (none == decision instanceof Guidance) {
                throw DecisionCheck.wrong("Guidance " + !none, answers);
            }
        });
    }

    @Test
    void reachesEveryRuleCategoryUrgencyDoorAndOption() {
        List<Decision> decisions = Stream.concat(
                SafetyRules.ALL.stream().flatMap(rule -> FindingsNeeded.by(rule).stream()).map(List::copyOf),
                PART_ONE.questions().stream().flatMap(question -> question.choices().stream()).map(List::of))
                .map(findings -> DecisionCheck.checked(FindingSets.answersWith(findings)))
                .toList();

        assertThat(decisions).extracting(Decision::urgency).contains(Urgency.values());
        assertThat(decisions).extracting(DecisionCheck::categoryOf).contains("none")
                .containsAll(Stream.of(Category.values()).map(Category::id).toList());
        assertThat(decisions).flatExtracting(decision -> decision.door().stream().toList()).contains(Door.values());
        assertThat(decisions).flatExtracting(DecisionCheck::ruleIds)
                .containsAll(SafetyRules.ALL.stream().map(SafetyRule::id).toList());
        assertThat(PART_ONE.questions()).flatExtracting(Question::choices)
                .allSatisfy(choice -> assertThat(decisions).anyMatch(decision -> choice.test(decision.answers())));
    }

    /** Here and not by itself, because all that it counts has been checked by then. */
    @Test
    void publishesWhatWasReallyChecked() throws IOException {
        PublishedChecks.hold();
    }

    private static void assertSame(Answers answers, Answers others) {
        Decision one = DecisionCheck.checked(answers);
        Decision other = ((Step.Decided) DECISIONS.next(others)).decision();
        if (one.urgency() != other.urgency() || !one.because().equals(other.because())
                || !one.answers().equals(other.answers())
                || !DecisionCheck.categoryOf(one).equals(DecisionCheck.categoryOf(other))) {
            throw DecisionCheck.wrong("Another decision", answers);
        }
    }
}
