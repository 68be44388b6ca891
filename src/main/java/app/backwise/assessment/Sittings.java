package app.backwise.assessment;

import app.backwise.assessment.draft.Draft;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.DecisionService;
import app.backwise.core.history.AnsweredAssessment;
import app.backwise.core.history.PastAssessments;
import app.backwise.journal.KeptAssessments;
import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sets an assessment beside those that its visitor saved before. */
@Component
class Sittings {

    private final AssessmentArchive archive;
    private final DecisionService decisions;

    Sittings(AssessmentArchive archive, DecisionService decisions) {
        this.archive = archive;
        this.decisions = decisions;
    }

    /** One that is being answered; before the end of part one nothing is read. */
    Sitting of(Draft draft, Visitor visitor) {
        AnsweredAssessment answered =
                new AnsweredAssessment(draft.key(), draft.date(), draft.safetyAt(), draft.answers());
        return draft.answers().contains(Questions.ACTIVITY) ? of(answered, visitor)
                : new Sitting(answered, new PastAssessments(List.of()), decisions);
    }

    /** One that was saved. */
    Sitting of(SavedAssessment saved, Visitor visitor) {
        return of(saved.kept().answered(visitor.zone()), visitor);
    }

    private Sitting of(AnsweredAssessment answered, Visitor visitor) {
        List<AnsweredAssessment> before = visitor.read(journal -> since(journal, answered.on())).stream()
                .map(kept -> kept.answered(visitor.zone()))
                .filter(each -> !each.key().equals(answered.key()) && each.at().isBefore(answered.at()))
                .toList();
        return new Sitting(answered, PastAssessments.of(before, decisions),
                decisions.after(before.stream().map(AnsweredAssessment::result).toList(), answered.on()));
    }

    private List<Kept> since(UUID journal, LocalDate day) {
        return archive.since(journal, day.minusDays(KeptAssessments.DAYS_BACK));
    }
}
