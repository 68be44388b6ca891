package app.backwise.assessment;

import app.backwise.journal.JournalPart;
import app.backwise.journal.PainLog;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The saved results of a journal. */
@Component
@Order(4)
class SavedResultPart implements JournalPart {

    private final SavedAssessments assessments;
    private final PainLog log;

    SavedResultPart(SavedAssessments assessments, PainLog log) {
        this.assessments = assessments;
        this.log = log;
    }

    @Override
    public String id() {
        return "assessments";
    }

    @Override
    public long count(UUID journalId) {
        return assessments.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        assessments.deleteAll(journalId);
    }

    /** Of two different results of one key both stay, one of them with a new key that its entries learn. */
    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        Map<UUID, SavedAssessment> there = assessments.findByJournalIdOrderByAssessedOnAscSavedKeyAsc(to).stream()
                .collect(Collectors.toMap(SavedAssessment::key, Function.identity()));
        for (SavedAssessment saved : assessments.findByJournalIdOrderByAssessedOnAscSavedKeyAsc(from)) {
            SavedAssessment same = there.get(saved.key());
            if (same != null && !saved.kept().equals(same.kept())) {
                UUID key = UUID.randomUUID();
                log.relink(from, saved.key(), key);
                assessments.rename(from, saved.key(), key);
            }
        }
        assessments.move(from, to);
    }
}
