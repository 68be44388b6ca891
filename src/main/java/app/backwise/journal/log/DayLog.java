package app.backwise.journal.log;

import app.backwise.journal.JournalHold;
import app.backwise.core.journal.ActivityDone;
import app.backwise.core.journal.Day;
import app.backwise.journal.sealing.NoteCipher;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes into a journal what days were like, and reads it. */
@Service
@Transactional
public class DayLog {

    /** Among so many latest days, names are looked for that can be offered again. */
    private static final int REMEMBERED = 60;

    private final JournalHold journals;
    private final JournalDays days;
    private final JournalUndos undos;
    private final NoteCipher cipher;
    private final Clock clock;

    DayLog(JournalHold journals, JournalDays days, JournalUndos undos, NoteCipher cipher, Clock clock) {
        this.journals = journals;
        this.days = days;
        this.undos = undos;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * Puts the day in the place of what was said of it before, which can be undone. A day without anything is removed.
     * Nothing changes if it says the same.
     */
    public void save(UUID journalId, Day day) {
        Instant now = clock.instant();
        journals.use(journalId);
        Optional<JournalDay> stored = days.findByJournalIdAndDayOn(journalId, day.on());
        if (stored.filter(before -> before.read(cipher).saysTheSameAs(day)).isPresent()) {
            return;
        }
        stored.ifPresent(before -> undos
                .save(new JournalUndo(journalId, before.read(cipher), now, cipher)));
        if (day.empty()) {
            stored.ifPresent(days::delete);
        } else if (stored.isPresent()) {
            stored.get().write(day, cipher);
        } else {
            days.save(new JournalDay(journalId, day, cipher));
        }
    }

    /** Says whether pain was back to usual on the morning after this day; false if nothing is known of the day. */
    public boolean answerMorningAfter(UUID journalId, LocalDate on, boolean usual) {
        journals.use(journalId);
        Optional<JournalDay> stored = days.findByJournalIdAndDayOn(journalId, on);
        stored.ifPresent(day -> day.write(day.read(cipher).answered(usual), cipher));
        return stored.isPresent();
    }

    @Transactional(readOnly = true)
    public Optional<Day> find(UUID journalId, LocalDate on) {
        return days.findByJournalIdAndDayOn(journalId, on).map(day -> day.read(cipher));
    }

    /** What was said of these days, oldest first. */
    @Transactional(readOnly = true)
    public List<Day> between(UUID journalId, LocalDate from, LocalDate to) {
        return read(days.findByJournalIdAndDayOnBetweenOrderByDayOnAsc(journalId, from, to));
    }

    /** What was said of days in words: something enjoyable or activities, newest first. */
    @Transactional(readOnly = true)
    public List<Day> worded(UUID journalId) {
        return read(days.findWorded(journalId));
    }

    /** What was said of all days, oldest first. */
    @Transactional(readOnly = true)
    public List<Day> all(UUID journalId) {
        return read(days.findByJournalIdOrderByDayOnAsc(journalId));
    }

    /** Activities done lately, the latest first, each name as often as it was done. */
    @Transactional(readOnly = true)
    public List<ActivityDone> latestActivities(UUID journalId) {
        return read(days.findByJournalIdOrderByDayOnDesc(journalId, Limit.of(REMEMBERED))).stream()
                .flatMap(day -> day.activities().stream())
                .toList();
    }

    @Transactional(readOnly = true)
    public long count(UUID journalId) {
        return days.countByJournalId(journalId);
    }

    private List<Day> read(List<JournalDay> stored) {
        return stored.stream().map(day -> day.read(cipher)).toList();
    }
}
