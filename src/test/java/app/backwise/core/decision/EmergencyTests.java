package app.backwise.core.decision;

import static app.backwise.core.assessment.Questions.DURATION;
import static app.backwise.core.assessment.Questions.FEELING_ILL;
import static app.backwise.core.assessment.Questions.PART_ONE;
import static app.backwise.core.decision.Urgency.EMERGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Choice;
import app.backwise.core.questionnaire.Question;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EmergencyTests {

    private final DecisionService decisions = new DecisionService();

    @ParameterizedTest
    @MethodSource("emergencies")
    void decidesAtOnceWithQuestionsStillOpen(Set<Choice> findings) {
        Answers complete = FindingSets.answersWith(longAgo(findings));
        Answers soFar = Answers.noneYet();
        for (Question question : PART_ONE.walk(complete).asked()) {
            Answers before = soFar;
            soFar = soFar.with(question, complete.of(question));
            if (!allTrueOf(before, findings) && allTrueOf(soFar, findings)) {
                assertThat(decisions.next(before)).isInstanceOf(Step.Ask.class);
                assertThat(decisions.next(soFar)).isInstanceOfSatisfying(Step.Decided.class, decided -> {
                    assertThat(decided.decision()).isInstanceOf(GetHelp.class);
                    assertThat(decided.decision().urgency()).isEqualTo(EMERGENCY);
                    assertThat(PART_ONE.walk(decided.decision().answers()).open()).isNotEmpty();
                });
                return;
            }
        }
        throw new AssertionError("Never complete: " + findings);
    }

    @Test
    void asksOnWhenHelpIsNeededToday() {
        Answers complete = FindingSets.answersWith(List.of(FEELING_ILL.choice("fever")));
        Answers soFar = Answers.noneYet();
        for (Question question : PART_ONE.walk(complete).asked()) {
            assertThat(decisions.next(soFar)).isEqualTo(new Step.Ask(question));
            soFar = soFar.with(question, complete.of(question));
        }

        assertThat(decisions.next(soFar)).isInstanceOfSatisfying(Step.Decided.class,
                decided -> assertThat(decided.decision().urgency()).isEqualTo(Urgency.SAME_DAY));
    }

    @Test
    void takesAWayBackFromATickByMistake() {
        Answers ticked = Answers.noneYet().with(PART_ONE.questions().get(0), List.of("18-49"))
                .with(PART_ONE.questions().get(1), List.of("saddle"));

        assertThat(decisions.next(ticked)).isInstanceOf(Step.Decided.class);
        assertThat(decisions.next(ticked.with(PART_ONE.questions().get(1), List.of("none"))))
                .isEqualTo(new Step.Ask(PART_ONE.questions().get(2)));
    }

    private static Stream<Set<Choice>> emergencies() {
        return SafetyRules.ALL.stream().filter(rule -> rule.urgency() == EMERGENCY)
                .flatMap(rule -> FindingsNeeded.by(rule).stream());
    }

    /** Pain that is not new, unless that is one of the findings: in some people new pain alone decides earlier. */
    private static Set<Choice> longAgo(Set<Choice> findings) {
        Set<Choice> all = new HashSet<>(findings);
        if (DURATION.choices().stream().noneMatch(findings::contains)) {
            all.add(DURATION.choice("over-3-months"));
        }
        return all;
    }

    private static boolean allTrueOf(Answers answers, Set<Choice> findings) {
        return findings.stream().allMatch(finding -> finding.test(answers));
    }
}
