package app.backwise.core.history;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.Guidance;
import app.backwise.core.plan.Plan;
import app.backwise.core.questionnaire.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An assessment that was saved, with what today's rules make of it.
 *
 * @param key names it within its journal
 * @param on the person's day
 * @param at when the answers were given; the start of the day where that is not known, so that all of the day counts as
 *        news
 * @param answers the answers of both parts, as far as today's questions know them
 * @param decision the decision; empty if today's rules have questions that it does not answer
 */
public record PastAssessment(UUID key, LocalDate on, Instant at, Answers answers, Optional<Decision> decision) {

    /** Its guidance; empty where it asked to get help, or is open again. */
    public Optional<Guidance> guidance() {
        return decision.flatMap(Decision::guidance);
    }

    /** Its category, where it led to guidance. */
    public Optional<Category> category() {
        return guidance().map(Guidance::category);
    }

    /** Its plan; empty without guidance and where the person's own team gives it. */
    public Optional<Plan> plan() {
        return guidance().flatMap(guidance -> Plan.of(guidance, answers));
    }

    /** Whether the pain had lasted for more than three months. */
    public boolean longStanding() {
        return Questions.longStanding(answers);
    }

    /** The pain it found, 0 to 10; 0 where it was not asked. */
    public int pain() {
        return answers.contains(Questions.PAIN_NOW) ? Questions.painNow(answers) : 0;
    }
}
