package app.backwise.journal;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.MergedDay;
import app.backwise.core.journal.WeeklyCheck;
import app.backwise.journal.sealing.NoteCipher;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The weekly checks of a journal. */
@Component
@Order(3)
class CheckPart implements JournalPart {

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
    public long count(UUID journalId) {
        return checks.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        checks.deleteAll(journalId);
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
