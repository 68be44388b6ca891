package app.backwise.journal.log;

import app.backwise.core.journal.Day;
import app.backwise.core.journal.MergedDay;
import app.backwise.journal.file.RecordFormat;
import app.backwise.journal.file.Snapshot;
import app.backwise.journal.part.DayTooFullException;
import app.backwise.journal.part.FiledPart;
import app.backwise.journal.part.Rows;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a journal says of days. */
@Component
@Order(2)
class DayPart implements FiledPart {

    private final JournalDays days;
    private final NoteCipher cipher;
    private final MergeWords words;
    private final Clock clock;

    DayPart(JournalDays days, NoteCipher cipher, MergeWords words, Clock clock) {
        this.days = days;
        this.cipher = cipher;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "days";
    }

    @Override
    public List<RecordFormat<?>> formats() {
        return List.of(DayFormat.DAYS);
    }

    @Override
    public long count(UUID journalId) {
        return days.countByJournalId(journalId);
    }

    @Override
    public void delete(UUID journalId) {
        days.deleteAll(journalId);
    }

    @Override
    public Snapshot read(UUID journalId, Snapshot journal) {
        return journal.with(DayFormat.DAYS, rows(journalId).stream().map(row -> row.read(cipher)).toList());
    }

    @Override
    public void write(UUID journalId, Snapshot changes, LocalDate today) {
        days.saveAll(Rows.added(changes.of(DayFormat.DAYS), Day::on, rows(journalId), JournalDay::on,
                (row, day) -> row.write(day, cipher), day -> new JournalDay(journalId, day, cipher)));
    }

    private List<JournalDay> rows(UUID journalId) {
        return days.findByJournalIdOrderByDayOnAsc(journalId);
    }

    @Override
    public void merge(UUID from, UUID to, LocalDate today) {
        days.move(from, to);
        for (JournalDay left : days.findByJournalIdOrderByDayOnAsc(from)) {
            JournalDay there = days.findByJournalIdAndDayOn(to, left.on()).orElseThrow();
            there.write(merged(there.read(cipher), left.read(cipher)), cipher);
        }
    }

    private Day merged(Day there, Day left) {
        try {
            MergedDay merged = MergedDay.of(there, left, clock.instant());
            return merged.leftOver().empty() ? merged.day()
                    : MergedDay.noted(merged.day(), words.of(merged.leftOver()));
        } catch (IllegalArgumentException e) {
            throw new DayTooFullException(there.on());
        }
    }
}
