package app.backwise.journal.log;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.MergedDay;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.DayTooFullException;
import app.backwise.journal.part.FiledPart;
import app.backwise.journal.part.Rows;
import app.backwise.journal.sealing.NoteCipher;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The weekly checks of a journal. */
@Component
@Order(3)
class CheckPart implements FiledPart {

    private final JournalChecks checks;
    private final JournalDays days;
    private final NoteCipher cipher;
    private final MergeWords words;

    CheckPart(JournalChecks checks, JournalDays days, NoteCipher cipher, MergeWords words) {
        this.checks = checks;
        this.days = days;
        this.cipher = cipher;
        this.words = words;
    }

    @Override
    public String id() {
        return "checks";
    }

    @Override
    public List<RecordFormat<?>> formats() {
        return List.of(CheckFormat.CHECKS);
    }

    @Override
    public long count(UUID journalId) {
        return checks.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        checks.deleteAll(journalId);
    }

    @Override
    public Snapshot read(UUID journalId, Snapshot journal) {
        return journal.with(CheckFormat.CHECKS, rows(journalId).stream().map(row -> row.read(cipher)).toList());
    }

    @Override
    public void write(UUID journalId, Snapshot changes, LocalDate today) {
        checks.saveAll(Rows.added(changes.of(CheckFormat.CHECKS), WeeklyCheck::on, rows(journalId), JournalCheck::on,
                (row, check) -> row.write(check, cipher), check -> new JournalCheck(journalId, check, cipher)));
    }

    private List<JournalCheck> rows(UUID journalId) {
        return checks.findByJournalIdOrderByCheckedOnAsc(journalId);
    }

    /** Of two checks of a day the later stays; the other goes along in the words of the day, and can still be read. */
    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        checks.move(from, to);
        for (JournalCheck left : checks.findByJournalIdOrderByCheckedOnAsc(from)) {
            WeeklyCheck other = left.read(cipher);
            JournalCheck stored = checks.findByJournalIdAndCheckedOn(to, other.on()).orElseThrow();
            WeeklyCheck there = stored.read(cipher);
            if (other.sameAnswersAs(there)) {
                continue;
            }
            boolean later = other.recordedAt().isAfter(there.recordedAt());
            if (later) {
                stored.write(other, cipher);
            }
            note(from, later ? there : other);
        }
    }

    private void note(UUID journal, WeeklyCheck gaveWay) {
        try {
            String line = words.of(gaveWay);
            days.findByJournalIdAndDayOn(journal, gaveWay.on()).ifPresentOrElse(
                    stored -> stored.write(MergedDay.noted(stored.read(cipher), line), cipher),
                    () -> days.save(new JournalDay(journal, MergedDay.noted(
                            Day.blank(gaveWay.on(), gaveWay.recordedAt(), gaveWay.zone()), line), cipher)));
        } catch (IllegalArgumentException e) {
            throw new DayTooFullException(gaveWay.on());
        }
    }
}
