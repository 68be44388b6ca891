package app.backwise.journal.log;

import app.backwise.journal.JournalHold;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.sealing.NoteCipher;
import java.util.List;
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
    private final NoteCipher cipher;

    CheckLog(JournalHold journals, JournalChecks checks, NoteCipher cipher) {
        this.journals = journals;
        this.checks = checks;
        this.cipher = cipher;
    }

    /** Keeps the check; a second one on the same day takes the place of the first. */
    public void save(UUID journalId, WeeklyCheck check) {
        journals.use(journalId);
        checks.findByJournalIdAndCheckedOn(journalId, check.on()).ifPresentOrElse(
                stored -> stored.write(check, cipher),
                () -> checks.save(new JournalCheck(journalId, check, cipher)));
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
