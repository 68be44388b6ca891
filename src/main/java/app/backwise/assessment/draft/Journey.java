package app.backwise.assessment.draft;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Step;
import app.backwise.core.decision.Urgency;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Answers;
import app.backwise.core.questionnaire.Question;
import app.backwise.core.questionnaire.Walk;
import java.util.Optional;

/** Where a person may go in an assessment, and where they go next: a function of their answers and of nothing else. */
public final class Journey {

    private final Answers answers;
    private final Step step;

    public Journey(Answers answers, DecisionService decisions) {
        this.answers = answers;
        this.step = decisions.next(answers);
    }

    /** The decision, once there is one. */
    public Optional<Decision> decision() {
        return step instanceof Step.Decided decided ? Optional.of(decided.decision()) : Optional.empty();
    }

    /** The walk over the part of the assessment that the question belongs to. */
    public Walk walk(Question question) {
        return (isAboutPlan(question) ? Questions.PART_TWO : Questions.PART_ONE).walk(answers);
    }

    /** Part two opens with a plan; after an emergency sign only answers already given can be looked at and changed. */
    public boolean mayVisit(Question question) {
        if (isAboutPlan(question)) {
            return offersPlan() && walk(question).mayVisit(question);
        }
        return isEmergency() ? walk(question).relevant().contains(question) : walk(question).mayVisit(question);
    }

    /** The page to go to from a question: the next open one, or what follows the last. */
    public String pageAfter(Question question) {
        if (openPage().isPresent()) {
            return openPage().get();
        }
        if (isAboutPlan(question) && offersPlan()) {
            return Questions.PART_TWO.walk(answers).firstOpen().map(Question::id).orElse("plan");
        }
        return isEmergency() || isAboutPlan(question) ? "result" : "check";
    }

    /** The page to show instead of one that needs a decision: the next open question; empty if there is a decision. */
    public Optional<String> openPage() {
        return step instanceof Step.Ask ask ? Optional.of(ask.question().id()) : Optional.empty();
    }

    public boolean isEmergency() {
        return decision().filter(decision -> decision.urgency() == Urgency.EMERGENCY).isPresent();
    }

    /** Whether the question is one of part two, which makes the plan one's own. */
    public static boolean isAboutPlan(Question question) {
        return Questions.PART_TWO.questions().contains(question);
    }

    /** Whether there is a plan that part two makes the person's own. */
    public boolean offersPlan() {
        return decision()
                .flatMap(Decision::guidance)
                .flatMap(guidance -> Plan.of(guidance, Answers.noneYet()))
                .isPresent();
    }
}
