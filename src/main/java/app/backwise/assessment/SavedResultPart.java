package app.backwise.assessment;

import app.backwise.journal.KeptAssessments.Kept;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.log.PainLog;
import app.backwise.journal.part.FiledPart;
import app.backwise.journal.part.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The saved results of a journal. */
@Component
@Order(4)
class SavedResultPart implements FiledPart {

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
    public List<RecordFormat<?>> formats() {
        return List.of(SavedResultFormat.RESULTS);
    }

    @Override
    public long count(UUID journalId) {
        return assessments.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        assessments.deleteAll(journalId);
    }

    @Override
    public Snapshot read(UUID journalId, Snapshot journal) {
        return journal.with(SavedResultFormat.RESULTS,
                rows(journalId).stream().map(SavedAssessment::kept).toList());
    }

    @Override
    public void write(UUID journalId, Snapshot changes, LocalDate today) {
        List<Kept> results = changes.of(SavedResultFormat.RESULTS);
        assessments.saveAll(Rows.added(results, Kept::key, results.isEmpty() ? List.of() : rows(journalId),
                SavedAssessment::key, SavedAssessment::write, kept -> new SavedAssessment(journalId, kept)));
    }

    private List<SavedAssessment> rows(UUID journalId) {
        return assessments.findByJournalIdOrderByAssessedOnAscSavedKeyAsc(journalId);
    }

    /** Of two different results of one key both stay, one of them with a new key that its entries learn. */
    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        Map<UUID, SavedAssessment> there = rows(to).stream()
                .collect(Collectors.toMap(SavedAssessment::key, Function.identity()));
        for (SavedAssessment saved : rows(from)) {
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
