package app.backwise.assessment;

import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.journal.PainLevel;
import app.backwise.journal.PainLog;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a result into a journal, together with the entry of the pain it found. */
@Service
class AssessmentArchive {

    private final SavedAssessments assessments;
    private final PainLog log;

    AssessmentArchive(SavedAssessments assessments, PainLog log) {
        this.assessments = assessments;
        this.log = log;
    }

    @Transactional(readOnly = true)
    Optional<SavedAssessment> find(UUID id, UUID journalId) {
        return assessments.findByIdAndJournalId(id, journalId);
    }

    @Transactional
    void save(UUID journalId, Draft draft, Decision decision) {
        UUID id = assessments.save(new SavedAssessment(journalId, draft.date(), decision, draft.answers())).id();
        log.logAssessed(journalId, new PainLevel(Questions.painNow(decision.answers())), id);
    }
}
