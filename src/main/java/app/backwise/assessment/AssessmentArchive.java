package app.backwise.assessment;

import static app.backwise.core.assessment.Questions.PAIN_NOW;

import app.backwise.assessment.draft.Draft;
import app.backwise.core.assessment.Questions;
import app.backwise.core.decision.Decision;
import app.backwise.core.journal.PainLevel;
import app.backwise.journal.KeptAssessments;
import app.backwise.journal.log.PainLog;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves a result into a journal, together with the entry of the pain it found. */
@Service
class AssessmentArchive implements KeptAssessments {

    private static final Comparator<SavedAssessment> NEWEST_FIRST = Comparator.comparing(SavedAssessment::assessedOn)
            .thenComparing(SavedAssessment::recordedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(SavedAssessment::key)
            .reversed();

    private final SavedAssessments assessments;
    private final PainLog log;

    AssessmentArchive(SavedAssessments assessments, PainLog log) {
        this.assessments = assessments;
        this.log = log;
    }

    @Transactional(readOnly = true)
    Optional<SavedAssessment> find(UUID journalId, UUID key) {
        return assessments.findByJournalIdAndSavedKey(journalId, key);
    }

    /** All of a journal, newest first. */
    @Transactional(readOnly = true)
    List<SavedAssessment> newestFirst(UUID journalId) {
        return assessments.findByJournalIdOrderByAssessedOnAscSavedKeyAsc(journalId).stream()
                .sorted(NEWEST_FIRST)
                .toList();
    }

    /** The latest, for which only its day is read. */
    @Transactional(readOnly = true)
    Optional<SavedAssessment> latest(UUID journalId) {
        return assessments.latestDay(journalId).flatMap(day -> assessments
                .findByJournalIdAndAssessedOnGreaterThanEqualOrderByAssessedOnAscSavedKeyAsc(journalId, day).stream()
                .min(NEWEST_FIRST));
    }

    /** The one saved before this one, which is the latest if this one is not saved. */
    @Transactional(readOnly = true)
    Optional<SavedAssessment> before(UUID journalId, UUID key) {
        List<SavedAssessment> all = newestFirst(journalId);
        int position = all.stream().map(SavedAssessment::key).toList().indexOf(key);
        return all.stream().skip(position + 1L).findFirst();
    }

    /** Saves the draft, in the place of what was saved from it before; the entry changes only if its pain does. */
    @Transactional
    void save(UUID journalId, Draft draft, Decision decision) {
        log.hold(journalId);
        Optional<SavedAssessment> before = find(journalId, draft.key());
        if (before.isEmpty() || !before.get().answers().of(PAIN_NOW).equals(decision.answers().of(PAIN_NOW))) {
            log.logAssessed(journalId, new PainLevel(Questions.painNow(decision.answers())), draft.key());
        }
        SavedAssessment saved = before.orElseGet(() -> new SavedAssessment(journalId, draft.key()));
        saved.write(draft, decision);
        assessments.save(saved);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kept> since(UUID journalId, LocalDate from) {
        return assessments.findByJournalIdAndAssessedOnGreaterThanEqualOrderByAssessedOnAscSavedKeyAsc(journalId, from)
                .stream()
                .map(SavedAssessment::kept)
                .toList();
    }
}
