package app.backwise.journal.log;

import app.backwise.journal.JournalHold;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes weekly checks into a journal and reads them. */
@Service
@Transactional
public class CheckLog {

    private final JournalHold journals;
    private final JournalChecks checks;
    private final JournalUndos undos;
    private final NoteCipher cipher;
    private final Clock clock;

    CheckLog(JournalHold journals, JournalChecks checks, JournalUndos undos, NoteCipher cipher, Clock clock) {
        this.journals = journals;
        this.checks = checks;
        this.undos = undos;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Keeps the check; a second one on the same day takes the place of the first, which can be undone. Nothing changes
     * if it says the same.
     */
    public void save(UUID journalId, WeeklyCheck check) {
        journals.use(journalId);
        Optional<JournalCheck> stored = checks.findByJournalIdAndCheckedOn(journalId, check.on());
        if (stored.filter(before -> before.read(cipher).sameAnswersAs(check)).isPresent()) {
            return;
        }
        stored.ifPresentOrElse(before -> {
            keep(journalId, before);
            before.write(check, cipher);
        }, () -> checks.save(new JournalCheck(journalId, check, cipher)));
    }

    /** Takes the check of a day away, which can be undone, and says what it was; empty if there is none. */
    public Optional<WeeklyCheck> remove(UUID journalId, LocalDate on) {
        journals.use(journalId);
        return checks.findByJournalIdAndCheckedOn(journalId, on).map(before -> {
            WeeklyCheck check = keep(journalId, before);
            checks.delete(before);
            return check;
        });
    }

    private WeeklyCheck keep(UUID journalId, JournalCheck before) {
        WeeklyCheck check = before.read(cipher);
        undos.save(new JournalUndo(journalId, check, clock.instant(), cipher));
        return check;
    }

    @Transactional(readOnly = true)
    public Optional<WeeklyCheck> find(UUID journalId, LocalDate on) {
        return checks.findByJournalIdAndCheckedOn(journalId, on).map(check -> check.read(cipher));
    }

    /** The latest checks, newest first. */
    @Transactional(readOnly = true)
    public List<WeeklyCheck> latest(UUID journalId, int count) {
        return read(checks.findByJournalIdOrderByCheckedOnDesc(journalId, Limit.of(count)));
    }

    /** All checks, oldest first. */
    @Transactional(readOnly = true)
    public List<WeeklyCheck> all(UUID journalId) {
        return read(checks.findByJournalIdOrderByCheckedOnAsc(journalId));
    }

    @Transactional(readOnly = true)
    public long count(UUID journalId) {
        return checks.countByJournalId(journalId);
    }

    private List<WeeklyCheck> read(List<JournalCheck> stored) {
        return stored.stream().map(check -> check.read(cipher)).toList();
    }
}
