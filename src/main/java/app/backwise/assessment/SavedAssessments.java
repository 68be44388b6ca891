package app.backwise.assessment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SavedAssessments extends Repository<SavedAssessment, UUID> {

    Optional<SavedAssessment> findByIdAndJournalId(UUID id, UUID journalId);

    SavedAssessment save(SavedAssessment assessment);
}
