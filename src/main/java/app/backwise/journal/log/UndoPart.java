package app.backwise.journal.log;

import app.backwise.journal.part.JournalPart;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Copies of earlier versions, kept for a while for undoing. */
@Component
@Order(8)
class UndoPart implements JournalPart {

    private final JournalUndos undos;
    private final Replaced replaced;
    private final Clock clock;

    UndoPart(JournalUndos undos, Replaced replaced, Clock clock) {
        this.undos = undos;
        this.replaced = replaced;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "undos";
    }

    @Override
    public boolean missed() {
        return false;
    }

    @Override
    public long count(UUID journalId) {
        return undos.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        undos.deleteAll(journalId);
    }

    /** What could be undone stays so, unless undoing it would overwrite what the other journal says. */
    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        for (JournalUndo undo : undos.findByJournalId(from)) {
            if (!replaced.isTaken(undo, to)) {
                undo.moveTo(to);
            }
        }
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT6H")
    @Transactional
    void clear() {
        undos.deleteOlder(clock.instant().minus(UndoLog.KEPT));
    }
}
