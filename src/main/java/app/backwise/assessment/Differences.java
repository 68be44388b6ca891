package app.backwise.assessment;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Category;
import app.backwise.core.decision.Decision;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.decision.Step;
import app.backwise.core.decision.Urgency;
import app.backwise.core.history.AssessmentDiff;
import app.backwise.core.history.Outcome;
import app.backwise.core.id.Identified;
import app.backwise.core.movement.MovementDriver;
import app.backwise.core.questionnaire.Answers;
import app.backwise.journal.VisitorJournal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Compares assessments. One that is saved is told as it was decided then, whatever today's rules make of its answers.
 */
@Component
class Differences {

    private final AssessmentArchive archive;
    private final DecisionService decisions;

    Differences(AssessmentArchive archive, DecisionService decisions) {
        this.archive = archive;
        this.decisions = decisions;
    }

    /** What is different in this decision from the assessment saved before the one with this key, if there is one. */
    Optional<Difference> since(Optional<VisitorJournal> journal, UUID key, Decision decision, Answers answers) {
        Answers aboutYou = Questions.PART_TWO.walk(answers).relevant();
        return journal.flatMap(found -> archive.before(found.id(), key))
                .flatMap(before -> between(before, Outcome.of(decision, aboutYou),
                        List.of(decision.answers(), aboutYou), !before.ofCurrentRules()));
    }

    /** What is different from one saved assessment to the next; empty if this version does not know an outcome. */
    Optional<Difference> between(SavedAssessment before, SavedAssessment after) {
        return outcome(after).flatMap(outcome -> between(before, outcome, List.of(after.answers()),
                !before.ofCurrentRules() || !after.ofCurrentRules()));
    }

    private Optional<Difference> between(SavedAssessment before, Outcome after, List<Answers> answers,
            boolean otherRules) {
        return outcome(before).map(outcome -> new Difference(before.assessedOn(), otherRules,
                AssessmentDiff.between(outcome, List.of(comparable(before.answers(), answers)), after, answers)));
    }

    /** What was done in the week before is not taken over; until it is answered anew there is nothing to compare. */
    private static Answers comparable(Answers before, List<Answers> after) {
        return after.stream().anyMatch(answers -> answers.contains(Questions.DONE_LATELY)) ? before
                : before.without(Questions.DONE_LATELY);
    }

    /** What it amounted to when it was decided; empty if it comes from a version with other urgencies or categories. */
    Optional<Outcome> outcome(SavedAssessment saved) {
        Optional<Urgency> urgency = Identified.find(Urgency.class, saved.urgency());
        Optional<Category> category = Identified.find(Category.class, saved.category());
        return urgency.filter(known -> saved.category() == null || category.isPresent())
                .map(known -> new Outcome(known, category, category.flatMap(same -> driver(saved, same))));
    }

    /** Not stored: what today's rules say, if they say the same of the rest. */
    private Optional<MovementDriver> driver(SavedAssessment saved, Category category) {
        if (decisions.next(saved.answers()) instanceof Step.Decided decided) {
            Outcome today = Outcome.of(decided.decision(), Questions.PART_TWO.walk(saved.answers()).relevant());
            return today.category().filter(category::equals).flatMap(same -> today.driver());
        }
        return Optional.empty();
    }
}
